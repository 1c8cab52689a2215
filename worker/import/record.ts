import type { ClaimInput, DraftClaim } from '../../core/claim/types.ts'
import type { FileFormat } from './media-types.ts'

/**
 * The import record for a claim that a file of this format holds. A table states its claims whole, so it may replace them.
 * Markup gives drafts for editors to work on: one that is here already stays as it is.
 */
export function recordOf(format: FileFormat, claim: ClaimInput) {
  return { type: 'claim', claim, ...onlyNewIn(format) } as const
}

/** For one that is not whole: it becomes a working copy. */
export function unfinishedRecordOf(format: FileFormat, claim: DraftClaim) {
  return { type: 'draft', claim, ...onlyNewIn(format) } as const
}

function onlyNewIn(format: FileFormat): { readonly onlyNew?: true } {
  return format === 'claim-review' ? { onlyNew: true } : {}
}
