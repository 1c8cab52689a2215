import { publishBlockers } from '../../core/claim/index.ts'
import type { DraftClaim } from '../../core/claim/types.ts'
import { claimRow } from './claim-rows.ts'
import { tooLargeBody } from './claim-write.ts'
import { sameJson } from './same-json.ts'
import type { Edit } from './transaction.ts'
import type { DraftImport, ImportResult, WorkingImport } from './types.ts'
import { nextSave, storeWorking, type WorkingRow, workingRow } from './working-rows.ts'

/** So much of what a row lacks is told; the working copy's own answer tells all. */
const MOST_TOLD = 50

/** A claim that is not whole becomes the working copy, for an editor to complete. What an editor has begun himself is never replaced. */
export function importDraft(edit: Edit, { claim, onlyNew }: DraftImport): ImportResult {
  const { sql } = edit
  const current = claimRow(sql, claim.id)
  const begun = workingRow(sql, claim.id)
  if (onlyNew && (current || begun)) return { ok: true, outcome: 'unchanged' }
  if (current?.status === 'withdrawn') return refuse('withdrawn', '/claim/id', 'is withdrawn here: revert it first')
  const incomplete = publishBlockers(claim).slice(0, MOST_TOLD)
  if (begun) return isSame(begun, claim) ? { ok: true, outcome: 'unchanged', incomplete } : OTHER_BEGUN
  const large = tooLargeBody(claim)
  if (large) return large
  const base = current?.revision ?? 0
  edit.record('import', `claim:${claim.id}`, base || undefined)
  const save = nextSave(sql, claim.id)
  storeWorking(sql, claim, { base_revision: base, save, at: edit.at, editor: edit.actor.name })
  return { ok: true, outcome: current ? 'changed' : 'created', incomplete }
}

/** What an editor had begun, as an export has it: over the same revision, saved as often, by whom and when. */
export function restoreWorking(edit: Edit, record: WorkingImport): ImportResult {
  const { claim, base, save, updatedAt: at, updatedBy: editor } = record
  const { sql } = edit
  const current = claimRow(sql, claim.id)?.revision ?? 0
  if (base > current) return refuse('gap', '/base', `is not there: ${current} is the last one here`)
  const begun = workingRow(sql, claim.id)
  if (begun)
    return begun.base_revision === base && isSame(begun, claim) ? { ok: true, outcome: 'unchanged' } : OTHER_BEGUN
  const large = tooLargeBody(claim)
  if (large) return large
  edit.record('import', `claim:${claim.id}`, base || undefined)
  storeWorking(sql, claim, { base_revision: base, save: Math.max(save, nextSave(sql, claim.id)), at, editor })
  return { ok: true, outcome: current > 0 ? 'changed' : 'created' }
}

function isSame({ body }: WorkingRow, claim: DraftClaim): boolean {
  return sameJson(JSON.parse(body), claim)
}

function refuse(reason: 'exists' | 'gap' | 'withdrawn', pointer: string, detail: string): ImportResult {
  return { ok: false, reason, errors: [{ pointer, detail }] }
}

const OTHER_BEGUN = refuse(
  'exists',
  '/claim/id',
  'has a working copy here with another content: publish or discard that first',
)
