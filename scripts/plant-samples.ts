import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { articleKey, canonicalUrl } from '../core/article/index.ts'

const examples = new URL('../examples/', import.meta.url)

/**
 * Brings the sample claims and the pinned article in through the public import, lets the worker read the article that nobody pinned, and the
 * same as another site's, where it waits for an editor; then waits until readers can see the first two. Doing it again changes nothing.
 */
export async function plantSamples(origin: string, token: string): Promise<void> {
  const claims = jsonFiles('claims/').map((claim) => ({ type: 'claim', claim, status: 'published' }))
  const articles = jsonFiles('articles/').map(keyed)
  const site = { type: 'site', site: { origin: new URL(UNPINNED.url).origin, policy: 'publish' } }
  const records = [site, ...claims, ...articles.map((article) => ({ type: 'article', article }))]
  const answer = await fetch(`${origin}/v1/import`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
    body: records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  })
  const report = await answer.text()
  if (!answer.ok) throw new Error(`the sample claims were not imported (${answer.status}): ${report.slice(0, 500)}`)
  await nothingWaits(origin, token)
  await read(UNPINNED, origin, token)
  await read(AWAITING, origin, token)
  for (const { key } of [...articles, keyed(UNPINNED)]) await readable(`${origin}/v1/articles/${key}`)
}

/** It carries no annotation file: its figures are found by the worker. */
const UNPINNED = { file: 'toll.html', url: 'https://example-newsroom.example/world/north-korea-january-toll' }

/** Of a site that nobody registered: its figures are suggested, and an editor decides. */
const AWAITING = { ...UNPINNED, url: 'https://another-newsroom.example/world/january-toll' }

async function read(article: typeof UNPINNED, origin: string, token: string): Promise<void> {
  const answer = await fetch(`${origin}/v1/articles`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ url: article.url, html: readFileSync(new URL(article.file, examples), 'utf8') }),
  })
  if (!answer.ok)
    throw new Error(`${article.url} was not read (${answer.status}): ${(await answer.text()).slice(0, 500)}`)
}

/** Figures are matched with the claims that readers can see, so those come first. */
async function nothingWaits(origin: string, token: string): Promise<void> {
  for (let tries = 0; tries < 80; tries++) {
    const answer = await fetch(`${origin}/v1/outbox`, { headers: { authorization: `Bearer ${token}` } })
    const { waiting }: { waiting?: number } = await answer.json()
    if (waiting === 0) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error('the sample claims are not published after 20 seconds')
}

function jsonFiles(folder: string): Record<string, unknown>[] {
  const place = new URL(folder, examples)
  return readdirSync(place)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, place), 'utf8')))
}

function keyed(article: Record<string, unknown>): Record<string, unknown> & { key: string } {
  const url = canonicalUrl({ location: String(article.url) }) ?? ''
  return { ...article, key: articleKey(createHash('sha256').update(url).digest()) }
}

/** The ledger publishes within seconds; the first reader should not come before. */
async function readable(address: string): Promise<void> {
  for (let tries = 0; tries < 80; tries++) {
    const answer = await fetch(address)
    if (answer.ok) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`${address} is not published after 20 seconds`)
}
