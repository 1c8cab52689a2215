import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleSnapshot, claimAsOf } from '../../../core/snapshot/index.ts'
import { asPublished } from '../../../view/card/as-published.ts'
import { findSample, sampleClaim, sampleClaims, snapshotOf } from '../sample.ts'

const CLAIM = 'dprk-casualties-kursk'
const claims = new Map(sampleClaims.map((claim) => [claim.id, claim]))

/** One figure of an article that was published on `publishedAt`. */
function figure(publishedAt: string | undefined, estimateId = 'zelensky-2025-01-05') {
  const article = {
    key: 'abcdefghijklmnopqrstuv',
    url: 'https://example.org/kursk',
    ...(publishedAt ? { publishedAt } : {}),
    annotations: [
      { claimId: CLAIM, estimateId, quote: { exact: '3,800' }, figure: '3,800', status: 'approved' as const },
    ],
    updatedAt: '2025-01-06T08:00:00Z',
  }
  const { annotations, claims: shown } = articleSnapshot(article, claims, findSample)
  const [annotation] = annotations
  const claim = shown[CLAIM]
  if (!annotation || !claim || !('estimates' in claim)) throw new Error('the figure is not in the snapshot')
  return { annotation, claim }
}

function judgedOn(date: string) {
  return claimAsOf(snapshotOf(sampleClaim(CLAIM)), date)
}

describe('a figure when its article was published', () => {
  test('had no conflict, where the estimate that conflicts came a week later', () => {
    const { annotation } = figure('2025-01-06')
    expect(annotation.line.verdict).toBe('conflict')
    expect(annotation.atPublication).toMatchObject({
      date: '2025-01-06',
      line: { verdict: 'compatible', on: { reason: { code: 'part' } } },
    })
    expect(annotation.atPublication?.known).toContain('jcs-2024-12-23')
    expect(annotation.atPublication?.known).not.toContain('nis-2025-01-13')
  })

  test.each([
    ['the article has no date', undefined],
    ['nothing has become known since', '2025-02-01'],
    ['the article is dated before its own figure', '2025-01-01'],
  ])('is left out where %s', (_, publishedAt) => {
    expect(figure(publishedAt).annotation.atPublication).toBe(undefined)
  })

  test('is what the claim was judged to be on that day, on any day', () => {
    const days = fc.integer({ min: 0, max: 40 }).map((days) => new Date(Date.UTC(2024, 11, 24 + days)))
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10)
        const { annotation, claim } = figure(date)
        if (!annotation.atPublication) return
        const judged = judgedOn(date)
        expect(asPublished({ annotation, claim }, annotation.atPublication).claim.estimates).toEqual(judged.estimates)
        expect(annotation.atPublication.relations).toEqual(
          judged.relations.filter(({ a, b }) => [a, b].includes('zelensky-2025-01-05')),
        )
      }),
    )
  })
})
