import { BOUNDS } from '../bounds.ts'
import { lines } from '../http/lines.ts'
import type { Caller, LedgerApi } from '../ports.ts'
import { BATCH, sendBatch } from './import-batch.ts'
import { type ImportFailure, type Numbered, readLine, whole } from './import-line.ts'

export interface ImportReport {
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly failed: number
  /** The first of them, by line. */
  readonly failures: readonly ImportFailure[]
  /** Revisions of an export that are kept, but lack something that publishing takes: readers do not get them. The first of them. */
  readonly flawed?: readonly ImportFailure[]
  /** Claims that were not whole, with what they lack: they are kept as working copies. The first of them. */
  readonly incomplete?: readonly ImportFailure[]
}

const MOST_FAILURES = 1000

/** Reads NDJSON line by line: the good lines are kept, each bad one is reported, and importing the same again changes nothing. */
export async function importLines(
  body: ReadableStream<Uint8Array> | null,
  ledger: LedgerApi,
  actor: Caller,
): Promise<ImportReport> {
  const tally = { created: 0, changed: 0, unchanged: 0, failed: 0 }
  const failures: ImportFailure[] = []
  const flawed: ImportFailure[] = []
  const incomplete: ImportFailure[] = []
  const fail = (failure: ImportFailure) => {
    tally.failed++
    if (failures.length < MOST_FAILURES) failures.push(failure)
  }
  let batch: Numbered[] = []
  let bytes = 0
  const flush = async () => {
    if (batch.length === 0) return
    const results = await sendBatch(
      batch.map(({ record }) => record),
      ledger,
      actor,
    )
    for (const [i, result] of results.entries()) {
      const line = batch[i]?.line ?? 0
      if (!result.ok) fail({ line, reason: result.reason, errors: result.errors })
      else {
        tally[result.outcome]++
        if (result.flaws && flawed.length < MOST_FAILURES)
          flawed.push({ line, reason: 'notReady', errors: result.flaws })
        if (result.incomplete && incomplete.length < MOST_FAILURES)
          incomplete.push({ line, reason: 'incomplete', errors: result.incomplete })
      }
    }
    batch = []
    bytes = 0
  }
  for await (const line of body ? lines(body, BOUNDS.importLine) : []) {
    if (line.number > BOUNDS.importLines) {
      fail({
        line: line.number,
        reason: 'tooMany',
        errors: [whole(`and what follows was not read: ${BOUNDS.importLines} lines at most`)],
      })
      break
    }
    const read = readLine(line)
    if (read === 'blank') continue
    if ('reason' in read) fail(read)
    else batch.push(read)
    bytes += line.bytes.length
    if (batch.length >= BATCH.records || bytes >= BATCH.bytes) await flush()
  }
  await flush()
  failures.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  return {
    ...tally,
    failures,
    ...(flawed.length > 0 ? { flawed } : {}),
    ...(incomplete.length > 0 ? { incomplete } : {}),
  }
}
