import { noteChange } from './changes.ts'
import { findPublic } from './citations.ts'
import { type ClaimRow, claimRow, toClaim, toInput } from './claim-rows.ts'
import { show } from './claim-write.ts'
import { drawClaim } from './drawn-claim.ts'
import { dropListing } from './listing.ts'
import { markClaim, marker } from './mark.ts'
import { lastPage } from './pages.ts'
import { tellClaim } from './tell-claim.ts'
import type { Edit } from './transaction.ts'
import type { ClaimTurn, LedgerApi } from './types.ts'
import { visibilityOf } from './visibility.ts'

/** Claims whose embargo or expiry has come. */
export function dueTurns(sql: SqlStorage, now: number): readonly string[] {
  return sql
    .exec<{ id: string }>('SELECT id FROM claim WHERE turns <= ? ORDER BY turns', now)
    .toArray()
    .map(({ id }) => id)
}

/** What is ahead, the next first. */
export function listTurns(sql: SqlStorage, { limit = 20 }: Parameters<LedgerApi['listTurns']>[0]): ClaimTurn[] {
  return sql
    .exec<Pick<ClaimRow, 'id' | 'body' | 'visibility'> & { turns: number }>(
      'SELECT id, body, visibility, turns FROM current_claim WHERE turns IS NOT NULL ORDER BY turns LIMIT ?',
      limit,
    )
    .toArray()
    .map(({ id, body, visibility, turns }) => ({
      id,
      question: toInput(body).question,
      at: new Date(turns).toISOString(),
      what: visibility === 'public' ? 'expires' : 'embargoEnds',
    }))
}

/** Carries out the embargo or expiry of one claim. No revision: nobody edited anything. */
export function carryOutTurn(edit: Edit, id: string): void {
  const { sql, now } = edit
  const before = claimRow(sql, id)
  if (!before) return
  const was = { visibility: before.visibility, lastPage: lastPage(sql) }
  const { visibility, turns } = visibilityOf(before.status, toInput(before.body), before.shown === 1, now)
  const isPublic = visibility === 'public'
  sql.exec(
    'UPDATE claim SET visibility = ?, turns = ?, shown = ? WHERE n = ?',
    visibility,
    turns,
    isPublic ? 1 : before.shown,
    before.n,
  )
  if (isPublic) sql.exec('UPDATE revision SET was_public = 1 WHERE id = ? AND revision = ?', before.id, before.revision)
  const seq = edit.record(isPublic ? 'embargoEnded' : 'expired', `claim:${before.id}`, before.revision)
  const after = claimRow(sql, before.id)
  if (!after) return
  if (isPublic) showNow(sql, after)
  else dropListing(sql, after.n)
  noteChange(sql, id, now)
  tellClaim(edit, before, after)
  markClaim(edit, marker(edit, seq), after, was)
}

/** What cannot be drawn is public all the same: its document waits in the outbox and says why. */
function showNow(sql: SqlStorage, row: ClaimRow): void {
  try {
    show(sql, row, drawClaim(toClaim(row), findPublic(sql)))
  } catch (error) {
    console.error({ message: 'a claim cannot be drawn', claim: row.id, error: String(error) })
  }
}

/** A turn that fails is tried again later, so that it keeps no other from its moment. */
export function postponeTurn(sql: SqlStorage, id: string, until: number): void {
  sql.exec('UPDATE claim SET turns = ? WHERE id = ?', until, id)
}
