import { recognisable } from '../../core/check/index.ts'
import type { Claim, Estimate } from '../../core/claim/types.ts'
import { comparisonsOf } from '../../core/compare/index.ts'
import { claimListItem, claimSnapshot, type FindEstimate } from '../../core/snapshot/index.ts'
import { BOUNDS } from '../bounds.ts'

/** Everything that readers get of a claim, drawn at once: each part is JSON. */
export interface DrawnClaim {
  readonly document: string
  /** Its row on the list page. */
  readonly item: string
  /** What recognises it in a text. */
  readonly recognised: string
  /** What its ratios cited of other claims, by `claimId/estimateId`. */
  readonly cited: Readonly<Record<string, Estimate>>
}

/** Why a claim cannot be shown, in words for its editor. */
export class NotDrawable extends Error {}

/** Draws a published claim as of now. Throws `NotDrawable` for what is too much to compare or to store. */
export function drawClaim(claim: Claim, find: FindEstimate, judgedAt?: string): DrawnClaim {
  const comparisons = comparisonsOf(claim.estimates)
  if (comparisons > BOUNDS.comparisons) throw new NotDrawable(tooMany(comparisons))
  const cited: Record<string, Estimate> = {}
  const snapshot = claimSnapshot(claim, (claimId, estimateId) => {
    const estimate = find(claimId, estimateId)
    if (estimate) cited[`${claimId}/${estimateId}`] = estimate
    return estimate
  })
  if (!('relations' in snapshot)) throw new NotDrawable('is not published')
  const document = JSON.stringify(judgedAt === undefined ? snapshot : { ...snapshot, judgedAt })
  const bytes = new TextEncoder().encode(document).length
  if (bytes > BOUNDS.claimDocument)
    throw new NotDrawable(`would make a public document of ${bytes} bytes; ${BOUNDS.claimDocument} is the most`)
  return {
    document,
    item: JSON.stringify(claimListItem(snapshot)),
    recognised: JSON.stringify(recognisable(claim)),
    cited,
  }
}

export function tooMany(comparisons: number): string {
  return `takes ${comparisons} comparisons, pairs of estimates times what each may mean; ${BOUNDS.comparisons} is the most`
}
