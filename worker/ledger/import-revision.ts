import { readerBlockers } from '../../core/claim/index.ts'
import { type ClaimRow, claimRow, inputOf, toClaim } from './claim-rows.ts'
import { storeClaim, tooLargeBody } from './claim-write.ts'
import { expectDocument } from './published.ts'
import { revisionRow } from './revisions.ts'
import { sameJson } from './same-json.ts'
import type { Edit } from './transaction.ts'
import type { ImportResult, RevisionRecord } from './types.ts'
import { type Shown, visibilityOf } from './visibility.ts'

/**
 * Restores one revision as an export has it: its number, moment and editor stay. A claim's revisions come in order. It is kept whatever it
 * lacks, since that is what was; but a line is no way around the gate: what lacks something that publishing takes is shown to nobody.
 */
export function restoreRevision(edit: Edit, record: RevisionRecord): ImportResult {
  const { claim, action, token, cited, published } = record
  const before = claimRow(edit.sql, claim.id)
  const current = before?.revision ?? 0
  if (claim.revision <= current)
    return isKnown(edit, record) ? { ok: true, outcome: 'unchanged' } : refuse('exists', EXISTS)
  if (claim.revision > current + 1) return refuse('gap', `is not the next: ${current} is the last one here`)
  const input = inputOf(claim)
  const large = tooLargeBody(input)
  if (large) return large
  const flaws = claim.status === 'published' ? readerBlockers(input) : []
  const wasPublic = record.wasPublic && claim.status === 'published' && flaws.length === 0
  const seq = edit.record('import', `claim:${claim.id}`, claim.revision)
  storeClaim(edit, seq, before, {
    input,
    status: claim.status,
    action,
    revision: claim.revision,
    at: claim.updatedAt,
    editor: claim.updatedBy,
    token,
    shown: flaws.length > 0 ? kept(before) : shownAgain(edit, { ...record, wasPublic }, before),
    wasPublic,
    cited: JSON.stringify(cited),
  })
  // a withdrawal is kept only as it was signed: unsigned it is drawn as ever
  const isRecord = wasPublic || (claim.status === 'withdrawn' && published?.document !== undefined)
  if (published && isRecord) expectDocument(edit.sql, claim.id, claim.revision, published)
  const listed = flaws.map(({ pointer, detail }) => ({ pointer: `/claim${pointer}`, detail }))
  return { ok: true, outcome: before ? 'changed' : 'created', ...(listed.length > 0 ? { flaws: listed } : {}) }
}

/** Not shown, or no longer. */
function kept(before: ClaimRow | undefined): Shown {
  return { visibility: before?.shown === 1 ? 'takenBack' : 'hidden', turns: null }
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
