import { createHash } from 'node:crypto'
import { articleKey } from '../../core/article/index.ts'
import type { ClaimInput } from '../../core/claim/types.ts'
import { type Deployed, sleep } from '../deployed.ts'

const CLAIMS = 10_000
const WITHDRAWN = 5
const ARTICLES = 40

/**
 * Claims that 40 articles carry are withdrawn, one after the other, while 20,000 documents wait: each claim and its revision. What is counted: from
 * the DELETE until KV gives a tombstone for the claim and none of the articles shows it any more.
 */
export async function withdrawal(deployed: Deployed, claimOf: (id: string, estimates: number) => ClaimInput) {
  const carried = Array.from({ length: WITHDRAWN }, (_, i) => claimOf(`carried-${i}`, 1))
  await importAll(deployed, [
    ...carried.map((claim) => ({ type: 'claim', claim, status: 'published' })),
    ...carried.flatMap((claim) => articlesOf(claim).map((article) => ({ type: 'article', article }))),
  ])
  await deployed.published()
  const many = Array.from({ length: CLAIMS }, (_, i) => claimOf(`claim-${i}`, 1))
  await importAll(
    deployed,
    many.map((claim) => ({ type: 'claim', claim, status: 'published' })),
  )
  const started = performance.now()
  const { keys } = await json(await deployed.call('/v1/rebuild', { method: 'POST' }))
  const marking = performance.now() - started
  await sleep(2000)
  const taken: number[] = []
  for (const [i, claim] of carried.entries()) {
    taken.push(await withdraw(deployed, claim))
    // at another moment between two alarms each time
    await sleep(1500 + 230 * i)
  }
  console.log(
    `withdrawal  during a rebuild of ${keys} documents (marked in ${(marking / 1000).toFixed(2)} s; ${await deployed.waiting()} wait at the end): claim and ${ARTICLES} articles in KV after ${taken.map((ms) => (ms / 1000).toFixed(2)).join(', ')} s`,
  )
}

async function withdraw(deployed: Deployed, claim: ClaimInput): Promise<number> {
  const start = performance.now()
  await deployed.call(`/v1/claims/${claim.id}`, { method: 'DELETE', headers: { 'If-Match': '"1"' } })
  const open = [`/v1/claims/${claim.id}`, ...articlesOf(claim).map(({ key }) => `/v1/articles/${key}`)]
  while (open[0]) {
    const document = await json(await deployed.ask(open[0]))
    if (isWithout(document, claim.id)) open.shift()
    else await sleep(20)
  }
  return performance.now() - start
}

/** A claim's own tombstone, or an article that carries one in its place. */
function isWithout(document: Json, id: string): boolean {
  const claim = document.claims === undefined ? document : document.claims[id]
  return claim?.status === 'withdrawn'
}

interface Json {
  readonly status?: string
  readonly claims?: Readonly<Record<string, Json>>
  readonly keys?: number
}

async function json(answer: Response): Promise<Json> {
  return (await answer.json()) as Json
}

function articlesOf({ id, estimates }: ClaimInput) {
  return Array.from({ length: ARTICLES }, (_, i) => {
    const url = `https://news.example/${id}/${i}`
    const key = articleKey(new Uint8Array(createHash('sha256').update(url).digest()))
    const quote = { exact: 'about 100 soldiers were killed' }
    return {
      key,
      url,
      annotations: [{ claimId: id, estimateId: estimates[0]?.id, quote, figure: '100', status: 'approved' }],
    }
  })
}

async function importAll(deployed: Deployed, records: readonly object[]): Promise<void> {
  const report = await deployed.importLines(records.map((record) => JSON.stringify(record)).join('\n'))
  if ((report as { failed: number }).failed > 0) throw new Error(JSON.stringify(report).slice(0, 1000))
}
