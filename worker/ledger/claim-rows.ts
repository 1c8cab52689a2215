import { readStored } from '../../core/claim/index.ts'
import type { Claim, ClaimInput, ClaimStatus } from '../../core/claim/types.ts'
import type { ClaimRecord, Visibility } from './types.ts'

/** A row of the view `current_claim`: the claim's state with the body of its last revision. */
export type ClaimRow = {
  readonly n: number
  readonly id: string
  readonly revision: number
  readonly status: ClaimStatus
  readonly body: string
  readonly at: string
  readonly editor: string
  readonly visibility: Visibility
  readonly shown: number
  readonly turns: number | null
}

export function claimRow(sql: SqlStorage, id: string): ClaimRow | undefined {
  return sql.exec<ClaimRow>('SELECT * FROM current_claim WHERE id = ?', id).toArray()[0]
}

type Body = Pick<ClaimRow, 'body' | 'status' | 'revision' | 'at' | 'editor'>

export function toClaim({ body, status, revision, at, editor }: Body): Claim {
  return { ...toInput(body), status, revision, updatedAt: at, updatedBy: editor }
}

export function toInput(body: string): ClaimInput {
  return readStored(body)
}

export function toRecord(row: ClaimRow): ClaimRecord {
  return { claim: toClaim(row), visibility: row.visibility }
}

/** What an editor wrote, without what the ledger added. */
export function inputOf({ status: _, revision: __, updatedAt: ___, updatedBy: ____, ...input }: Claim): ClaimInput {
  return input
}
