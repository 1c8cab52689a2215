import { readdirSync, readFileSync } from 'node:fs'
import type { Deployed } from '../bench/deployed.ts'
import { adminToken } from './dev-vars.ts'
import { plantSamples } from './plant-samples.ts'

const root = new URL('../', import.meta.url)

/**
 * Fills an empty desk, through the public API, with something of everything that an export holds: all that earlier releases exported, the sample
 * and the other stories, who publishes, working copies, and figures that editors have decided in an article whose text then changed.
 */
export async function fillDesk(desk: Deployed): Promise<void> {
  for (const file of filesIn('tests/worker/exports/', '.ndjson')) await desk.importLines(file)
  await desk.published()
  await plantSamples(desk.origin, adminToken())
  for (const story of filesIn('examples/stories/', '.json')) await desk.importLines(published(JSON.parse(story)))
  await sayWhoPublishes(desk)
  await beginCopies(desk)
  await decideFigures(desk)
  await desk.published()
}

function filesIn(folder: string, end: string): string[] {
  const place = new URL(folder, root)
  return readdirSync(place)
    .filter((name) => name.endsWith(end))
    .sort()
    .map((name) => readFileSync(new URL(name, place), 'utf8'))
}

function published(claim: unknown): string {
  return `${JSON.stringify({ type: 'claim', claim, status: 'published' })}\n`
}

async function sayWhoPublishes(desk: Deployed): Promise<void> {
  const tag = (await desk.call('/v1/desk')).headers.get('ETag') ?? ''
  await put(desk, '/v1/desk', WHO, { 'If-Match': tag })
}

const WHO = {
  name: 'The Sample Gazette',
  licence: 'CC-BY-4.0',
  correctionsPolicy: 'https://gazette.example/corrections',
  contact: 'https://gazette.example/contact',
  url: 'https://facts.gazette.example',
}

/** One over a claim that is published, half rewritten; one of a claim that is nothing else yet. */
async function beginCopies(desk: Deployed): Promise<void> {
  const { claim } = await (await desk.call('/v1/claims/dprk-deployed/content')).json()
  const reworded = { ...claim, reason: { en: 'The counts are of different months.' } }
  for (const copy of [reworded, { id: 'begun', question: { en: 'How many lamps?' }, estimates: [{ id: 'town' }] }])
    await put(desk, `/v1/claims/${copy.id}/working`, copy, { 'If-None-Match': '*' })
}

/** Approved, rejected and left alone by an editor; then the article says other things, so that their state is not `standing` any more. */
async function decideFigures(desk: Deployed): Promise<void> {
  const page = readFileSync(new URL('examples/toll.html', root), 'utf8')
  const url = 'https://wire.example/decided'
  const { key } = await readArticle(desk, url, page)
  const { annotations }: Waiting = await (await desk.call(`/v1/annotations?article=${key}`)).json()
  const decisions = ['approved', 'rejected', 'seen']
  if (annotations.length < decisions.length) throw new Error(`only ${annotations.length} figures wait in ${url}`)
  for (const [n, status] of decisions.entries()) {
    const { annotation, tag } = annotations[n] ?? {}
    await put(desk, `/v1/annotations/${annotation?.id}/decision`, { status }, { 'If-Match': tag ?? '' })
  }
  const first = annotations[0]?.annotation.quote.exact ?? ''
  await readArticle(desk, url, page.replace(first, first.replace(/\d/, '9')))
}

interface Waiting {
  readonly annotations: readonly {
    readonly annotation: { readonly id: string; readonly quote: { readonly exact: string } }
    readonly tag: string
  }[]
}

async function readArticle(desk: Deployed, url: string, html: string): Promise<{ key: string }> {
  const body = JSON.stringify({ url, html })
  const answer = await desk.call('/v1/articles', { method: 'POST', body, headers: { 'Content-Type': JSON_TYPE } })
  return answer.json()
}

async function put(desk: Deployed, path: string, body: object, headers: Record<string, string>): Promise<void> {
  await desk.call(path, {
    method: 'PUT',
    body: JSON.stringify(body),
    headers: { 'Content-Type': JSON_TYPE, ...headers },
  })
}

const JSON_TYPE = 'application/json'
