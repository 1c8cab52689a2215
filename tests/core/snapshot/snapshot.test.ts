import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AnnotatedArticle,
  articleJsonLd,
  articleSnapshot,
  claimAsOf,
  claimJsonLd,
  claimSnapshot,
  toCsv,
} from '../../../core/snapshot/index.ts'
import { findSample, sampleClaim, sampleClaims, snapshotOf } from '../sample.ts'

const published = (id: string) => snapshotOf(sampleClaim(id))

const article: AnnotatedArticle = {
  key: 'abcdefghijklmnopqrstuv',
  url: 'https://example.org/kursk',
  annotations: [
    {
      claimId: 'dprk-casualties-kursk',
      estimateId: 'zelensky-2025-01-05',
      quote: { exact: 'approximately 3,800' },
      figure: '3,800',
      status: 'approved',
    },
    {
      claimId: 'dprk-casualties-kursk',
      estimateId: 'article-1000-killed',
      quote: { exact: 'around 1,000' },
      figure: '1,000',
      status: 'approved',
    },
    { claimId: 'dprk-deployed', quote: { exact: '10,000 to 12,000' }, figure: '10,000 to 12,000', status: 'suggested' },
  ],
  updatedAt: '2025-01-06T08:00:00Z',
}
const claims = new Map(sampleClaims.map((claim) => [claim.id, claim]))

describe('the public claim', () => {
  test('has every pair judged once, in the order of the estimates', () => {
    const { relations, estimates } = published('dprk-casualties-kursk')
    expect(relations).toHaveLength((estimates.length * (estimates.length - 1)) / 2)
    const order = (id: string) => estimates.findIndex((estimate) => estimate.id === id)
    for (const { a, b } of relations) expect(order(a)).toBeLessThan(order(b))
  })

  test('names no editor and no embargo', () => {
    const claim = {
      ...sampleClaim('dprk-deployed'),
      embargoUntil: '2025-01-01T00:00:00Z',
      expiresAt: '2026-01-01T00:00:00Z',
    }
    expect(Object.keys(claimSnapshot(claim, findSample) ?? {})).not.toEqual(expect.arrayContaining(['updatedBy']))
    expect(JSON.stringify(claimSnapshot(claim, findSample))).not.toMatch(/embargo|expires|updatedBy/)
  })

  test('cites the estimates that a ratio divides, with their sources', () => {
    const share = published('dprk-casualty-share').estimates[0]
    expect(share?.value).toMatchObject({
      numerator: {
        estimate: 'dprk-casualties-kursk/zelensky-2025-01-05',
        value: { x: 3800 },
        party: { short: 'Zelensky' },
      },
      denominator: { estimate: 'dprk-deployed/zelensky-2025-01-05-deployed', value: { x: 12_000 } },
    })
  })

  test('is a tombstone once withdrawn, and nothing while a draft or paused', () => {
    const claim = sampleClaim('dprk-deployed')
    expect(claimSnapshot({ ...claim, status: 'withdrawn' }, findSample)).toEqual({
      id: claim.id,
      status: 'withdrawn',
      revision: 1,
      updatedAt: claim.updatedAt,
      corrections: [],
    })
    for (const status of ['draft', 'paused'] as const)
      expect(claimSnapshot({ ...claim, status }, findSample)).toEqual({
        id: claim.id,
        status: 'paused',
        revision: 1,
        updatedAt: claim.updatedAt,
        corrections: [],
      })
  })
})

describe('the claim as of a date', () => {
  test('holds what had been said by then, judged anew', () => {
    const then = claimAsOf(published('dprk-casualties-kursk'), '2025-01-06')
    expect(then.estimates.map(({ id }) => id)).toEqual([
      'nis-2024-12-19-killed',
      'jcs-2024-12-23',
      'zelensky-2024-12-23',
      'kirby-2024-12-27',
      'zelensky-2025-01-05',
      'article-1000-killed',
    ])
    expect(then.line.verdict).toBe('different')
    expect(then.asOf).toBe('2025-01-06')
  })

  test('holds the corrections of that day and before, and none that came later', () => {
    const on = (at: string) => ({ at, kind: 'correction' as const, text: { en: `As of ${at}.` }, fromRevision: 1 })
    const corrections = [on('2025-01-05'), on('2025-01-06'), on('2025-01-06T23:59:59Z'), on('2025-01-07')]
    const then = (date: string) => claimAsOf({ ...published('dprk-casualties-kursk'), corrections }, date).corrections
    expect(then('2025-01-06')).toEqual(corrections.slice(0, 3))
    expect(then('2025-01-04')).toEqual([])
    expect(then('2025-01')).toEqual(corrections)
  })

  test('on the last day is the claim', () => {
    const now = published('dprk-casualties-kursk')
    expect(claimAsOf(now, '2026')).toEqual({ ...now, asOf: '2026' })
  })

  test('supersedes nothing by what was said later', () => {
    const claim = sampleClaim('dprk-deployed')
    const [first, ...rest] = claim.estimates
    if (!first) throw new Error('the sample has no estimates')
    const superseded = {
      ...claim,
      estimates: [
        { ...first, supersededBy: { id: 'zelensky-2025-01-05-deployed', reason: 'revised' as const } },
        ...rest,
      ],
    }
    const snapshot = snapshotOf(superseded)
    expect(snapshot.estimates[0]?.supersededBy).toBeDefined()
    expect(claimAsOf(snapshot, '2024-12').estimates).toMatchObject([{ id: first.id, current: true }])
    expect(claimAsOf(snapshot, '2024-12').estimates[0]?.supersededBy).toBeUndefined()
  })
})

describe('the public article', () => {
  test('holds its approved figures, each with its own line, and each claim once', () => {
    const snapshot = articleSnapshot(article, claims, findSample)
    expect(snapshot.annotations.map(({ figure, line }) => [figure, line.verdict, line.noPrimary])).toEqual([
      ['3,800', 'conflict', undefined],
      ['1,000', 'insufficient', true],
    ])
    expect(Object.keys(snapshot.claims)).toEqual(['dprk-casualties-kursk'])
    expect(snapshot.updatedAt).toBe('2025-01-22T12:00:00Z')
  })

  test('says of a withdrawn claim that it is, and shows nothing of a paused one', () => {
    const withStatus = (status: 'withdrawn' | 'paused') =>
      new Map([['dprk-casualties-kursk', { ...sampleClaim('dprk-casualties-kursk'), status }]])
    const withdrawn = articleSnapshot(article, withStatus('withdrawn'), findSample)
    expect(withdrawn.claims['dprk-casualties-kursk']?.status).toBe('withdrawn')
    expect(withdrawn.annotations).toHaveLength(2)
    expect(articleSnapshot(article, withStatus('paused'), findSample)).toMatchObject({ annotations: [], claims: {} })
  })
})

describe('the same record for other tools', () => {
  test('CSV: a row per estimate, an open bound empty, no formulas', () => {
    const claim = published('dprk-casualties-kursk')
    const [header, ...rows] = toCsv(claim).trimEnd().split('\r\n')
    expect(rows).toHaveLength(claim.estimates.length)
    const column = (name: string) => header?.split(',').indexOf(name) ?? -1
    const row = rows
      .find((line) => line.startsWith('dprk-casualties-kursk,zelensky-2024-12-23,'))
      ?.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    expect([row?.[column('wide_low')], row?.[column('wide_high')]]).toEqual(['3000', ''])
    const [first] = claim.estimates
    if (!first) throw new Error('no estimate')
    expect(
      toCsv({ ...claim, estimates: [{ ...first, value: { form: 'exact', x: 1, phrase: '=HYPERLINK("x")' } }] }),
    ).toContain(`"'=HYPERLINK(""x"")"`)
  })

  test('CSV: no cell runs in a spreadsheet, however it splits the file, and each is read back as it was', () => {
    const claim = published('dprk-casualties-kursk')
    const [first] = claim.estimates
    if (!first) throw new Error('no estimate')
    const piece = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '＋',
      '－',
      '＠',
      ';',
      '\t',
      '\n',
      '\r',
      ' ',
      '\u00a0',
      '\u200b',
      '"',
      ',',
      'a',
      '1',
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const phrase = pieces.join('')
        const csv = toCsv({ ...claim, estimates: [{ ...first, value: { form: 'exact', x: 1, phrase } }] })
        const row = csv.slice(csv.indexOf('\r\n') + 2)
        for (const split of [/[;\n\r]/, /[\t\n\r]/])
          for (const cell of row.split(split)) expect(cell).not.toMatch(/^"?[\s\p{Cf}]*[=+\-@＝＋－＠]/u)
        // as the file's own cells are
        for (const [, quoted = ''] of row.matchAll(/(?<=^|,)"((?:[^"]|"")*)"(?=,|\r\n)/g))
          expect(quoted).not.toMatch(/^[\s;\p{Cf}]*[=+\-@＝＋－＠]/u)
      }),
      { numRuns: 1000 },
    )
  })

  test('schema.org: Claims about Observations, one-sided bounds alone, nobody rated', () => {
    const node = JSON.stringify(
      claimJsonLd(published('dprk-casualties-kursk'), 'https://example.org/v1/claims/dprk-casualties-kursk'),
    )
    const parsed = JSON.parse(node) as { '@type': string; hasPart: { about: Record<string, unknown>; '@id': string }[] }
    expect(parsed['@type']).toBe('Claim')
    const observation = parsed.hasPart.find((part) => part['@id'].endsWith('#zelensky-2024-12-23'))?.about
    expect(observation).toMatchObject({ '@type': 'Observation', minValue: 3000 })
    expect(observation).not.toHaveProperty('maxValue')
    expect(node).not.toMatch(/Rating|ClaimReview/)
  })

  test('an article as W3C Web Annotations', () => {
    expect(articleJsonLd(articleSnapshot(article, claims, findSample), 'https://worker.example')).toMatchObject({
      total: 2,
      first: {
        items: [
          {
            target: {
              source: 'https://example.org/kursk',
              selector: { type: 'TextQuoteSelector', exact: 'approximately 3,800' },
            },
          },
          {},
        ],
      },
    })
  })
})
