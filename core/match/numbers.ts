import type { Estimate, Outcome, SumValue, Value } from '../claim/types.ts'
import { type Figure, readFigures } from '../figure/index.ts'
import { conversion, converted } from '../unit/index.ts'

/** The number or numbers that a value names: twice the same for a single one. */
export type Span = readonly [low: number, high: number]

/** How close two values are. `far`: not even of one order of magnitude. */
export type Likeness = 'equal' | 'near' | 'apart' | 'far'

export function likeness([a, b]: Span, [c, d]: Span): Likeness {
  const worst = Math.max(ratio(a, c), ratio(b, d))
  if (worst <= EQUAL && isSame(a, c) && isSame(b, d)) return 'equal'
  if (worst <= NEAR) return 'near'
  return Math.min(ratio(a, c), ratio(b, d)) > FAR ? 'far' : 'apart'
}

/** Written with the digits of the one that has fewer, both are one number: 3.14 billion is 3,141 million, and 88,818 is no 88,900. */
function isSame(a: number, b: number): boolean {
  const digits = Math.max(2, Math.min(digitsOf(a), digitsOf(b)))
  return Number(a.toPrecision(digits)) === Number(b.toPrecision(digits))
}

/** The numbers of a figure in a text; none where it is vague. */
export function spanOfFigure(figure: Figure): Span | undefined {
  return spanOf(figure.value)
}

/** The numbers by which an estimate is known: its value, and the best one of a range, which is what newspapers print. */
export function spansOfEstimate({ value }: Estimate): Span[] {
  const own = spanOf(value)
  if (own) return value.form === 'range' && value.best !== undefined ? [own, [value.best, value.best]] : [own]
  // a ratio of two estimates is known by its phrase ("nearly a third")
  const [stated] = value.form === 'ratio' ? statedIn(value.phrase, value.lang) : []
  return stated ? [stated.span] : []
}

/** The addends of a sum: a figure may repeat one of them. */
export function partsOfEstimate({ value }: Estimate): { span: Span; counts: readonly Outcome[] }[] {
  if (value.form !== 'sum') return []
  return value.parts.flatMap(({ value: part, counts }) => {
    const span = spanOf(part)
    return span ? [{ span, counts }] : []
  })
}

/** A figure's numbers in another unit; as they are where no unit is stated, none where it does not convert. */
export function inUnit([low, high]: Span, from: string | undefined, to: string): Span | undefined {
  if (from === undefined) return [low, high]
  const turned = conversion(from, to)
  return turned && [converted(low, turned), converted(high, turned)]
}

/** 0 for the same number, growing with the distance. */
export function distance([a, b]: Span, [c, d]: Span): number {
  return Math.max(ratio(a, c), ratio(b, d)) - 1
}

/** Whether the first is the second rounded to the digits that the first has: 48,000 for 47,668. One digit is too few to tell. */
export function isRounded([low, high]: Span, [c, d]: Span): boolean {
  const digits = digitsOf(low)
  return low === high && c === d && digits >= 2 && Number(c.toPrecision(digits)) === Number(low.toPrecision(12))
}

/** How many digits a number is given with: 2 for 3,800, 5 for 47,668. */
export function digitsOf(x: number): number {
  const [digits = ''] = Math.abs(Number(x.toPrecision(12)))
    .toExponential()
    .split('e')
  return digits.replace('.', '').length
}

/** A number in a text. */
export interface Stated {
  readonly span: Span
  readonly unit: string | undefined
}

export function statedIn(text: string, lang?: string): Stated[] {
  return readFigures(text, lang === undefined ? {} : { lang }).flatMap(({ value, unit }) => {
    const span = spanOf(value)
    return span ? { span, unit } : []
  })
}

/**
 * How a figure resembles a number in a question, where "92" may stand for 92 percent; but what has a noun of its own ("90 planes") stands
 * for no percent and no money.
 */
export function likenessToStated(span: Span, { unit, noun }: Pick<Figure, 'unit' | 'noun'>, stated: Stated): Likeness {
  if (stated.unit !== undefined && (unit === undefined ? noun !== undefined : unit !== stated.unit)) return 'apart'
  const shares = Number(stated.unit === '1') - Number(unit === '1')
  const factor = 100 ** shares
  return likeness([span[0] / factor, span[1] / factor], stated.span)
}

function spanOf(value: Value | Part): Span | undefined {
  switch (value.form) {
    case 'range':
      return [value.from, value.to]
    case 'sum': {
      const parts = value.parts.map((part) => spanOf(part.value))
      const total = (end: 0 | 1) => parts.reduce((sum, part) => sum + (part?.[end] ?? Number.NaN), 0)
      return Number.isFinite(total(0)) ? [total(0), total(1)] : undefined
    }
    case 'vague':
    case 'ratio':
      return undefined
    default:
      return [value.x, value.x]
  }
}

function ratio(a: number, b: number): number {
  if (a === b) return 1
  const [small, large] = Math.abs(a) < Math.abs(b) ? [a, b] : [b, a]
  return small === 0 || small * large < 0 ? Number.POSITIVE_INFINITY : large / small
}

type Part = SumValue['parts'][number]['value']

/** Farther apart, no rounding makes them one number. */
const EQUAL = 1.002
/** A number that was rounded or has moved on. */
const NEAR = 1.15
const FAR = 30
