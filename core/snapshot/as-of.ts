import { daysOf } from '../claim/edtf.ts'
import type { Estimate } from '../claim/types.ts'
import { judgeEstimates } from './claim.ts'
import type { ClaimSnapshot, PublicEstimate } from './types.ts'

/**
 * The claim judged with what was known on a date: estimates stated by then, and superseded only by those.
 * A statement dated by its month or year counts from the first day of it. `date` is EDTF; its last day counts.
 */
export function claimAsOf(snapshot: ClaimSnapshot, date: string): ClaimSnapshot {
  const day = daysOf(date)?.last ?? Number.NEGATIVE_INFINITY
  const known = (said: string) => (daysOf(said)?.first ?? Number.POSITIVE_INFINITY) <= day
  const stated = new Map(
    snapshot.estimates.filter(({ saidAt }) => known(saidAt)).map((estimate) => [estimate.id, estimate]),
  )
  const estimates = [...stated.values()].map((estimate) => {
    const bare = withoutJudgement(estimate)
    if (!bare.supersededBy || stated.has(bare.supersededBy.id)) return bare
    const { supersededBy: _, ...stillCurrent } = bare
    return stillCurrent
  })
  const corrections = snapshot.corrections.filter(({ at }) => known(at))
  const { publicClaim, relations } = judgeEstimates({ ...snapshot, corrections }, estimates)
  return { ...publicClaim, relations, asOf: date }
}

export function withoutJudgement({ reading: _, converted: __, current: ___, ...estimate }: PublicEstimate): Estimate {
  return estimate
}
