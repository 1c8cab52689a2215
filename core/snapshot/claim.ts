import type { Claim, Estimate } from '../claim/types.ts'
import type { Comparable } from '../compare/index.ts'
import {
  claimLine,
  comparisonsOf,
  currentIds,
  estimateReading,
  inClaimUnit,
  MOST_COMPARISONS,
  type Relation,
  RULESET,
  relate,
} from '../compare/index.ts'
import { citeRatios } from './cite.ts'
import type { FindEstimate } from './find.ts'
import type { ClaimSnapshot, ClaimTombstone, PublicClaim } from './types.ts'

/**
 * The public document of one claim: a tombstone unless it is published. Depends on its arguments alone, so that a rebuild gives the same bytes.
 */
export function claimSnapshot(claim: Claim, find: FindEstimate): ClaimSnapshot | ClaimTombstone {
  if (claim.status !== 'published') return tombstone(claim)
  const { publicClaim, relations } = judgeClaim(claim, find)
  return { ...publicClaim, relations, ruleset: RULESET }
}

/** What is left of a claim that was taken back, for good (`withdrawn`) or for now (`paused`). */
export function tombstone({ id, status, revision, updatedAt, corrections }: Claim): ClaimTombstone {
  return { id, status: status === 'withdrawn' ? status : 'paused', revision, updatedAt, corrections }
}

/** A claim as the public sees it, and every pair of its estimates judged. */
export function judgeClaim(claim: Claim, find: FindEstimate): { publicClaim: PublicClaim; relations: Relation[] } {
  const { updatedBy: _, embargoUntil: __, expiresAt: ___, ...shown } = claim
  return judgeEstimates(shown, citeRatios(claim, find))
}

/** Readings, relations and the line of these estimates of a claim. Throws a RangeError where that takes more comparisons than are made of one claim. */
export function judgeEstimates<Shown extends Omit<PublicClaim, 'estimates' | 'line'>>(
  shown: Shown,
  estimates: readonly Estimate[],
): { publicClaim: Shown & Pick<PublicClaim, 'estimates' | 'line'>; relations: Relation[] } {
  const comparisons = comparisonsOf(estimates)
  if (comparisons > MOST_COMPARISONS) throw new RangeError(`${comparisons} comparisons are too many`)
  const comparable: Comparable = { ...shown, estimates }
  const current = currentIds(comparable)
  const relations = estimates.flatMap((a, i) => estimates.slice(i + 1).map((b) => relate(a, b, comparable)))
  const read = estimates.map((estimate) => {
    const { narrow, wide } = estimateReading(estimate, comparable)
    const reading = { narrow, wide }
    return { ...estimate, reading, ...inClaimUnit(estimate, reading, comparable), current: current.has(estimate.id) }
  })
  return { publicClaim: { ...shown, estimates: read, line: claimLine(comparable, relations) }, relations }
}
