import { MOST_COMPARISONS } from '../core/compare/index.ts'

/**
 * How large a thing may be (docs/limits.md has them all; what a single text may hold is in core/claim/schema/limits.ts). What exceeds one is refused before it
 * is accepted: an editor must not be told "published" of what no store takes.
 */
export const BOUNDS = {
  /** Comparisons that a claim takes: pairs of estimates times the ways in which each pair may be read. About half a second. */
  comparisons: MOST_COMPARISONS,
  /** Bytes of a claim as editors write it. */
  claim: 1_000_000,
  /** Bytes of a claim's public document. A row of the ledger holds 2 MB. */
  claimDocument: 1_900_000,
  /** Characters of the claims in an article's document. */
  articleClaims: 2_000_000,
  /** Annotations of an article. */
  annotations: 500,
} as const
