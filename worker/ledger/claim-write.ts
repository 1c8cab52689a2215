import type { ClaimInput, ClaimStatus } from '../../core/claim/types.ts'
import { storeCitations } from './citations.ts'
import { type ClaimRow, claimRow } from './claim-rows.ts'
import { markClaim, marker } from './mark.ts'
import { searchText } from './search-text.ts'
import type { Edit } from './transaction.ts'
import type { ClaimAction, Invalid } from './types.ts'
import { type Shown, visibilityOf } from './visibility.ts'

export interface NextClaim {
  readonly input: ClaimInput
  readonly status: ClaimStatus
  readonly action: ClaimAction
}

/** One change of a claim: its row, its revision, the audit and everything it makes out of date. Gives the new row. */
export function writeClaim(edit: Edit, before: ClaimRow | undefined, next: NextClaim): ClaimRow {
  const revision = (before?.revision ?? 0) + 1
  const seq = edit.record(next.action, `claim:${next.input.id}`, revision)
  const shown = visibilityOf(next.status, next.input, before?.shown === 1, edit.now)
  const wasPublic = shown.visibility === 'public'
  return storeClaim(edit, seq, before, {
    ...next,
    revision,
    at: edit.at,
    editor: edit.actor.name,
    token: edit.actor.id,
    shown,
    wasPublic,
    cited: '{}',
  })
}

export interface StoredRevision extends NextClaim {
  readonly revision: number
  readonly at: string
  readonly editor: string
  readonly token: string
  readonly shown: Shown
  readonly wasPublic: boolean
  readonly cited: string
}

/** Writes the rows of a revision that becomes the current one, and marks what shows the claim. */
export function storeClaim(
  { sql, now }: Pick<Edit, 'sql' | 'now'>,
  seq: number,
  before: ClaimRow | undefined,
  next: StoredRevision,
): ClaimRow {
  const { id } = next.input
  const body = JSON.stringify(next.input)
  storeRow(sql, before, next, before?.body === body)
  sql.exec(
    `INSERT INTO revision (id, revision, action, status, body, at, editor, token, was_public, cited)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    next.revision,
    next.action,
    next.status,
    body,
    next.at,
    next.editor,
    next.token,
    next.wasPublic ? 1 : 0,
    next.cited,
  )
  if (before?.body !== body) storeCitations(sql, next.input)
  const row = claimRow(sql, id)
  if (!row) throw new Error('a claim that was just written is missing')
  markClaim(sql, marker({ sql, now }, seq), row, before?.visibility)
  return row
}

/** The search texts are left alone where the body is: rewriting them would index the claim anew. */
function storeRow(sql: SqlStorage, before: ClaimRow | undefined, next: StoredRevision, isSameBody: boolean): void {
  const { revision, status, at, editor, shown, wasPublic } = next
  const wasShown = wasPublic || before?.shown === 1 ? 1 : 0
  const state = [revision, status, at, editor, shown.visibility, wasShown, shown.turns]
  if (before && isSameBody) {
    sql.exec(
      `UPDATE claim SET revision = ?, status = ?, at = ?, editor = ?, visibility = ?, shown = ?, turns = ? WHERE n = ?`,
      ...state,
      before.n,
    )
    return
  }
  const { question, estimates, parties } = searchText(next.input)
  sql.exec(
    `INSERT INTO claim (revision, status, at, editor, visibility, shown, turns, question, estimates, parties, id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, status = excluded.status, at = excluded.at,
        editor = excluded.editor, visibility = excluded.visibility, shown = excluded.shown, turns = excluded.turns,
        question = excluded.question, estimates = excluded.estimates, parties = excluded.parties`,
    ...state,
    question,
    estimates,
    parties,
    next.input.id,
  )
}

/** A row of a Durable Object holds 2 MB. */
const LARGEST_BODY = 1_000_000

export function tooLarge(input: ClaimInput): Invalid | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify(input)).length
  if (bytes <= LARGEST_BODY) return undefined
  return {
    ok: false,
    reason: 'invalid',
    errors: [{ pointer: '', detail: `is larger than ${LARGEST_BODY.toLocaleString('en')} bytes` }],
  }
}
