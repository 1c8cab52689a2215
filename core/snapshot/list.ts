import type { ClaimListItem, ClaimSnapshot } from './types.ts'

/** A claim's row of the public list. */
export function claimListItem({ id, question, line, status, revision, updatedAt }: ClaimSnapshot): ClaimListItem {
  return { id, question, line, status, revision, updatedAt }
}
