import { describe, expect, test } from 'vitest'
import { claimLine, figureLine, type Relation, relate } from '../../../core/compare/index.ts'
import { sampleClaim, sampleEstimate, snapshotOf } from '../sample.ts'

const claim = sampleClaim('dprk-casualties-kursk')
const pair = (a: string, b: string): Relation => relate(sampleEstimate(claim, a), sampleEstimate(claim, b), claim)
const relations = claim.estimates.flatMap((a, i) => claim.estimates.slice(i + 1).map((b) => relate(a, b, claim)))

describe('the seed story, judged', () => {
  test.each([
    ['zelensky-2024-12-23', 'jcs-2024-12-23', 'conflict', 'apart', 2.5],
    ['zelensky-2025-01-05', 'jcs-2024-12-23', 'compatible', 'part', undefined],
    ['zelensky-2025-01-05', 'kirby-2024-12-27', 'compatible', 'part', undefined],
    ['jcs-2024-12-23', 'kirby-2024-12-27', 'compatible', 'part', undefined],
    ['zelensky-2025-01-05', 'nis-2025-01-13', 'conflict', 'order', 1.18],
    ['zelensky-2025-01-05', 'nis-2025-01-13-killed', 'incomparable', 'direction', undefined],
    ['zelensky-2025-01-05', 'western-2025-01-22', 'compatible', 'part', undefined],
    ['nis-2025-01-13', 'western-2025-01-22', 'compatible', 'part', undefined],
    ['nis-2025-01-13-killed', 'western-2025-01-22-killed', 'conflict', 'apart', 2],
    ['zelensky-2025-01-09', 'nis-2025-01-13', 'insufficient', 'counts', undefined],
    ['nis-2024-12-19-killed', 'nis-2025-01-13-killed', 'revision', 'lineage', undefined],
  ])('%s against %s: %s (%s) %s', (a, b, verdict, reason, gap) => {
    for (const relation of [pair(a, b), pair(b, a)]) {
      expect(relation.verdict).toBe(verdict)
      expect(relation.reasons[0]?.code).toBe(reason)
      expect(relation.gap === undefined ? undefined : Math.round(relation.gap * 100) / 100).toBe(gap)
    }
  })

  test('the article\'s "1,000 killed" against anything: no primary source was found', () => {
    for (const { id } of claim.estimates) {
      if (id === 'article-1000-killed') continue
      expect(pair('article-1000-killed', id)).toMatchObject({
        verdict: 'insufficient',
        reasons: [{ code: 'evidence', of: ['article-1000-killed'], why: 'noPrimaryFound' }],
      })
    }
  })

  test('a period that ends with the release is listed as an assumption of the verdict', () => {
    expect(pair('zelensky-2024-12-23', 'jcs-2024-12-23').assumptions).toEqual([
      { code: 'cutoffIsRelease', of: 'zelensky-2024-12-23' },
      { code: 'cutoffIsRelease', of: 'jcs-2024-12-23' },
      { code: 'countsInferred', of: 'jcs-2024-12-23' },
    ])
    expect(pair('nis-2025-01-13-killed', 'western-2025-01-22-killed').assumptions).toContainEqual({
      code: 'roundingCapped',
      of: 'western-2025-01-22-killed',
    })
  })

  test('a conflict by time order names both dates', () => {
    expect(pair('zelensky-2025-01-05', 'nis-2025-01-13').reasons).toEqual([
      {
        code: 'order',
        part: 'zelensky-2025-01-05',
        whole: 'nis-2025-01-13',
        by: ['period'],
        partTo: '2025-01-05',
        wholeTo: '2025-01-13',
      },
    ])
  })
})

describe('the line for readers', () => {
  test('the claim: the widest conflict among current estimates, ×2.0 on killed, mid-January', () => {
    const line = claimLine(claim, relations)
    expect(line).toMatchObject({ verdict: 'conflict', factor: 2, on: { counts: ['killed'], to: '2025-01-15' } })
  })

  test('at "3,800": its own conflict, ×1.2 on killed or wounded', () => {
    const line = figureLine('zelensky-2025-01-05', claim, relations)
    expect(line).toMatchObject({ verdict: 'conflict', on: { counts: ['killed', 'wounded'] } })
    expect(line.factor?.toFixed(1)).toBe('1.2')
  })

  test('at "1,000" killed: that no primary source was found, and no conflict of others', () => {
    expect(figureLine('article-1000-killed', claim, relations)).toMatchObject({
      noPrimary: true,
      verdict: 'insufficient',
      on: { reason: { code: 'evidence', why: 'noPrimaryFound' } },
    })
  })

  test('how many were deployed: these can both be right', () => {
    expect(snapshotOf(sampleClaim('dprk-deployed')).line.verdict).toBe('compatible')
  })
})

test('"nearly a third" is 31.7 % of the speaker\'s own denominator, 31.7 to 38 % of the other', () => {
  const share = snapshotOf(sampleClaim('dprk-casualty-share'))
  const percents = (id: string) =>
    share.estimates
      .find((estimate) => estimate.id === id)
      ?.reading.narrow?.map((x) => (100 * (x ?? Number.NaN)).toFixed(1))
  expect(percents('zelensky-share')).toEqual(['31.7', '31.7'])
  expect(percents('mixed-share')).toEqual(['31.7', '38.0'])
})
