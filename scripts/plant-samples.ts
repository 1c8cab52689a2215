import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { articleKey, canonicalUrl } from '../core/article/index.ts'

const examples = new URL('../examples/', import.meta.url)

/** Brings the sample claims and the pinned article in through the public import, and waits until readers can see them. Importing them again changes nothing. */
export async function plantSamples(origin: string, token: string): Promise<void> {
  const claims = jsonFiles('claims/').map((claim) => ({ type: 'claim', claim, status: 'published' }))
  const articles = jsonFiles('articles/').map(keyed)
  const records = [...claims, ...articles.map((article) => ({ type: 'article', article }))]
  const answer = await fetch(`${origin}/v1/import`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
    body: records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  })
  const report = await answer.text()
  if (!answer.ok) throw new Error(`the sample claims were not imported (${answer.status}): ${report.slice(0, 500)}`)
  for (const { key } of articles) await readable(`${origin}/v1/articles/${key}`)
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
