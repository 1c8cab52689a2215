/**
 * The keys of the read copy in KV. `v1` is the shape of the values: another shape gets another prefix, so that an old
 * and a new version of the worker can read side by side while a deployment rolls out.
 */
export const articleSnapshotKey = (articleKey: string) => `v1:a:${articleKey}`
export const claimSnapshotKey = (claimId: string) => `v1:c:${claimId}`
/** One page of the list of claims; page 0 is the first. */
export const claimListKey = (page: number) => `${CLAIM_LIST_PREFIX}${page}`
export const CLAIM_LIST_PREFIX = 'v1:l:'
/** What recognises the claims of one list page in a text. */
export const claimIndexKey = (page: number) => `${CLAIM_INDEX_PREFIX}${page}`
export const CLAIM_INDEX_PREFIX = 'v1:i:'
/** One revision of a claim; fixed once it is written, unless the claim is taken back. */
export const revisionSnapshotKey = (claimId: string, revision: number) => `v1:r:${claimId}:${revision}`

/** What readers may know of a claim's past. */
export const claimHistoryKey = (claimId: string) => `v1:h:${claimId}`
/** The newest changes of all claims. */
export const RECENT_CHANGES_KEY = 'v1:n'
/** Who publishes. */
export const DESK_KEY = 'v1:d'

/** What stands beside each value as KV metadata (1,024 bytes at most). */
export interface SnapshotMetadata {
  /** Of the claim or article that the value shows. */
  readonly revision: number
  /** Strong tag over the value's bytes, as `entityTag` gives it. */
  readonly etag: string
  /** When the content last changed in the ledger, never when it was put: a rebuild gives the same. ISO 8601, UTC. */
  readonly at: string
  /** What a tombstone is answered with: 410 (withdrawn) or 404 (paused). Absent means 200. */
  readonly status?: 404 | 410
  /** Of a record: `{key id}.{signature}` over exactly these bytes. */
  readonly signature?: string
}
