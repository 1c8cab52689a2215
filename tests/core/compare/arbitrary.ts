import fc from 'fast-check'
import type { Claim, Estimate, PointForm, Value } from '../../../core/claim/index.ts'

export const OUTCOMES = ['killed', 'wounded', 'missing', 'captured']

export const claimOf = (estimates: readonly Estimate[], change: Partial<Claim['measure']> = {}): Claim => ({
  id: 'generated',
  question: { en: 'How many?' },
  reason: { en: 'They count different things.' },
  measure: {
    kind: 'count',
    unit: '{person}',
    outcomes: Object.fromEntries(OUTCOMES.map((name) => [name, { en: name }])),
    additive: true,
    tolerance: { days: 7, materiality: 1.1, freshForDays: 14 },
    ...change,
  },
  estimates,
  corrections: [],
  status: 'published',
  revision: 1,
  updatedAt: '2025-01-22T12:00:00Z',
  updatedBy: 'tests',
})

export const number = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000 }),
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 8 }))
    .map(([digits, zeros]) => digits * 10 ** zeros),
  fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
)

const pointForms: readonly PointForm[] = [
  'exact',
  'point',
  'about',
  'nearly',
  'justOver',
  'atLeast',
  'moreThan',
  'atMost',
  'upTo',
  'lessThan',
]

export const point = (forms: readonly PointForm[] = pointForms): fc.Arbitrary<Value> =>
  fc.record({ form: fc.constantFrom(...forms), x: number }).map(({ form, x }) => ({ form, x, phrase: `${form} ${x}` }))

const range: fc.Arbitrary<Value> = fc
  .tuple(number, number, fc.constantFrom('sourceRange', 'reports', 'expert', 'rounding', 'unstated'))
  .map(([a, b, means]) => ({ form: 'range', from: Math.min(a, b), to: Math.max(a, b), means, phrase: `${a} to ${b}` }))

const interval: fc.Arbitrary<Value> = fc
  .tuple(number, number, fc.constantFrom(0.68, 0.9, 0.95))
  .map(([a, b, level]) => ({
    form: 'range',
    from: Math.min(a, b),
    to: Math.max(a, b),
    means: 'confidence',
    level,
    phrase: `${a} to ${b}`,
  }))

const vague: fc.Arbitrary<Value> = fc
  .constantFrom('dozens', 'hundreds', 'thousands', 'umpteen')
  .map((word) => ({ form: 'vague', word, phrase: word }))

export const value: fc.Arbitrary<Value> = fc.oneof({ weight: 6, arbitrary: point() }, range, interval, vague)

const day = fc
  .integer({ min: 1, max: 60 })
  .map((offset) => new Date(Date.UTC(2025, 0, offset)).toISOString().slice(0, 10))
const date = fc.oneof({ weight: 5, arbitrary: day }, fc.constant('2025-01'))

export const counts = fc.subarray(OUTCOMES, { minLength: 1 })

const period: fc.Arbitrary<Estimate['period']> = fc.oneof(
  date.map((to) => ({ to, toBasis: 'stated', kind: 'cumulative' }) as const),
  fc
    .tuple(day, day)
    .map((days) => days.sort())
    .map(([from, to]) => ({ from, to, toBasis: 'releaseAssumed', kind: 'window' }) as const),
  date.map((to) => ({ to, toBasis: 'stated', kind: 'snapshot' }) as const),
)

export const estimate = (id: string, values: fc.Arbitrary<Value> = value): fc.Arbitrary<Estimate> =>
  fc
    .record({
      counts,
      mayBe: fc.option(fc.array(counts, { minLength: 2, maxLength: 3 }), { freq: 5, nil: undefined }),
      period,
      value: values,
      lineage: fc.constantFrom('one', 'two', 'three'),
      evidence: fc.constantFrom(
        'primarySeen' as const,
        'secondaryOnly' as const,
        'secondaryOnly' as const,
        'noPrimaryFound' as const,
      ),
    })
    .map(({ counts, mayBe, period, value, lineage, evidence }) => ({
      id,
      counts,
      ...(mayBe ? { countsBasis: 'ambiguous' as const, countsMayBe: mayBe } : {}),
      ...(period ? { period } : {}),
      value,
      basis: 'officialStatement' as const,
      chain: [],
      lineage,
      saidAt: '2025-01-22',
      evidence,
    }))

/** Two estimates of the very same quantity by two lineages, so that only their values are judged. */
export const sameQuantity = (
  values: fc.Arbitrary<Value>,
  others: fc.Arbitrary<Value> = values,
): fc.Arbitrary<readonly [Estimate, Estimate]> =>
  fc.tuple(values, others).map(([left, right]) => {
    const of = (id: string, value: Value): Estimate => ({
      id,
      counts: ['killed'],
      period: { to: '2025-01-05', toBasis: 'stated', kind: 'cumulative' },
      value,
      basis: 'officialStatement',
      chain: [],
      lineage: id,
      saidAt: '2025-01-05',
      evidence: 'primarySeen',
    })
    return [of('a', left), of('b', right)]
  })
