import type { Claim } from '../claim/types.ts'
import { judgeClaim } from './claim.ts'
import type { FindEstimate } from './find.ts'
import type { ClaimListItem } from './types.ts'

/** One row of the public list; nothing for a claim that is not published. */
export function claimListItem(claim: Claim, find: FindEstimate): ClaimListItem | undefined {
  if (claim.status !== 'published') return undefined
  const { id, question, status, revision, updatedAt } = claim
  return { id, question, line: judgeClaim(claim, find).publicClaim.line, status, revision, updatedAt }
}
