import { extname } from 'node:path'
import { type Api, problemOf, wording } from './api.ts'
import { batches } from './batches.ts'
import type { Command } from './command.ts'
import { EXIT, Stop } from './exit.ts'
import { mebibytes } from './mebibytes.ts'
import { FORMATS, type Format, recordsOf, type Sendable } from './records.ts'
import { placeText, type Tally, tallying } from './tally.ts'

/** Brings a file's records in, request by request. Importing the same file again changes nothing, so an import that broke off is simply repeated. */
export const importFile: Command = {
  takes: ['format'],
  async run({ values, words, api, print, io }) {
    const [file, ...more] = words
    if (file === undefined || more.length > 0) throw new Stop(EXIT.usage, 'say which file to import, or - for stdin')
    const format = formatOf(file, values.format)
    const tally = tallying(print)
    const sendable = async function* () {
      for await (const record of recordsOf(file, format, io.stdin)) {
        if ('bytes' in record) yield record
        else tally.fail({ ...record.place, detail: record.detail })
      }
    }
    let sent = 0
    for await (const batch of batches(sendable())) {
      const { kept, failures, incomplete } = await send(api, batch)
      tally.keep(kept)
      for (const { line, detail } of incomplete) for (const note of begun(batch[line - 1], detail)) print.note(note)
      for (const { line, detail } of failures) tally.fail({ ...batch[line - 1]?.place, detail })
      sent += batch.reduce((sum, { bytes }) => sum + bytes.byteLength, 0)
      print.progress(sent, `${mebibytes(sent)} sent: ${summary(tally.now)}`)
    }
    print.result([summary(tally.now)], tally.now)
    return tally.now.failed > 0 ? EXIT.someRefused : EXIT.ok
  },
}

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.json': 'claim-review',
  '.jsonld': 'claim-review',
}

function formatOf(file: string, stated: string | undefined): Format {
  const format =
    stated === undefined ? BY_EXTENSION[extname(file).toLowerCase()] : FORMATS.find((known) => known === stated)
  if (format) return format
  throw new Stop(EXIT.usage, `say which format it is: --format ${FORMATS.join(', ')}`)
}

interface Sent {
  readonly kept: Pick<Tally, 'created' | 'changed' | 'unchanged'>
  /** Lines of the request, from 1. */
  readonly failures: readonly { readonly line: number; readonly detail: string }[]
  /** Those that are kept as working copies. */
  readonly incomplete: Sent['failures']
}

async function send(api: Api, batch: readonly Sendable[]): Promise<Sent> {
  const answer = await api.v1.import.$post(
    {},
    { headers: { 'Content-Type': 'application/x-ndjson' }, init: { body: joined(batch) } },
  )
  if (answer.status === 200) {
    const report = await answer.json()
    return { kept: report, failures: report.failures.map(worded), incomplete: (report.incomplete ?? []).map(worded) }
  }
  // when no line at all was good, the same report comes as a problem
  const problem = await problemOf(answer)
  if (problem.failures)
    return { kept: { created: 0, changed: 0, unchanged: 0 }, failures: problem.failures.map(worded), incomplete: [] }
  const place = placeText(batch[0]?.place ?? {})
  throw new Stop(
    EXIT.unreachable,
    `the deployment answered ${wording(answer, problem)} (${place}; what came before is in)`,
  )
}

interface Refused {
  readonly line?: number | undefined
  readonly reason: string
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[] | undefined
}

function worded({ line = 0, reason, errors = [] }: Refused): { readonly line: number; readonly detail: string } {
  const details = errors.map(({ pointer, detail }) => `${pointer} ${detail}`.trim())
  return { line, detail: details.length > 0 ? details.join('; ') : reason }
}

function joined(batch: readonly Sendable[]): Uint8Array<ArrayBuffer> {
  const lf = Buffer.from('\n')
  return new Uint8Array(Buffer.concat(batch.flatMap(({ bytes }) => [bytes, lf])))
}

/** By the rows of the file, where the working copy was made of such; else what the deployment says that it lacks. */
function begun({ place = {}, lacks }: Partial<Sendable> = {}, detail: string): string[] {
  const kept = 'kept as a working copy, since it lacks parts'
  if (!lacks) return [`${placeText(place)}: ${kept}: ${detail}`]
  return lacks.map((lack) => `${placeText(lack)}, ${placeText(place)}: ${kept}: ${lack.detail}`)
}

function summary({ created, changed, unchanged, failed }: Tally): string {
  return `${created} created, ${changed} changed, ${unchanged} unchanged, ${failed} refused`
}
