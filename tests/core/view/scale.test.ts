import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleOf } from '../../../view/card/scale.ts'

const value = fc.double({ min: 0, max: 1e13, noNaN: true }).map((x) => (x < 1e-3 ? 0 : x))
const interval = fc
  .tuple(value, fc.option(value))
  .map(([a, b]): [number, number | null] => (b === null ? [a, null] : [Math.min(a, b), Math.max(a, b)]))
const estimates = fc
  .array(interval, { minLength: 1, maxLength: 30 })
  .map((intervals) => intervals.map((wide) => ({ reading: { narrow: wide, wide } })))
const of = (...intervals: [number | null, number | null][]) =>
  scaleOf(intervals.map((wide) => ({ reading: { narrow: wide, wide } })))

describe('the axis of a group', () => {
  it('holds every end of every estimate, whatever they are', () => {
    fc.assert(
      fc.property(estimates, (given) => {
        const { x } = scaleOf(given)
        for (const { reading } of given) {
          for (const end of reading.wide) {
            if (end === null) continue
            expect(x(end)).toBeGreaterThanOrEqual(0)
            expect(x(end)).toBeLessThanOrEqual(100.0001)
          }
        }
      }),
    )
  })

  it('keeps the order of values', () => {
    fc.assert(
      fc.property(estimates, value, value, (given, a, b) => {
        const { x } = scaleOf(given)
        if (a < b) expect(x(a)).toBeLessThanOrEqual(x(b))
      }),
    )
  })

  it('has at least two and at most eight ticks, in order, all on it', () => {
    fc.assert(
      fc.property(estimates, (given) => {
        const { ticks, x } = scaleOf(given)
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(8)
        expect(ticks).toEqual(ticks.toSorted((a, b) => a - b))
        for (const tick of ticks) expect(x(tick)).toBeLessThanOrEqual(100.0001)
      }),
    )
  })

  it('starts at zero unless values spread beyond tenfold', () => {
    expect(of([1000, 1200], [3750, 3850])).toMatchObject({ logarithmic: false, ticks: [0, 1000, 2000, 3000, 4000] })
    expect(of([450, 550], [7000, 9000])).toMatchObject({ logarithmic: true, ticks: [500, 1000, 2000, 5000, 10_000] })
  })

  it('reaches below zero where a value does', () => {
    const { ticks, x } = of([-30, -10], [20, 40])
    expect(ticks[0]).toBeLessThanOrEqual(-30)
    expect(x(-30)).toBeGreaterThanOrEqual(0)
  })
})
