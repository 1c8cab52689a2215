import type { Measure, Operand, PointValue, RangeValue, VagueValue, Value } from '../claim/types.ts'
import { houseRange } from '../claim/vague.ts'
import { over, plus } from './interval.ts'
import { placeValue } from './place-value.ts'
import { TOLERANCE_CAP } from './ruleset.ts'
import type { Interval, Reading } from './types.ts'

export interface ReadingOptions {
  /** The estimate is a documented minimum: whatever its form, it states a lower bound only. */
  readonly documentedMinimum?: boolean
  /** On a signed or an interval scale an upper bound has no lower end. */
  readonly scale?: Measure['scale']
  /** What an estimate id in a ratio stands for. */
  readonly resolve?: (id: string) => Value | undefined
}

/** A reading, and what had to be taken for granted to give it. */
export interface Judged extends Reading {
  /** A rounding tolerance was cut to 25 % of the number. */
  readonly capped?: boolean
  /** The vague word that was read by the house table. */
  readonly houseWord?: string
}

type Phraseless = Omit<PointValue, 'phrase'> | Omit<RangeValue, 'phrase'>

const NONE: Judged = { narrow: null, wide: null }

/** The closed interval(s) that a value asserts, narrowly and widely (R4). Narrow always lies within wide. */
export function readingOf(value: Value | Phraseless, options: ReadingOptions = {}): Judged {
  const reading = formReading(value, options)
  if (!options.documentedMinimum) return reading
  const bound = reading.narrow?.[0] ?? reading.wide?.[0] ?? null
  const least: Interval | null = bound === null ? null : [bound, null]
  return { narrow: reading.narrow && least, wide: least }
}

function formReading(value: Value | Phraseless, options: ReadingOptions): Judged {
  switch (value.form) {
    case 'range':
      return range(value)
    case 'vague':
      return vague(value)
    case 'sum':
      return combine(
        value.parts.map((part) => readingOf(part.value, options)),
        plus,
      )
    case 'ratio': {
      const sides = [value.numerator, value.denominator].map((side) => operand(side, options))
      return combine(sides, over)
    }
    default:
      return point(value, options)
  }
}

function point(value: Omit<PointValue, 'phrase'>, options: ReadingOptions): Judged {
  const { x } = value
  const tolerance = (share: number) => Math.min(share * unitOf(value), TOLERANCE_CAP * Math.abs(x))
  const [half, whole] = [tolerance(0.5), tolerance(1)]
  const atMost: Interval = [(options.scale ?? 'ratio') === 'ratio' ? 0 : null, x]
  const cut = (widest: number) => (widest * unitOf(value) > TOLERANCE_CAP * Math.abs(x) ? { capped: true } : {})
  switch (value.form) {
    case 'exact':
      return { narrow: [x, x], wide: [x, x] }
    case 'point':
      return { narrow: [x, x], wide: [moved(x, -half), moved(x, half)], ...cut(0.5) }
    case 'about':
      return { narrow: [moved(x, -half), moved(x, half)], wide: [moved(x, -whole), moved(x, whole)], ...cut(1) }
    case 'nearly':
      return { narrow: [moved(x, -half), x], wide: [moved(x, -whole), x], ...cut(1) }
    case 'justOver':
      return { narrow: [x, moved(x, half)], wide: [x, moved(x, whole)], ...cut(1) }
    case 'atLeast':
    case 'moreThan':
      return { narrow: [x, null], wide: [x, null] }
    case 'atMost':
    case 'upTo':
    case 'lessThan':
      return { narrow: atMost, wide: atMost }
  }
}

/** What adding decimals leaves behind in binary is no digit that anybody stated: 0.4 - 0.05 is 0.35, not 0.35000000000000003. */
function moved(x: number, by: number): number {
  return Number((x + by).toPrecision(15))
}

/** The last digit that was stated, in its place: a stated precision counts where it is finer; "a third" is good to a tenth of itself. */
function unitOf(value: Omit<PointValue, 'phrase'>): number {
  if (value.fraction) return Math.abs(value.x) / 10
  return Math.min(placeValue(value.x), value.precision ?? Number.POSITIVE_INFINITY)
}

function range(value: Omit<RangeValue, 'phrase'>): Judged {
  const slack = (end: number) => Math.min(placeValue(end) / 2, TOLERANCE_CAP * Math.abs(end))
  const capped = [value.from, value.to].some((end) => placeValue(end) / 2 > TOLERANCE_CAP * Math.abs(end))
  return {
    narrow: [value.from, value.to],
    wide: [moved(value.from, -slack(value.from)), moved(value.to, slack(value.to))],
    ...(capped ? { capped } : {}),
  }
}

/**
 * A word of the house table means what it says there, whoever wrote it; one bound alone ("at least hundreds") leaves the other end open.
 * Any other word is read by the range that its author gives it, if there is one.
 */
function vague({ word, lang, from, to }: VagueValue): Judged {
  const house = houseRange(word, lang)
  const [low, high] = house ?? [from, to]
  if (low === undefined && high === undefined) return NONE
  const isBound = (from === undefined) !== (to === undefined)
  const wide: Interval = isBound
    ? [from === undefined ? null : (low ?? null), to === undefined ? null : (high ?? null)]
    : [low ?? null, high ?? null]
  return { narrow: null, wide, houseWord: word }
}

function operand(side: Operand, options: ReadingOptions): Judged {
  if (typeof side === 'string') {
    const value = options.resolve?.(side)
    // an id that leads to another ratio is refused on write; here it ends the chase
    return value && value.form !== 'ratio' ? formReading(value, options) : NONE
  }
  return formReading('estimate' in side ? side.value : side, options)
}

function combine(parts: readonly Judged[], join: (a: Interval, b: Interval) => Interval | null): Judged {
  const joined = (intervals: readonly (Interval | null)[]) => {
    const [first = null, ...rest] = intervals
    return rest.reduce<Interval | null>((sum, next) => (sum && next ? join(sum, next) : null), first)
  }
  const houseWord = parts.find((part) => part.houseWord !== undefined)?.houseWord
  return {
    narrow: joined(parts.map((part) => part.narrow)),
    wide: joined(parts.map((part) => part.wide)),
    ...(parts.some((part) => part.capped) ? { capped: true } : {}),
    ...(houseWord === undefined ? {} : { houseWord }),
  }
}
