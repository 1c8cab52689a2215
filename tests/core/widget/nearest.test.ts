import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Extent, nearestFree } from '../../../widget/card/nearest.ts'

const place = fc.integer({ min: 0, max: 500 })
const taken = fc.array(
  fc.tuple(place, fc.integer({ min: 1, max: 120 })).map(([from, length]): Extent => [from, from + length]),
  { maxLength: 8 },
)
const length = fc.integer({ min: 1, max: 120 })
const touches = (at: number, length: number, [from, to]: Extent) => at < to && at + length > from

describe('the place of a note', () => {
  it('is where it is wanted, if nothing stands there', () => {
    expect(
      nearestFree(
        100,
        50,
        [
          [0, 100],
          [150, 300],
        ],
        240,
      ),
    ).toBe(100)
  })

  it('is as near as can be, above or below', () => {
    expect(nearestFree(100, 50, [[90, 130]], 240)).toBe(130)
    expect(nearestFree(100, 50, [[110, 190]], 240)).toBe(60)
  })

  it('is nowhere, if there is no room within reach', () => {
    expect(nearestFree(100, 50, [[-300, 600]], 240)).toBe(undefined)
  })

  it('never touches what is taken, is within reach, and no whole number is nearer', () => {
    fc.assert(
      fc.property(place, length, taken, place, (wanted, length, taken, reach) => {
        const at = nearestFree(wanted, length, taken, reach)
        const isFree = (at: number) => taken.every((each) => !touches(at, length, each))
        if (at !== undefined) {
          expect(isFree(at)).toBe(true)
          expect(Math.abs(at - wanted)).toBeLessThanOrEqual(reach)
        }
        const nearer = Array.from({ length: 2 * reach + 1 }, (_, i) => wanted - reach + i).filter(
          (each) => isFree(each) && (at === undefined || Math.abs(each - wanted) < Math.abs(at - wanted)),
        )
        expect(nearer).toEqual([])
      }),
    )
  })
})
