import { type Product, parseUnit, type Quotient } from './parse.ts'
import type { Dimension } from './table.ts'
import { zeroInKelvins } from './temperature.ts'

/** A number in one unit is `number * factor + offset` in the other. */
export interface Conversion {
  readonly factor: number
  readonly offset: number
}

/** A number as it stands in the other unit, without what binary fractions add to it: 32 °F is 0 °C, and no quadrillionth less. */
export function converted(x: number, { factor, offset }: Conversion): number {
  const product = x * factor
  const size = Math.max(Math.abs(product), Math.abs(offset))
  if (size === 0 || !Number.isFinite(size)) return product + offset
  const decimals = 13 - Math.ceil(Math.log10(size))
  // no minus before a zero
  return decimals >= 0 && decimals <= 20 ? Number((product + offset).toFixed(decimals)) + 0 : product + offset
}

const SAME: Conversion = { factor: 1, offset: 0 }

/**
 * How numbers in unit `from` become numbers in unit `to`; nothing where no exact conversion exists. Only inside one physical dimension of the list below,
 * powers of ten aside: never between annotations or currencies, nor from one into a number. A quotient converts where each of its sides does.
 *
 * `points`: the numbers are points on an interval scale, so that a temperature's zero moves; everywhere else it is a difference.
 */
export function conversion(from: string, to: string, { points = false } = {}): Conversion | undefined {
  if (from === to) return SAME
  const [a, b] = [parseUnit(from), parseUnit(to)]
  if (!a || !b || !sameWords(a, b)) return undefined
  const factor = rounded(a.above.factor / a.below.factor / (b.above.factor / b.below.factor))
  if (sideConverts(a.above, b.above) && sideConverts(a.below, b.below))
    return { factor, offset: points ? offsetBetween(from, to) : 0 }
  return wholeConverts(a, b) ? { factor, offset: 0 } : undefined
}

function sameWords(a: Quotient, b: Quotient): boolean {
  return `${a.above.words}` === `${b.above.words}` && `${a.below.words}` === `${b.below.words}`
}

function sideConverts(a: Product, b: Product): boolean {
  return isSame(a.dimension, b.dimension) && CONVERTING.some((dimension) => isSame(dimension, a.dimension))
}

/** Knots and kilometres per hour: one is a quotient, the other is not. */
function wholeConverts(a: Quotient, b: Quotient): boolean {
  const [whole, other] = [wholeOf(a), wholeOf(b)]
  return (
    a.above.words.length + a.below.words.length === 0 &&
    isSame(whole, other) &&
    !isSame(whole, NUMBER) &&
    CONVERTING.some((dimension) => isSame(dimension, whole))
  )
}

function wholeOf({ above, below }: Quotient): Dimension {
  const [a, b] = [above.dimension, below.dimension]
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2], a[3] - b[3]]
}

function isSame(a: Dimension, b: Dimension): boolean {
  return a.every((power, i) => power === b[i])
}

/** Powers of length, time, mass and temperature. */
const NUMBER: Dimension = [0, 0, 0, 0]
const CONVERTING: readonly Dimension[] = [
  NUMBER,
  [1, 0, 0, 0], // length
  [2, 0, 0, 0], // area
  [3, 0, 0, 0], // volume
  [0, 0, 1, 0], // mass
  [0, 1, 0, 0], // time
  [2, -2, 1, 0], // energy
  [2, -3, 1, 0], // power
  [1, -1, 0, 0], // speed
  [0, 0, 0, 1], // temperature
]

function offsetBetween(from: string, to: string): number {
  const [zero, otherZero] = [zeroInKelvins(from), zeroInKelvins(to)]
  if (zero === undefined || otherZero === undefined) return 0
  return rounded((zero - otherZero) / (parseUnit(to)?.above.factor ?? 1))
}

/** Without what dividing in binary loses. */
function rounded(x: number): number {
  return Number(x.toPrecision(14))
}
