import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { articleSnapshot } from '../../../core/snapshot/index.ts'
import { findSample, sampleClaims } from '../sample.ts'

/** What a reader loads about an article with so many figures of three claims, each in a sentence of its own, in bytes after brotli. */
function sizeOf(figures: number): number {
  const claims = sampleClaims.slice(0, 3)
  const annotations = Array.from({ length: figures }, (_, n) => {
    const claim = claims[n % 3]
    const estimate = claim?.estimates[Math.floor(n / 3) % claim.estimates.length]
    if (!claim || !estimate) throw new Error('no sample')
    const figure = estimate.value.phrase
    const words = (of: number) => Array.from({ length: 6 }, (_, i) => ((n + 3) * (i + 7) * of).toString(36)).join(' ')
    const quote = { exact: `${words(911)} ${figure} ${words(577)}`, prefix: words(7919), suffix: words(6007) }
    return { claimId: claim.id, estimateId: estimate.id, quote, figure, status: 'approved' as const }
  })
  const article = {
    key: 'abcdefghijklmnopqrstuv',
    url: 'https://example.org/kursk',
    publishedAt: '2025-01-20',
    annotations,
    updatedAt: '2025-01-22T08:00:00Z',
  }
  const known = articleSnapshot(article, new Map(claims.map((claim) => [claim.id, claim])), findSample)
  expect(known.annotations).toHaveLength(figures)
  return brotliCompressSync(JSON.stringify(known)).length
}

it('20 figures of 3 claims take at most 9,000 bytes, and a further figure of a claim at most 250', () => {
  const twenty = sizeOf(20)
  expect(twenty).toBeLessThanOrEqual(9000)
  expect((twenty - sizeOf(10)) / 10).toBeLessThanOrEqual(250)
})
