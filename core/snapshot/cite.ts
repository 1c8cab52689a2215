import type { Claim, Estimate, Operand } from '../claim/types.ts'
import type { FindEstimate } from './find.ts'

/**
 * Writes the estimates that ratios name into them, each with its value, its source and its date: a snapshot must be judged and shown without a second look-up.
 * A name that leads nowhere, or to another ratio, stays as it is; such a ratio has no reading.
 */
export function citeRatios(claim: Claim, find: FindEstimate): readonly Estimate[] {
  return claim.estimates.map((estimate) => {
    const { value } = estimate
    if (value.form !== 'ratio') return estimate
    const cite = (side: Operand) => (typeof side === 'string' ? cited(side, claim, find) : side)
    return { ...estimate, value: { ...value, numerator: cite(value.numerator), denominator: cite(value.denominator) } }
  })
}

/** The claim and the estimate that a ratio's side names, `claimId/estimateId` or an id of the same claim. */
export function referenceOf(side: string, claimId: string): { readonly claimId: string; readonly estimateId: string } {
  const slash = side.indexOf('/')
  return slash < 0
    ? { claimId, estimateId: side }
    : { claimId: side.slice(0, slash), estimateId: side.slice(slash + 1) }
}

function cited(side: string, claim: Claim, find: FindEstimate): Operand {
  const reference = referenceOf(side, claim.id)
  const own = reference.claimId === claim.id
  const estimate = own
    ? claim.estimates.find(({ id }) => id === reference.estimateId)
    : find(reference.claimId, reference.estimateId)
  const party = estimate?.chain[0]?.party
  if (!estimate || !party || estimate.value.form === 'ratio') return side
  return {
    estimate: `${reference.claimId}/${reference.estimateId}`,
    value: estimate.value,
    party,
    saidAt: estimate.saidAt,
  }
}
