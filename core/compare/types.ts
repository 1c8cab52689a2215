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

/** What may make one estimate a part of another (R2, R3). */
export type Component = 'counts' | 'population' | 'place' | 'period'

/** How one component of a quantity stands to another's, seen from the first (R2). */
export type Nesting = 'equal' | 'part' | 'whole' | 'overlapping' | 'disjoint' | 'unknown'

/** Why, as a code with its values, so that each language can word it. The first reason is the one in the rules' brackets: `conflict(order)`. */
export type Reason =
  /** R0: shown, not judged. */
  | { readonly code: 'evidence'; readonly of: readonly string[]; readonly why: 'noPrimaryFound' | 'superseded' }
  /** R1: one origin, so one voice. */
  | { readonly code: 'lineage'; readonly lineage: string }
  /** R2: the two are not, or not knowably, the same thing or part of it. */
  | { readonly code: Component; readonly how: 'differs' | 'overlapping' | 'disjoint' | 'unknown' }
  /** R2: in another unit, with no exact conversion: for readers no "counts something else". In the order of `a` and `b`. */
  | { readonly code: 'unit'; readonly units: readonly [a: string, b: string] }
  /** R2: a dimension that decides, with the two codes in the order of `a` and `b`; the measure has their labels. */
  | {
      readonly code: 'variant'
      readonly how: 'differs'
      readonly dimension: string
      readonly codes: readonly [a: string, b: string]
    }
  /** R2: a conflict, if the estimates named mean the same variant as the other: they do not say. */
  | { readonly code: 'variant'; readonly how: 'unstated'; readonly dimension: string; readonly of: readonly string[] }
  /** R2: one foresees what the other states. */
  | { readonly code: 'forecast'; readonly of: string }
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
  /** R5: both lie within the claim's materiality of each other, or within its least difference. */
  | { readonly code: 'within'; readonly factor: number }
  | { readonly code: 'within'; readonly points: number }
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
  /** It does not say which variant, and is taken to mean the one that the measure names (R2). */
  | { readonly code: 'variantAssumed'; readonly of: string; readonly dimension: string; readonly taken: string }
  /** It does not say which variant, and is judged as if it were the other's (R2). */
  | { readonly code: 'variantUnstated'; readonly of: string; readonly dimension: string }
  /** A vague word was read by the house table (R4). */
  | { readonly code: 'houseRange'; readonly of: string; readonly word: string }

/** The computed verdict between two estimates. `a` and `b` are estimate ids. */
export interface Relation {
  readonly a: string
  readonly b: string
  readonly verdict: Verdict
  /** Lower end of the higher reading / upper end of the lower one; only with `conflict`, `possibleConflict` and `close` where that exists. */
  readonly gap?: number
  /** In its place where gaps are differences: lower end of the higher - upper end of the lower, in percentage points for `%` and `1`, else in the measure's unit. */
  readonly points?: number
  readonly reasons: readonly Reason[]
  readonly assumptions: readonly Assumption[]
}

/**
 * The line that readers see first (R8). `different`: these count different things, or stand in another unit (`on.reason`).
 * `compatible`: these can both be right. `insufficient`: nothing can be said. `single`: nobody else has counted.
 * `noPrimary`: the figure itself has no primary source, said before all else.
 */
export interface Line {
  readonly verdict:
    | 'conflict'
    | 'possibleConflict'
    | 'close'
    | 'agree'
    | 'compatible'
    | 'different'
    | 'insufficient'
    | 'single'
  /** Of the pair that decided, where it has one: by which factor they are apart. */
  readonly factor?: number
  /** In its place where gaps are differences. */
  readonly points?: number
  /** The pair that decided; absent with `single`. */
  readonly on?: Deciding
  readonly noPrimary?: true
}

/** The pair that a line rests on, with what it is on, until when, and the rule that decided. */
export interface Deciding {
  readonly a: string
  readonly b: string
  readonly counts: readonly Outcome[]
  readonly to?: string
  readonly reason: Reason
}
