import type { Outcome } from '../claim/types.ts'

/** Eight verdicts (docs/rules.md). `compatible` never means agreement. */
export type Verdict =
  | 'conflict'
  | 'close'
  | 'possibleConflict'
  | 'compatible'
  | 'agree'
  | 'incomparable'
  | 'insufficient'
  | 'revision'

/** A closed interval `[lo, hi]`; `null` is an open end. */
export type Interval = readonly [number | null, number | null]

/** What a value asserts, narrowly and widely (R4). `null`: it asserts no interval (a vague word without a house range). */
export interface Reading {
  readonly narrow: Interval | null
  readonly wide: Interval | null
}

/** What differs between two estimates (R2). */
export type Component = 'counts' | 'population' | 'place' | 'unit' | 'period'

/** Why, as a code with its values, so that each language can word it. The first reason names the verdict's kind. */
export type Reason =
  | { readonly code: 'evidence'; readonly of: readonly string[]; readonly why: 'noPrimaryFound' | 'superseded' }
  | { readonly code: 'lineage'; readonly lineage: string }
  | { readonly code: Component; readonly how: 'differs' | 'overlaps' | 'disjoint' | 'unknown' }
  | { readonly code: 'ambiguous'; readonly component: Component; readonly readings: readonly (readonly Outcome[])[]; readonly verdicts: readonly Verdict[] }
  | { readonly code: 'direction' }
  | { readonly code: 'part'; readonly part: string; readonly whole: string; readonly by: readonly Component[] }
  | { readonly code: 'order'; readonly part: string; readonly whole: string; readonly partTo?: string; readonly wholeTo?: string }
  | { readonly code: 'apart'; readonly higher: string; readonly lower: string }
  | { readonly code: 'near' }
  | { readonly code: 'overlap' }
  | { readonly code: 'sampling'; readonly z: number }
  | { readonly code: 'value' }

/** What the verdict takes for granted. */
export type Assumption =
  /** The end of the period was taken from the date of release. */
  | { readonly code: 'cutoffIsRelease'; readonly of: string }
  /** What is counted was inferred, not stated. */
  | { readonly code: 'countsInferred'; readonly of: string }
  /** The tolerance of a rounded number was cut to 25 % of it (R4). */
  | { readonly code: 'roundingCapped'; readonly of: string }
  /** A vague word was read by the house table (R4). */
  | { readonly code: 'houseRange'; readonly of: string; readonly word: string }

/** The computed verdict between two estimates. `a` and `b` are estimate ids. */
export interface Relation {
  readonly a: string
  readonly b: string
  readonly verdict: Verdict
  /** Lower end of the higher reading / upper end of the lower one; only with `conflict` and `close` where that exists. */
  readonly gap?: number
  readonly reasons: readonly Reason[]
  readonly assumptions: readonly Assumption[]
}
