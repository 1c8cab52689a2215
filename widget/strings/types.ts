import type { PointForm, Side, Supersession } from '../../core/claim/types.ts'
import type { Assumption, Relation } from '../../core/compare/types.ts'
import type { Kind } from '../loader/kind.ts'

/** Everything the embed says in one language. A `#` stands for what is put in, in order; numbers, dates and lists come from `Intl`. */
export interface Strings {
  readonly lang: string
  readonly dir?: 'rtl'
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
  /** How a source stands to the number; independent ones and unknown ones are not labelled. */
  readonly side: Readonly<Partial<Record<Side['role'], string>>>
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
  readonly compare: string
  /** Why figures conflict; `order` takes the two ends. */
  readonly because: Readonly<Record<'order' | 'part' | 'apart' | 'sampling', string>>
  /** What is taken for granted about a source; nothing is said of what has no words here. */
  readonly assuming: Readonly<Partial<Record<Assumption['code'], string>>>
  /** The claim's materiality and days. */
  readonly threshold: string
  readonly outlets: string
  /** What the margin says of the others' figures. */
  readonly othersCount: string
  readonly lost: string
  readonly withdrawn: string
  /** The heading of the list of an article's figures. */
  readonly summary: string
  readonly correction: string
  /** What is known now; what was known when the article was published, which takes the date. */
  readonly now: string
  readonly published: string
  readonly updated: string
  readonly record: string
  readonly close: string
}
