import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Estimate, Measure } from '../../../core/claim/index.ts'
import { relate } from '../../../core/compare/index.ts'
import { conversion } from '../../../core/unit/index.ts'
import { claimOf, estimate, number, point, sameQuantity, value } from './arbitrary.ts'
import { second, tolerance } from './two.ts'

const runs = { numRuns: 1000 }
const judge = (a: Estimate, b: Estimate, measure: Partial<Measure> = {}) => relate(a, b, claimOf([a, b], measure))

const dimensions = { base: { label: { en: 'Base' }, values: { x: { en: 'x' }, y: { en: 'y' } } } }
const code = fc.constantFrom('x', 'y')
const withCode = (of: Estimate, base: string | undefined): Estimate =>
  base === undefined ? of : { ...of, variant: { base } }

describe('for all estimates', () => {
  test('the unit in which a claim is kept changes no verdict between numbers of another', () => {
    const families = [
      ['km', 'm', '[mi_i]', '[ft_i]'],
      ['km2', 'har', '[acr_us]', 'm2'],
      ['kg', 't', '[lb_av]', '[oz_av]'],
      ['L', 'm3', '[bbl_us]', '[gal_us]'],
      ['kW.h', 'GW.h', 'J'],
    ]
    const units = fc
      .constantFrom(...families)
      .chain((family) => fc.tuple(fc.constantFrom(...family), fc.constantFrom(...family)))
    fc.assert(
      fc.property(sameQuantity(value), units, ([a, b], [own, claims]) => {
        const measured = (unit: string) => ({ kind: 'amount', unit, additive: false }) as const
        const [there, here] = [
          judge(a, b, measured(own)),
          judge({ ...a, unit: own }, { ...b, unit: own }, measured(claims)),
        ]
        expect(here.verdict).toBe(there.verdict)
        expect(here.gap).toBe(there.gap)
      }),
      runs,
    )
  })

  test('of numbers in two units the verdict is the same, whichever the claim is kept in', () => {
    const family = fc.constantFrom('[mi_i]', 'km', '[ft_i]', 'm')
    fc.assert(
      fc.property(sameQuantity(value), family, family, family, family, ([a, b], one, two, kept, other) => {
        const under = (unit: string) =>
          judge({ ...a, unit: one }, { ...b, unit: two }, { kind: 'amount', unit, additive: false }).verdict
        expect(under(kept)).toBe(under(other))
      }),
      runs,
    )
  })

  test('shifting both windows by the same days keeps the verdict', () => {
    const days = fc.integer({ min: 0, max: 800 })
    const date = (day: number) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10)
    const span = fc.tuple(days, days).map(([x, y]) => [Math.min(x, y), Math.max(x, y)] as const)
    const during = (of: Estimate, [from, to]: readonly [number, number], by: number): Estimate => ({
      ...of,
      period: { from: date(from + by), to: date(to + by), toBasis: 'stated', kind: 'window' },
    })
    fc.assert(
      fc.property(
        estimate('a'),
        estimate('b'),
        span,
        span,
        fc.integer({ min: -900, max: 900 }),
        (a, b, one, two, by) => {
          expect(judge(during(a, one, by), during(b, two, by)).verdict).toBe(
            judge(during(a, one, 0), during(b, two, 0)).verdict,
          )
        },
      ),
      runs,
    )
  })

  test('two windows that have no day in common are never one', () => {
    const step = fc.integer({ min: 0, max: 400 })
    const date = (day: number) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10)
    const during = (of: Estimate, from: number, to: number): Estimate => ({
      ...of,
      lineage: of.id,
      evidence: 'primarySeen',
      period: { from: date(from), to: date(to), toBasis: 'stated', kind: 'window' },
    })
    fc.assert(
      fc.property(
        sameQuantity(value),
        step,
        step,
        step,
        fc.integer({ min: 0, max: 60 }),
        ([a, b], length, gap, other, slack) => {
          const relation = judge(during(a, 0, length), during(b, length + 1 + gap, length + 1 + gap + other), {
            tolerance: tolerance({ days: slack }),
          })
          expect(relation).toMatchObject({ verdict: 'incomparable', reasons: [{ code: 'period' }] })
        },
      ),
      runs,
    )
  })

  test('a dimension that does not decide never changes a verdict', () => {
    const undecided = { dimensions: { base: { ...dimensions.base, decides: false } } }
    fc.assert(
      fc.property(estimate('a'), estimate('b'), fc.option(code, { nil: undefined }), code, (a, b, left, right) => {
        expect(judge(withCode(a, left), withCode(b, right), undecided)).toEqual(judge(a, b))
      }),
      runs,
    )
  })

  test('a forecast never conflicts with an outcome', () => {
    fc.assert(
      fc.property(estimate('a'), estimate('b'), (a, b) => {
        const { verdict } = judge({ ...a, forecast: { madeAt: '2024-12' } }, b)
        expect(['incomparable', 'insufficient']).toContain(verdict)
      }),
      runs,
    )
  })

  test('an unstated variant never hides a conflict altogether, and never makes a certain one', () => {
    fc.assert(
      fc.property(estimate('a'), estimate('b'), fc.option(code, { nil: undefined }), (a, b, stated) => {
        const known = judge(a, b).verdict
        const open = judge(a, withCode(b, stated), { dimensions }).verdict
        expect(open).toBe(known === 'conflict' ? 'possibleConflict' : known)
      }),
      runs,
    )
  })

  test('different variants are never judged against each other', () => {
    fc.assert(
      fc.property(estimate('a'), estimate('b'), (a, b) => {
        const { verdict } = judge(withCode(a, 'x'), withCode(b, 'y'), { dimensions })
        expect(['incomparable', 'insufficient']).toContain(verdict)
      }),
      runs,
    )
  })

  test('no pair of annotations ever converts, and no currencies do', () => {
    const annotation = fc.stringMatching(/^\{[!-z|~]{1,12}\}$/)
    const currency = fc.constantFrom('USD', 'EUR', 'GBP', 'JPY', 'UAH')
    const own = fc.oneof(annotation, currency)
    const other = fc.oneof(own, fc.constantFrom('1', '%', '[ppm]', 'm', 'kg', 'mol', 'rad', 'a'))
    fc.assert(
      fc.property(own, other, value, value, (from, to, x, y) => {
        fc.pre(from !== to)
        expect(conversion(from, to)).toBeUndefined()
        const relation = judge(
          { ...second(), id: 'a', lineage: 'one', unit: from, value: x },
          { ...second(), value: y },
          { unit: to },
        )
        expect(relation).toMatchObject({ verdict: 'incomparable', reasons: [{ code: 'unit' }] })
      }),
      runs,
    )
  })

  test('the same number added to both changes no verdict where gaps are differences', () => {
    const whole = fc.integer({ min: -100, max: 100 })
    const signed: Partial<Measure> = { kind: 'rate', unit: '%', scale: 'signed', additive: false }
    const of = (id: string, x: number): Estimate => ({
      ...second(),
      id,
      lineage: id,
      value: { form: 'exact', x, phrase: `${x}` },
    })
    fc.assert(
      fc.property(whole, whole, whole, (x, y, by) => {
        const [before, after] = [judge(of('a', x), of('b', y), signed), judge(of('a', x + by), of('b', y + by), signed)]
        expect([after.verdict, after.points]).toEqual([before.verdict, before.points])
      }),
      runs,
    )
  })

  test('of a rate there is no part and whole', () => {
    const rate = { kind: 'rate', unit: '%' } as const
    fc.assert(
      fc.property(estimate('a', point()), estimate('b', point()), (a, b) => {
        expect(['order', 'part', 'direction']).not.toContain(judge(a, b, rate).reasons[0]?.code)
      }),
      runs,
    )
  })

  test('a larger least difference makes no conflict', () => {
    const share = (absolute: number): Partial<Measure> => ({
      kind: 'share',
      unit: '1',
      tolerance: tolerance({ absolute }),
    })
    const least = fc.double({ min: 0, max: 50, noNaN: true })
    fc.assert(
      fc.property(sameQuantity(point(), point()), number, least, least, ([a, b], _, small, more) => {
        if (judge(a, b, share(small)).verdict !== 'conflict')
          expect(judge(a, b, share(small + more)).verdict).not.toBe('conflict')
      }),
      runs,
    )
  })
})
