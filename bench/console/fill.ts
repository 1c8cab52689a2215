import type { ClaimInput } from '../../core/claim/types.ts'
import { deskOf } from '../../tests/browser/console-desk.ts'
import type { Deployment } from '../../tests/browser/serve.ts'
import { sleep } from '../deployed.ts'
import { withSources } from '../ledger/with-sources.ts'
import { manyClaims } from '../match/ten-thousand.ts'

/** Suggestions are on these alone, so that readers see every one of them before anything is measured. */
const SUGGESTED = 50
const IN_ARTICLE = 10

/** Fills a desk by import: claims that are published or wait for it, and suggestions in articles of ten figures each. */
export async function fillDesk(deployment: Deployment, count: number, suggestions: number): Promise<ClaimInput[]> {
  const { call } = deskOf(deployment)
  const take = async (records: readonly object[]): Promise<void> => {
    const lines = records.map((record) => JSON.stringify(record)).join('\n')
    const report = await call('POST', '/v1/import', lines, { 'content-type': 'application/x-ndjson' })
    if (report.failed > 0) throw new Error(JSON.stringify(report).slice(0, 1000))
  }
  const claims = manyClaims(count).map(withSources)
  const published = (claim: ClaimInput) => ({ type: 'claim', claim, status: 'published' })
  const [first, others] = [claims.slice(0, SUGGESTED), claims.slice(SUGGESTED)]
  await take([...first.map(published), ...articlesOn(first, suggestions)])
  while ((await call('GET', '/v1/outbox?limit=1')).waiting > 0) await sleep(200)
  if (others.length > 0) await take(others.map(published))
  return claims
}

function articlesOn(claims: readonly ClaimInput[], suggestions: number): object[] {
  return Array.from({ length: Math.ceil(suggestions / IN_ARTICLE) }, (_, i) => {
    const figures = Array.from(
      { length: Math.min(IN_ARTICLE, suggestions - i * IN_ARTICLE) },
      (_, n) => i * IN_ARTICLE + n,
    )
    const annotations = figures.map((n) => {
      const claim = claims[n % claims.length]
      return {
        claimId: claim?.id,
        estimateId: claim?.estimates[0]?.id,
        quote: { exact: `${1000 + n} were counted`, prefix: 'They say that ' },
        figure: String(1000 + n),
        status: 'suggested',
        score: 0.9,
        evidence: ['counts people'],
      }
    })
    const name = `full-${i}`
    const article = {
      key: name.padEnd(22, '_'),
      url: `https://news.example/${name}`,
      title: `About ${name}`,
      annotations,
    }
    return { type: 'article', article }
  })
}
