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

/** Why, as a code with its values, so that each language can word it. The first reason is the one in the rules' brackets: `conflict(order)`. */
export type Reason =
  /** R0: shown, not judged. */
  | { readonly code: 'evidence'; readonly of: readonly string[]; readonly why: 'noPrimaryFound' | 'superseded' }
  /** R1: one origin, so one voice. */
  | { readonly code: 'lineage'; readonly lineage: string }
  /** R2: the two are not, or not knowably, the same thing or part of it. */
  | { readonly code: Component; readonly how: 'differs' | 'overlapping' | 'disjoint' | 'unknown' }
  /** R2: the readings of what is ambiguous, and the verdict under each. */
  | { readonly code: Component; readonly how: 'ambiguous'; readonly readings: readonly Admissible[] }
  /** R3: one component makes `a` the part, another makes it the whole. */
  | { readonly code: 'direction'; readonly narrowerBy: readonly Component[]; readonly widerBy: readonly Component[] }
  /** R3: one is part of the other, in what it counts, of whom, where, or until when. */
  | { readonly code: 'part'; readonly part: string; readonly whole: string; readonly by: readonly Component[] }
  /** R3: a part that exceeds its whole. Both dates, since totals may be revised downwards. */
  | {
      readonly code: 'order'
      readonly part: string
      readonly whole: string
      readonly by: readonly Component[]
      readonly partTo?: string
      readonly wholeTo?: string
    }
  /** R5: the wide readings have nothing in common. */
  | { readonly code: 'apart'; readonly higher: string; readonly lower: string }
  /** R5: the wide readings overlap, the narrow ones do not. */
  | { readonly code: 'narrowApart' }
  | { readonly code: 'overlap' }
  /** R5: both lie within the claim's materiality of each other. */
  | { readonly code: 'within'; readonly factor: number }
  /** R6: how many standard errors lie between the two. */
  | { readonly code: 'sampling'; readonly z: number }
  /** A value that asserts no interval at all. */
  | { readonly code: 'value'; readonly of: readonly string[] }

/** One admissible reading of a pair: what each is taken to count and until when, and what follows. */
export interface Admissible {
  readonly a: { readonly counts: readonly Outcome[]; readonly to?: string }
  readonly b: { readonly counts: readonly Outcome[]; readonly to?: string }
  readonly verdict: Verdict
}

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

/**
 * The line that readers see first (R8). `factor` and `on` come with a conflict: the widest factor, and what and whom it is on
 * (a conflict without a factor has one side at zero). `different`: these count different things. `compatible`: these can both be right.
 * `insufficient`: nothing can be said. `single`: nobody else has counted. `noPrimary`: the figure itself has no primary source, said before all else.
 */
export interface Line {
  readonly verdict: 'conflict' | 'possibleConflict' | 'different' | 'compatible' | 'insufficient' | 'single'
  readonly factor?: number
  readonly on?: { readonly counts: readonly Outcome[]; readonly to?: string; readonly a: string; readonly b: string }
  readonly noPrimary?: true
}
