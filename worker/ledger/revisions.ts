import type { Claim, ClaimStatus } from '../../core/claim/types.ts'
import { claimRow, inputOf, toClaim } from './claim-rows.ts'
import { compare } from './difference.ts'
import type { Change, ClaimAction, Found, LedgerApi, NotFound, Page, RevisionEntry } from './types.ts'

export type RevisionRow = {
  readonly id: string
  readonly revision: number
  readonly action: ClaimAction
  readonly status: ClaimStatus
  readonly body: string
  readonly at: string
  readonly editor: string
  readonly token: string
  readonly was_public: number
  readonly cited: string
}

const NOT_FOUND: NotFound = { ok: false, reason: 'notFound' }

export function revisionRow(sql: SqlStorage, id: string, revision: number): RevisionRow | undefined {
  return sql.exec<RevisionRow>('SELECT * FROM revision WHERE id = ? AND revision = ?', id, revision).toArray()[0]
}

export function listRevisions(
  sql: SqlStorage,
  { id, before = Number.MAX_SAFE_INTEGER, limit = 50 }: Parameters<LedgerApi['listRevisions']>[0],
): ({ readonly ok: true } & Page<RevisionEntry, number>) | NotFound {
  if (!claimRow(sql, id)) return NOT_FOUND
  const rows = sql
    .exec<Omit<RevisionRow, 'body' | 'cited' | 'token' | 'id'>>(
      `SELECT revision, action, status, at, editor, was_public FROM revision
        WHERE id = ? AND revision < ? ORDER BY revision DESC LIMIT ?`,
      id,
      before,
      limit,
    )
    .toArray()
  const last = rows.at(-1)?.revision ?? 1
  return { ok: true, entries: rows.map(toEntry), ...(last > 1 ? { next: last } : {}) }
}

function toEntry(row: Omit<RevisionRow, 'body' | 'cited' | 'token' | 'id'>): RevisionEntry {
  const { revision, action, status, at, editor, was_public } = row
  return { revision, action, status, at, by: editor, wasPublic: was_public === 1 }
}

export function readRevision(sql: SqlStorage, id: string, revision: number): Found<Claim> | NotFound {
  const row = revisionRow(sql, id, revision)
  return row ? { ok: true, value: toClaim(row) } : NOT_FOUND
}

/** The content and the status; what every change changes (revision, moment, editor) is no difference. */
export function compareRevisions(
  sql: SqlStorage,
  { id, from, to }: Parameters<LedgerApi['compareRevisions']>[0],
): { readonly ok: true; readonly changes: readonly Change[] } | NotFound {
  const [before, after] = [readRevision(sql, id, from), readRevision(sql, id, to)]
  if (!before.ok) return before
  if (!after.ok) return after
  return { ok: true, changes: compare(contentOf(before.value), contentOf(after.value)) }
}

function contentOf(claim: Claim): unknown {
  return { ...inputOf(claim), status: claim.status }
}
