import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Estimate, Value } from '../../../core/claim/index.ts'
import { type Interval, type Relation, readingOf, relate } from '../../../core/compare/index.ts'
import { claimOf, estimate, number, point, sameQuantity, value } from './arbitrary.ts'

const judge = (a: Estimate, b: Estimate, change = {}): Relation => relate(a, b, claimOf([a, b], change))
const lower = ([lo]: Interval) => lo ?? Number.NEGATIVE_INFINITY
const upper = ([, hi]: Interval) => hi ?? Number.POSITIVE_INFINITY
const runs = { numRuns: 2000 }

describe('for all estimates', () => {
  test('relate(a, b) is relate(b, a)', () => {
    fc.assert(
      fc.property(estimate('a'), estimate('b'), (a, b) => {
        const [there, back] = [judge(a, b), judge(b, a)]
        expect(back.verdict).toBe(there.verdict)
        expect(back.gap).toBe(there.gap)
        expect(back.reasons[0]?.code).toBe(there.reasons[0]?.code)
      }),
      runs,
    )
  })

  test('one lineage never conflicts with itself', () => {
    fc.assert(
      fc.property(estimate('a'), estimate('b'), (a, b) => {
        expect(judge(a, { ...b, lineage: a.lineage }).verdict).not.toBe('conflict')
      }),
      runs,
    )
  })

  test('a wider materiality never turns compatible into conflict', () => {
    const measure = (materiality: number) => ({ tolerance: { days: 7, materiality, freshForDays: 14 } })
    fc.assert(
      fc.property(
        estimate('a'),
        estimate('b'),
        fc.double({ min: 1, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (a, b, least, more) => {
          if (judge(a, b, measure(least)).verdict === 'compatible')
            expect(judge(a, b, measure(least + more)).verdict).not.toBe('conflict')
        },
      ),
      runs,
    )
  })

  test('ten times both values is the same verdict', () => {
    const tenfold = (of: Estimate): Estimate => ({ ...of, value: times10(of.value) })
    fc.assert(
      fc.property(estimate('a'), estimate('b'), (a, b) => {
        fc.pre(a.value.form !== 'vague' && b.value.form !== 'vague')
        expect(judge(tenfold(a), tenfold(b)).verdict).toBe(judge(a, b).verdict)
      }),
      runs,
    )
  })

  test('what has no primary source is never judged', () => {
    fc.assert(
      fc.property(estimate('a'), estimate('b'), (a, b) => {
        expect(judge({ ...a, evidence: 'noPrimaryFound' }, b).verdict).toBe('insufficient')
      }),
    )
  })
})

describe('for the same quantity by two lineages', () => {
  test('two lower bounds never conflict', () => {
    fc.assert(
      fc.property(sameQuantity(point(['atLeast', 'moreThan'])), ([a, b]) => {
        expect(judge(a, b).verdict).toBe('compatible')
      }),
      runs,
    )
  })

  test('two upper bounds never conflict', () => {
    fc.assert(
      fc.property(sameQuantity(point(['atMost', 'upTo', 'lessThan'])), ([a, b]) => {
        expect(['compatible', 'agree']).toContain(judge(a, b).verdict)
      }),
      runs,
    )
  })

  test('a documented minimum never conflicts with a higher estimate', () => {
    fc.assert(
      fc.property(
        sameQuantity(point(['exact', 'point', 'about'])),
        fc.integer({ min: 0, max: 1000 }),
        ([a, b], more) => {
          const x = 'x' in a.value ? a.value.x : 0
          const higher: Estimate = { ...b, value: { form: 'exact', x: x + more, phrase: 'higher' } }
          expect(judge({ ...a, basis: 'documentedMinimum' }, higher).verdict).not.toBe('conflict')
        },
      ),
      runs,
    )
  })
})

describe('for all values', () => {
  test('narrow lies within wide, and neither is upside down', () => {
    fc.assert(
      fc.property(value, (v) => {
        const { narrow, wide } = readingOf(v)
        if (wide) expect(lower(wide)).toBeLessThanOrEqual(upper(wide))
        if (!narrow || !wide) return
        expect(lower(narrow)).toBeLessThanOrEqual(upper(narrow))
        expect(lower(narrow)).toBeGreaterThanOrEqual(lower(wide))
        expect(upper(narrow)).toBeLessThanOrEqual(upper(wide))
      }),
      runs,
    )
  })

  test('a rounded number is never off by more than a quarter of itself', () => {
    fc.assert(
      fc.property(number, (x) => {
        const { wide } = readingOf({ form: 'about', x, phrase: String(x) })
        expect(wide && lower(wide)).toBeGreaterThanOrEqual(0.75 * x - 1e-9)
        expect(wide && upper(wide)).toBeLessThanOrEqual(1.25 * x + 1e-9)
      }),
    )
  })
})

function times10(v: Value): Value {
  // decimal shift, since 0.29 * 10 is not 2.9 in binary
  const shift = (x: number) => Number(`${x}e1`)
  if ('x' in v) return { ...v, x: shift(v.x) }
  if (v.form === 'range') return { ...v, from: shift(v.from), to: shift(v.to) }
  return v
}
