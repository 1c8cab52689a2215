import type { PointForm, Stance, Supersession } from '../../core/claim/types.ts'
import type { Relation } from '../../core/compare/types.ts'
import type { Kind } from '../loader/marks.ts'

/** Everything the embed says in one language. A `#` stands for what is put in, in order; numbers, dates and lists come from `Intl`. */
export interface Strings {
  /** The verdict as a heading: "Sources conflict". */
  readonly verdict: Readonly<Record<Kind, string>>
  /** The name of a figure's button: the figure, the verdict. */
  readonly note: string
  /** A factor, and what it is on. */
  readonly factor: string
  /** How a source worded its number. */
  readonly form: Readonly<Partial<Record<PointForm, string>>>
  readonly range: string
  /** Intervals with an open end. */
  readonly orMore: string
  readonly orLess: string
  /** How the plot reads a value, in words. */
  readonly read: string
  /** A ratio: numerator, denominator, result. */
  readonly ratio: string
  readonly stance: Readonly<Partial<Record<Stance, string>>>
  readonly via: string
  readonly here: string
  readonly noPrimary: string
  readonly superseded: Readonly<Record<Supersession['reason'], string>>
  readonly relation: Readonly<Partial<Record<Relation['verdict'] | 'earlier' | 'later', string>>>
  readonly unclear: string
  readonly countsTo: string
  readonly logarithmic: string
  readonly others: string
  readonly more: string
  readonly sources: string
  readonly correction: string
  readonly updated: string
  readonly record: string
  readonly close: string
}
