import type { PointForm, Side, Supersession } from '../../core/claim/types.ts'
import type { Assumption, Component, Relation } from '../../core/compare/types.ts'
import type { Kind } from '../figure.ts'

/** What stands in the page before a card is opened: its buttons, and the line of words after one. */
export interface Signs {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** The verdict as a heading: "Sources conflict". */
  readonly verdict: Readonly<Record<Kind, string>>
  /** In the place of a verdict that this release does not know: asserts nothing. */
  readonly neutral: string
  /** The name of a figure's button: the figure, the verdict. */
  readonly note: string
  /** The words beside a button: the verdict, the figure. */
  readonly lead: string
  /** The heading of the list of an article's figures. */
  readonly summary: string
}

/**
 * Everything the embed says in one language. A `#` stands for what is put in, in order; numbers, dates and lists come from `Intl`. What is put in is never
 * inflected, so each template leaves it the form that it has. Two forms with a `|` between are for one and for any other number.
 */
export interface Strings extends Signs {
  /** How far two are apart: a factor, percentage points, or an amount. */
  readonly factor: string
  readonly points: string
  readonly apart: string
  /** That, and what it is on; any label fits. */
  readonly on: string
  /** How a source worded its number; `fewerThan` of what is counted. */
  readonly form: Readonly<Record<Exclude<PointForm, 'exact' | 'point'> | 'fewerThan', string>>
  readonly range: string
  /** A range, and the best value in it. */
  readonly best: string
  /** Intervals with an open end; `orFewer` of what is counted. */
  readonly orMore: string
  readonly orLess: string
  readonly orFewer: string
  /** How the plot reads a value, in words. */
  readonly read: string
  /** A ratio: numerator, denominator, result. */
  readonly ratio: string
  /** How a source stands to the number; `opponent`: a party that speaks of the other side. Independent ones and unknown ones are not labelled. */
  readonly side: Readonly<Record<Extract<Side['role'], 'party' | 'ally'> | 'opponent', string>>
  readonly via: string
  readonly here: string
  readonly noPrimary: string
  readonly superseded: Readonly<Record<Supersession['reason'], string>>
  /** How a row stands to the article's figure; two figures of one source, or two totals, stand earlier and later. */
  readonly relation: Readonly<
    Record<
      | Extract<Relation['verdict'], 'conflict' | 'close' | 'possibleConflict' | 'agree'>
      | 'earlier'
      | 'later'
      | 'earlierFigure'
      | 'laterFigure',
      string
    >
  >
  readonly unclear: string
  readonly countsTo: string
  readonly forecast: string
  readonly logarithmic: string
  /** Headings of what is not compared: it counts something else, or cannot be converted. */
  readonly others: string
  readonly otherUnit: string
  readonly more: string
  readonly sources: string
  readonly compare: string
  /** What another estimate is to this one, as the subject of a sentence. */
  readonly subject: Readonly<Record<'other' | 'later' | 'earlier' | 'whole' | 'part', string>>
  /** The article's own figure, as the last words of a sentence. */
  readonly own: string
  /** Why, by the rule that decided: the subject, the other estimate, the article's own figure or whatever estimate stands in its place. */
  readonly because: Readonly<
    Record<'above' | 'below' | 'chance' | 'near' | 'rounded' | 'fits' | 'unit' | 'forecast' | 'outcome', string>
  >
  /** The same, with the subject, the other estimate, and what it is in which they differ, or which is not known. */
  readonly apartIn: Readonly<Record<'differs' | 'mixed' | 'unknown' | 'unstated', string>>
  /** What the two are taken to be in it. */
  readonly against: string
  /** What estimates may differ in. */
  readonly component: Readonly<Record<Component | 'value', string>>
  /** What is taken for granted about a source; nothing is said of what has no words here. */
  readonly assuming: Readonly<Record<Assumption['code'], string>>
  /** The least gap that counts, and the claim's days. */
  readonly threshold: string
  readonly outlets: string
  /** What the margin says of the others' figures: of counts, and of anything else. */
  readonly othersCount: string
  readonly othersSay: string
  readonly lost: string
  readonly withdrawn: string
  readonly correction: string
  /** What is known now; what was known when the article was published, which takes the date. */
  readonly now: string
  readonly published: string
  readonly updated: string
  readonly record: string
  readonly close: string
}
