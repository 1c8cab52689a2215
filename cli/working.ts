import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parseDraftClaim } from '../core/claim/index.ts'
import { type Api, problemOf, refusal, wording } from './api.ts'
import type { Call, Command } from './command.ts'
import { EXIT, type ExitCode, Stop } from './exit.ts'

const ACTIONS: Readonly<Record<string, (call: Call) => Promise<ExitCode>>> = { get, put, preview, publish, discard }

/** What is begun of a claim and not published: kept, completed and published from a file. */
export const working: Command = {
  takes: ['tag'],
  run(call) {
    const action = Object.hasOwn(ACTIONS, call.words[0] ?? '') ? ACTIONS[call.words[0] ?? ''] : undefined
    if (!action) throw new Stop(EXIT.usage, 'a working copy can be got, put, previewed, published or discarded')
    return action(call)
  },
}

/** The claim alone on stdout, so that it can be edited and put back; its tag on stderr. */
async function get({ api, print, words, values }: Call): Promise<ExitCode> {
  const copy = await read(api, idIn(words))
  print.note(`working copy ${copy.tag}, saved by ${copy.updatedBy} at ${copy.updatedAt}`)
  tell(print, copy.missing)
  print.result(values.json ? [] : [JSON.stringify(copy.claim, null, 2)], copy)
  return EXIT.ok
}

async function put({ api, print, words, values, io }: Call): Promise<ExitCode> {
  const [, file, ...more] = words
  if (file === undefined || more.length > 0)
    throw new Stop(EXIT.usage, 'say which file holds the claim, or - for stdin')
  const json = draftIn(file === '-' ? await text(io.stdin) : await contentOf(file))
  const headers = values.tag === undefined ? { 'If-None-Match': '*' } : { 'If-Match': quoted(values.tag) }
  const answer = await api.v1.claims[':id'].working.$put({ param: { id: json.id }, query: {}, json }, { headers })
  if (answer.status !== 200 && answer.status !== 201) return refused(answer, json.id, print)
  const saved = await answer.json()
  tell(print, saved.missing)
  print.result([`${json.id}\t${unquoted(saved.tag)}\t${saved.missing.length} missing`], saved)
  return EXIT.ok
}

async function preview({ api, print, words }: Call): Promise<ExitCode> {
  const id = idIn(words)
  const answer = await api.v1.claims[':id'].preview.$post({ param: { id: encodeURIComponent(id) } })
  if (answer.status !== 200) return refused(answer, id, print)
  const changes = await answer.json()
  tell(print, changes.missing)
  const { line, relations, articleCount, claims } = changes
  print.result(
    [
      `line\t${line.before?.verdict ?? 'none'} -> ${line.after?.verdict ?? 'none'}`,
      ...relations.map(({ a, b, before, after }) => `${a} / ${b}\t${before ?? 'none'} -> ${after ?? 'none'}`),
      ...claims.map(({ id, before, after }) => `claim ${id}\t${before.verdict} -> ${after.verdict}`),
      `articles\t${articleCount}`,
    ],
    changes,
  )
  return changes.missing.length > 0 ? EXIT.someRefused : EXIT.ok
}

/** The copy that `--tag` names, else the one that is there. */
async function publish({ api, print, words, values }: Call): Promise<ExitCode> {
  const id = idIn(words)
  const tag = values.tag ?? (await read(api, id)).tag
  const answer = await api.v1.claims[':id'].publish.$post(
    { param: { id: encodeURIComponent(id) } },
    { headers: { 'If-Match': quoted(tag) } },
  )
  if (answer.status !== 200) return refused(answer, id, print)
  const published = await answer.json()
  print.result([`${id}\trevision ${published.revision}`], published)
  return EXIT.ok
}

async function discard({ api, print, words, values }: Call): Promise<ExitCode> {
  const id = idIn(words)
  if (values.tag === undefined) throw new Stop(EXIT.usage, 'say which working copy to discard: --tag')
  const answer = await api.v1.claims[':id'].working.$delete(
    { param: { id: encodeURIComponent(id) } },
    { headers: { 'If-Match': quoted(values.tag) } },
  )
  if (answer.status !== 200) return refused(answer, id, print)
  print.result([`${id}\tdiscarded`], await answer.json())
  return EXIT.ok
}

async function read(api: Api, id: string) {
  const answer = await api.v1.claims[':id'].working.$get({ param: { id: encodeURIComponent(id) } })
  if (answer.status !== 200) throw await refusal(answer)
  return answer.json()
}

/** Answers that concern the one claim: it is not there, is not ready, or somebody else was faster. */
const OF_THE_CLAIM = [404, 409, 412, 413, 422, 428]

async function refused(answer: Parameters<typeof refusal>[0], id: string, print: Call['print']): Promise<ExitCode> {
  if (!OF_THE_CLAIM.includes(answer.status)) throw await refusal(answer)
  const problem = await problemOf(answer)
  const now = problem.tag === undefined ? '' : `; the tag is now ${unquoted(problem.tag)}`
  print.note(`${id}: ${wording(answer, problem)}${now}`)
  return EXIT.someRefused
}

function idIn([, id, ...more]: readonly string[]): string {
  if (id === undefined || more.length > 0) throw new Stop(EXIT.usage, 'say which claim, by its id')
  return id
}

function draftIn(json: string) {
  const parsed = parseDraftClaim(jsonIn(json))
  if (parsed.ok) return parsed.value
  const flaws = parsed.errors.map(({ pointer, detail }) => `${pointer} ${detail}`.trim())
  throw new Stop(EXIT.usage, `the file holds no claim: ${flaws.join('; ')}`)
}

function jsonIn(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new Stop(EXIT.usage, 'the file is not JSON')
  }
}

async function contentOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new Stop(EXIT.usage, error instanceof Error ? error.message : String(error))
  }
}

function tell(print: Call['print'], missing: readonly { readonly pointer: string; readonly detail: string }[]): void {
  for (const { pointer, detail } of missing) print.note(`${pointer} ${detail}`.trim())
}

/** A tag is written without its quotes where a shell would eat them. */
function quoted(tag: string): string {
  return `"${unquoted(tag)}"`
}

function unquoted(tag: string): string {
  return tag.replaceAll('"', '')
}
