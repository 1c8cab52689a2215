import { type ClaimRow, claimRow, toInput } from './claim-rows.ts'
import { markClaim, marker } from './mark.ts'
import type { Edit } from './transaction.ts'
import { visibilityOf } from './visibility.ts'

/** Carries out the embargoes and expiries whose moment has come. No revision: nobody edited anything. */
export function carryOutTurns(edit: Edit): void {
  const { sql, now } = edit
  const due = sql.exec<ClaimRow>('SELECT * FROM current_claim WHERE turns <= ? ORDER BY turns', now).toArray()
  for (const before of due) turn(edit, before)
}

function turn(edit: Edit, before: ClaimRow): void {
  const { sql, now } = edit
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
  if (after) markClaim(sql, marker({ sql, now }, seq), after, before.visibility)
}
