import type { Annotation, Claim, Correction, Estimate, LangMap, Outcome, Quote } from '../claim/types.ts'
import type { Interval, Reading, Relation, Verdict } from '../compare/types.ts'

/**
 * The line that readers see first (R8). `factor` and `on` come with a conflict: the widest factor and what it is on.
 * `noPrimary`: the figure itself has no primary source, which is said before anything else.
 */
export interface Line {
  readonly verdict: 'conflict' | 'possibleConflict' | 'different' | 'compatible' | 'single'
  readonly factor?: number
  readonly on?: { readonly counts: readonly Outcome[]; readonly to?: string; readonly a: string; readonly b: string }
  readonly noPrimary?: true
}

/** An estimate with the interval(s) it asserts under R4. */
export interface PublicEstimate extends Estimate {
  readonly reading: Reading
  /** Nobody of its lineage has counted the same outcomes later, and nothing supersedes it (R8). */
  readonly current: boolean
}

/** A claim as the public sees it: no editor's name, no embargo. */
export interface PublicClaim extends Omit<Claim, 'estimates' | 'updatedBy' | 'embargoUntil' | 'expiresAt'> {
  readonly estimates: readonly PublicEstimate[]
  readonly line: Line
}

/** `GET /v1/claims/{id}`: the whole record. Each unordered pair of estimates has one relation, in the order of `estimates`. */
export interface ClaimSnapshot extends PublicClaim {
  readonly relations: readonly Relation[]
  readonly ruleset: string
  /** The date the verdicts were asked for, if one was. */
  readonly asOf?: string
}

/** A claim that was taken back: its id stays, its content goes. */
export interface ClaimTombstone {
  readonly id: string
  readonly status: 'withdrawn' | 'paused'
  readonly revision: number
  readonly updatedAt: string
  readonly corrections: readonly Correction[]
}

/** One figure of an article with everything that is judged about it. */
export interface PublicAnnotation extends Pick<Annotation, 'claimId' | 'estimateId' | 'figure'> {
  readonly quote: Quote
  readonly line: Line
  /** The pairs that hold this figure's estimate, current or not. */
  readonly relations: readonly Relation[]
}

/** `GET /v1/articles/{key}`: what one page view needs, in one KV value. */
export interface ArticleSnapshot {
  readonly key: string
  readonly url: string
  readonly title?: string
  readonly annotations: readonly PublicAnnotation[]
  /** By id; withdrawn and paused claims are tombstones. */
  readonly claims: Readonly<Record<string, PublicClaim | ClaimTombstone>>
  readonly ruleset: string
  readonly updatedAt: string
}

/** One row of `GET /v1/claims`. */
export interface ClaimListItem {
  readonly id: string
  readonly question: LangMap
  readonly line: Line
  readonly status: Claim['status']
  readonly revision: number
  readonly updatedAt: string
}

export interface ClaimList {
  readonly claims: readonly ClaimListItem[]
  /** The cursor of the next page; absent on the last. */
  readonly next?: string
}

export type { Interval, Reading, Relation, Verdict }
