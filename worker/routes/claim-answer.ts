import type { Context } from 'hono'
import type { Claim, Mended } from '../../core/claim/index.ts'
import type { ClaimRecord } from '../ledger/types.ts'

type Shown = {
  readonly claim: Claim
  readonly visibility?: ClaimRecord['visibility']
  readonly mended?: readonly Mended[]
}

/**
 * A claim as its editors see it: `claim` is exactly what a PUT takes, the rest is the ledger's; `mended` says what was written otherwise than it was sent. The revision stands in the
 * body too, since a proxy may weaken the ETag.
 */
export function claimAnswer<Status extends 200 | 201>(
  c: Context,
  { claim, visibility, mended = [] }: Shown,
  httpStatus: Status,
) {
  const { revision, status, updatedAt, updatedBy, ...content } = claim
  const record = {
    claim: content,
    revision,
    status,
    updatedAt,
    updatedBy,
    ...(visibility ? { visibility } : {}),
    ...(mended.length > 0 ? { mended } : {}),
  }
  return c.json(record, httpStatus, { ETag: `"${revision}"` })
}
