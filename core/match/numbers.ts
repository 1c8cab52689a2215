import type { Estimate, SumValue, Value } from '../claim/types.ts'
import { type Figure, readFigures } from '../figure/index.ts'

/** The number or numbers that a value names: twice the same for a single one. */
export type Span = readonly [low: number, high: number]

/** How close two values are. `far`: not even of one order of magnitude. */
export type Likeness = 'equal' | 'near' | 'apart' | 'far'

export function likeness([a, b]: Span, [c, d]: Span): Likeness {
  const worst = Math.max(ratio(a, c), ratio(b, d))
  if (worst <= EQUAL) return 'equal'
  if (worst <= NEAR) return 'near'
  return Math.min(ratio(a, c), ratio(b, d)) > FAR ? 'far' : 'apart'
}

/** The numbers of a figure in a text; none where it is vague. */
export function spanOfFigure(figure: Figure): Span | undefined {
  return spanOf(figure.value)
}

/** The numbers that an estimate states. A ratio of two estimates is known by its phrase ("nearly a third"). */
export function spanOfEstimate({ value }: Estimate): Span | undefined {
  const own = spanOf(value)
  if (own) return own
  if (value.form !== 'ratio') return undefined
  return statedIn(value.phrase, value.lang)[0]?.span
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

/** How a figure resembles a number in a question, where "92" may stand for 92 percent. */
export function likenessToStated(span: Span, unit: string | undefined, stated: Stated): Likeness {
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

/** Rounding of decimals apart, the same number. */
const EQUAL = 1.002
/** A number that was rounded or has moved on. */
const NEAR = 1.15
const FAR = 30
