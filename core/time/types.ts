import type { EdtfDate } from '../claim/types.ts'

/** UTF-16 offsets into the text that was read. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * How an expression stands to what is told: `at` a moment or during a stretch, everything `since` it, everything up to it (`asOf`), or the week, month or year that
 * ends with it (`within`).
 */
export type Relation = 'at' | 'since' | 'asOf' | 'within'

/** What had to be taken for granted to date an expression. */
export type Assumption =
  /** The year is that of the last such day before publication. */
  | 'year'
  /** The weekday is that of the week before publication. */
  | 'week'
  /** Counted back from the day of publication ("yesterday", "last month"). */
  | 'publication'

/** An expression of time, dated. */
export interface Time extends Span {
  readonly text: string
  readonly relation: Relation
  /** Of a stretch, its first day; of `since`, what is told begins here. */
  readonly from?: EdtfDate
  /** The moment, or the end of the stretch; of `since`, absent. */
  readonly to?: EdtfDate
  /** Empty: the text itself says the whole date. */
  readonly assumed: readonly Assumption[]
}

export interface TimeOptions {
  /** BCP 47; English unless given. */
  readonly lang?: string
  /** The day of publication. Without it, only what names its year is dated. */
  readonly publishedAt?: EdtfDate
  /** Where figures stand: "may 3,800 soldiers" is no third of May. */
  readonly taken?: readonly Span[]
}
