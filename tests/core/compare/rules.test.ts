import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Estimate, Scope, Value } from '../../../core/claim/index.ts'
import { type Reading, readingOf, relate } from '../../../core/compare/index.ts'
import { claimOf } from './arbitrary.ts'

const base: Estimate = {
  id: 'a',
  counts: ['killed'],
  period: { to: '2025-01-05', toBasis: 'stated', kind: 'cumulative' },
  value: { form: 'exact', x: 100, phrase: '100' },
  basis: 'register',
  chain: [],
  lineage: 'one',
  saidAt: '2025-01-05',
  evidence: 'primarySeen',
}
const first = (change: Partial<Estimate> = {}): Estimate => ({ ...base, ...change })
const second = (change: Partial<Estimate> = {}): Estimate => ({ ...base, id: 'b', lineage: 'two', ...change })
const judge = (a: Estimate, b: Estimate, measure = {}) => relate(a, b, claimOf([a, b], measure))
const exact = (x: number): Value => ({ form: 'exact', x, phrase: String(x) })
const confidence = (from: number, to: number, best?: number): Value => ({
  form: 'range',
  from,
  to,
  means: 'confidence',
  level: 0.95,
  phrase: `${from} to ${to}`,
  ...(best === undefined ? {} : { best }),
})

describe('R4: what a value asserts', () => {
  test.each<[string, Value, Reading['narrow'], Reading['wide']]>([
    ['exact 3,800', exact(3800), [3800, 3800], [3800, 3800]],
    ['point 3,800', { form: 'point', x: 3800, phrase: '3,800' }, [3800, 3800], [3750, 3850]],
    [
      'about 1.2 million',
      { form: 'about', x: 1.2e6, phrase: 'about 1.2 million' },
      [1_150_000, 1_250_000],
      [1_100_000, 1_300_000],
    ],
    [
      '4.0 million',
      { form: 'point', x: 4e6, precision: 1e5, phrase: '4.0 million' },
      [4e6, 4e6],
      [3_950_000, 4_050_000],
    ],
    ['about 1,000, capped at a quarter', { form: 'about', x: 1000, phrase: 'about 1,000' }, [750, 1250], [750, 1250]],
    ['nearly 40 percent', { form: 'nearly', x: 0.4, phrase: 'nearly 40 percent' }, [0.35, 0.4], [0.3, 0.4]],
    ['just over 50', { form: 'justOver', x: 50, phrase: 'just over 50' }, [50, 55], [50, 60]],
    [
      'a third, good to a tenth of itself',
      { form: 'nearly', x: 0.3, fraction: [3, 10], phrase: 'nearly three tenths' },
      [0.285, 0.3],
      [0.27, 0.3],
    ],
    ['more than 3,000', { form: 'moreThan', x: 3000, phrase: 'more than 3,000' }, [3000, null], [3000, null]],
    ['up to 200', { form: 'upTo', x: 200, phrase: 'up to 200' }, [0, 200], [0, 200]],
    ['20 to 30', { form: 'range', from: 20, to: 30, means: 'unstated', phrase: '20 to 30' }, [20, 30], [15, 35]],
    ['hundreds, by the house table', { form: 'vague', word: 'hundreds', phrase: 'hundreds' }, null, [200, 2000]],
    ['a vague word without a range', { form: 'vague', word: 'umpteen', phrase: 'umpteen' }, null, null],
    [
      '300 killed and 2,700 wounded',
      {
        form: 'sum',
        phrase: 'about 300 killed and 2,700 wounded',
        parts: [
          { counts: ['killed'], value: { form: 'about', x: 300 } },
          { counts: ['wounded'], value: { form: 'about', x: 2700 } },
        ],
      },
      [2900, 3100],
      [2825, 3175],
    ],
  ])('%s', (_, value, narrow, wide) => {
    const reading = readingOf(value)
    const near = (interval: Reading['narrow']) =>
      interval?.map((end) => (end === null ? null : expect.closeTo(end, 9))) ?? null
    expect(reading.narrow).toEqual(near(narrow))
    expect(reading.wide).toEqual(near(wide))
  })

  test('no digit of it was left behind by binary', () => {
    const said = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 4 }))
    fc.assert(
      fc.property(said, fc.constantFrom('point', 'about', 'nearly', 'justOver'), ([digits, decimals], form) => {
        const x = Number(`${digits}e-${decimals}`)
        const { narrow, wide } = readingOf({ form, x, phrase: String(x) })
        for (const end of [...(narrow ?? []), ...(wide ?? [])]) expect(String(end).length).toBeLessThanOrEqual(10)
      }),
    )
  })

  test('a ratio divides the lower end by the upper and the upper by the lower', () => {
    const reading = readingOf({
      form: 'ratio',
      phrase: 'nearly a third',
      numerator: { form: 'exact', x: 3800, phrase: '3,800' },
      denominator: { form: 'range', from: 10_000, to: 12_000, means: 'unstated', phrase: '10,000 to 12,000' },
    })
    expect(reading.narrow).toEqual([3800 / 12_000, 3800 / 10_000])
  })

  test('a share of something that may be nothing is open upwards', () => {
    const reading = readingOf({
      form: 'ratio',
      phrase: '?',
      numerator: exact(3),
      denominator: { form: 'upTo', x: 10, phrase: 'up to 10' },
    })
    expect(reading.wide).toEqual([0.3, null])
  })

  test('an upper bound of what can be negative has no lower end', () => {
    expect(readingOf({ form: 'atMost', x: 5, phrase: 'at most 5' }, { scale: 'signed' }).wide).toEqual([null, 5])
  })

  test('a documented minimum is a lower bound in any form', () => {
    expect(readingOf(exact(100), { documentedMinimum: true })).toEqual({ narrow: [100, null], wide: [100, null] })
  })
})

describe('R2 and R3: the same thing, part of it, or something else', () => {
  const world: Scope = { code: 'world', label: { en: 'World' } }
  const country: Scope = { code: 'country', label: { en: 'Country' }, within: ['world'] }
  const other: Scope = { code: 'other', label: { en: 'Other' }, within: ['world'] }

  test.each<[string, Partial<Estimate>, Partial<Estimate>, string, string]>([
    ['units without an exact conversion', { unit: 't' }, { unit: '{person}' }, 'incomparable', 'unit'],
    ['disjoint outcomes', { counts: ['killed'] }, { counts: ['wounded'] }, 'incomparable', 'counts'],
    [
      'overlapping outcomes',
      { counts: ['killed', 'wounded'] },
      { counts: ['wounded', 'missing'] },
      'incomparable',
      'counts',
    ],
    ['two places apart', { place: country }, { place: other }, 'incomparable', 'place'],
    ['a place inside the other', { place: country }, { place: world }, 'compatible', 'part'],
    ['a population that only one names', { population: country }, {}, 'insufficient', 'population'],
    [
      'two different weeks',
      week('2025-01-01', '2025-01-07'),
      week('2025-01-08', '2025-01-14'),
      'incomparable',
      'period',
    ],
    ['the same week', week('2025-01-01', '2025-01-07'), week('2025-01-01', '2025-01-07'), 'agree', 'within'],
    ['a week inside the total', week('2024-12-28', '2025-01-04'), {}, 'compatible', 'part'],
    ['a week that ends seven days after the total', week('2025-01-05', '2025-01-12'), {}, 'compatible', 'part'],
    ['a week that ends eight days after the total', week('2025-01-06', '2025-01-13'), {}, 'incomparable', 'period'],
    ['totals seven days apart are one', {}, total('2025-01-12'), 'agree', 'within'],
    ['totals eight days apart are part and whole', {}, total('2025-01-13'), 'compatible', 'part'],
    [
      'a month that straddles the tolerance, and the verdict hangs on it',
      {},
      { ...total('2025-01'), value: exact(90) },
      'conflict',
      'apart',
    ],
    [
      'fewer outcomes over a longer time',
      { counts: ['killed'], ...total('2025-02-01') },
      { counts: ['killed', 'wounded'] },
      'incomparable',
      'direction',
    ],
  ])('%s', (_, a, b, verdict, reason) => {
    const relation = judge(first(a), second(b))
    expect([relation.verdict, relation.reasons[0]?.code]).toEqual([verdict, reason])
  })

  test('units that convert exactly are converted', () => {
    expect(judge(first({ unit: 't', value: exact(2) }), second({ unit: 'kg', value: exact(2000) })).verdict).toBe(
      'agree',
    )
  })

  test('a part is no part where the measure does not add up', () => {
    const relation = judge(first(), second({ counts: ['killed', 'wounded'] }), { additive: false })
    expect([relation.verdict, relation.reasons[0]?.code]).toEqual(['incomparable', 'counts'])
  })

  test('a part above its whole is a conflict of order', () => {
    const relation = judge(first({ value: exact(300) }), second({ counts: ['killed', 'wounded'], value: exact(200) }))
    expect(relation).toMatchObject({
      verdict: 'conflict',
      gap: 1.5,
      reasons: [{ code: 'order', part: 'a', whole: 'b', by: ['counts'] }],
    })
  })

  test('an ambiguous estimate keeps a verdict that holds in every reading, and lists them', () => {
    const ambiguous = first({
      countsBasis: 'ambiguous',
      countsMayBe: [['killed'], ['killed', 'wounded']],
      value: exact(500),
    })
    const relation = judge(ambiguous, second({ counts: ['killed', 'wounded'], value: exact(100) }))
    expect(relation.verdict).toBe('conflict')
    expect(relation.reasons.at(-1)).toMatchObject({
      code: 'counts',
      how: 'ambiguous',
      readings: [{ verdict: 'conflict' }, { verdict: 'conflict' }],
    })
  })
})

describe('R1: one voice', () => {
  test("a week is no revision of the same source's total", () => {
    expect(judge(first(week('2024-12-28', '2025-01-04')), second({ lineage: 'one' })).verdict).toBe('compatible')
  })

  test('a source that contradicts itself on a part has revised its count', () => {
    const relation = judge(
      first({ value: exact(300) }),
      second({ lineage: 'one', counts: ['killed', 'wounded'], value: exact(200) }),
    )
    expect(relation.verdict).toBe('revision')
  })
})

describe('R5: the same quantity', () => {
  test.each<[string, Value, Value, string]>([
    ['disjoint by more than the materiality', exact(100), exact(120), 'conflict'],
    ['disjoint by less', exact(100), exact(105), 'close'],
    ['disjoint by exactly the materiality', exact(100), exact(110), 'conflict'],
    [
      'disjoint by less, though together they span more',
      { form: 'about', x: 100, precision: 1, phrase: 'about 100' },
      { form: 'range', from: 104, to: 140, means: 'unstated', phrase: '104 to 140' },
      'close',
    ],
    [
      'only the narrow readings apart',
      { form: 'point', x: 3800, phrase: '3,800' },
      { form: 'range', from: 3820, to: 6000, means: 'unstated', phrase: '3,820 to 6,000' },
      'possibleConflict',
    ],
    ['within the materiality of each other', { form: 'point', x: 3800, phrase: '3,800' }, exact(3810), 'agree'],
    ['overlap, which is no agreement', { form: 'atLeast', x: 50, phrase: 'at least 50' }, exact(100), 'compatible'],
    ['zero against something', exact(0), exact(5), 'conflict'],
  ])('%s', (_, a, b, verdict) => {
    expect(judge(first({ value: a }), second({ value: b })).verdict).toBe(verdict)
  })

  test('a conflict with zero has no factor', () => {
    expect(judge(first({ value: exact(0) }), second({ value: exact(5) })).gap).toBeUndefined()
  })
})

describe('R6: two stated statistical intervals', () => {
  test('that overlap can still conflict: 100 ± 19.6 and 130 ± 19.6', () => {
    const relation = judge(
      first({ value: confidence(80.4, 119.6, 100) }),
      second({ value: confidence(110.4, 149.6, 130) }),
    )
    expect(relation).toMatchObject({ verdict: 'conflict', reasons: [{ code: 'sampling', z: 2.12 }] })
  })

  test('a range of reports is no such interval', () => {
    const relation = judge(
      first({ value: { ...confidence(80.4, 119.6), means: 'reports' } as Value }),
      second({ value: confidence(110.4, 149.6) }),
    )
    expect(relation.verdict).toBe('compatible')
  })
})

function week(from: string, to: string): Partial<Estimate> {
  return { period: { from, to, toBasis: 'stated', kind: 'window' } }
}

function total(to: string): Partial<Estimate> {
  return { period: { to, toBasis: 'stated', kind: 'cumulative' } }
}
