import { type ClaimRow, claimRow, inputOf, toClaim } from './claim-rows.ts'
import { storeClaim, tooLargeBody } from './claim-write.ts'
import { expectDocument } from './published.ts'
import { revisionRow } from './revisions.ts'
import { sameJson } from './same-json.ts'
import type { Edit } from './transaction.ts'
import type { ImportResult, RevisionRecord } from './types.ts'
import { type Shown, visibilityOf } from './visibility.ts'

/** Restores one revision as an export has it: its number, moment and editor stay. A claim's revisions come in order. */
export function restoreRevision(edit: Edit, record: RevisionRecord): ImportResult {
  const { claim, action, token, wasPublic, cited, published } = record
  const before = claimRow(edit.sql, claim.id)
  const current = before?.revision ?? 0
  if (claim.revision <= current)
    return isKnown(edit, record) ? { ok: true, outcome: 'unchanged' } : refuse('exists', EXISTS)
  if (claim.revision > current + 1) return refuse('gap', `is not the next: ${current} is the last one here`)
  const input = inputOf(claim)
  const large = tooLargeBody(input)
  if (large) return large
  const seq = edit.record('import', `claim:${claim.id}`, claim.revision)
  storeClaim(edit, seq, before, {
    input,
    status: claim.status,
    action,
    revision: claim.revision,
    at: claim.updatedAt,
    editor: claim.updatedBy,
    token,
    shown: shownAgain(edit, record, before),
    wasPublic,
    cited: JSON.stringify(cited),
  })
  if (published) expectDocument(edit.sql, claim.id, claim.revision, published)
  return { ok: true, outcome: before ? 'changed' : 'created' }
}

const EXISTS = 'exists here with another content'

function isKnown({ sql }: Edit, { claim }: RevisionRecord): boolean {
  const row = revisionRow(sql, claim.id, claim.revision)
  return row !== undefined && sameJson(toClaim(row), claim)
}

/**
 * An embargo may have ended between export and import, and a later line may still take the claim back: what was never public where it
 * comes from is opened here by the alarm, after the import.
 */
function shownAgain({ now }: Edit, { claim, wasPublic }: RevisionRecord, before: ClaimRow | undefined): Shown {
  const wasShown = wasPublic || before?.shown === 1
  const shown = visibilityOf(claim.status, claim, wasShown, now)
  if (shown.visibility !== 'public' || wasPublic) return shown
  return { visibility: wasShown ? 'takenBack' : 'held', turns: now }
}

function refuse(reason: 'exists' | 'gap', detail: string): ImportResult {
  return { ok: false, reason, errors: [{ pointer: '/claim/revision', detail }] }
}
