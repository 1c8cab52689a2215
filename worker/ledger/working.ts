import type { DraftClaim } from '../../core/claim/types.ts'
import { claimRow } from './claim-rows.ts'
import { tooLargeBody } from './claim-write.ts'
import { sameJson } from './same-json.ts'
import type { Edit } from './transaction.ts'
import type {
  Found,
  Invalid,
  NotFound,
  Saved,
  StaleWorking,
  WorkingLedger,
  WorkingRecord,
  WorkingTag,
} from './types.ts'
import { dropWorking, nextSave, storeWorking, tagOf, toWorking, type WorkingRow, workingRow } from './working-rows.ts'

type Save = Omit<Parameters<WorkingLedger['saveWorking']>[0], 'actor'>

export function readWorking(sql: SqlStorage, id: string): Found<WorkingRecord> | NotFound {
  const row = workingRow(sql, id)
  return row ? { ok: true, value: toWorking(sql, row) } : { ok: false, reason: 'notFound' }
}

/** No reader and no revision hears of it. */
export function saveWorking(edit: Edit, { claim, expected, base: wanted }: Save): Saved | StaleWorking | Invalid {
  const { sql } = edit
  const before = workingRow(sql, claim.id)
  const revision = claimRow(sql, claim.id)?.revision ?? 0
  const base = wanted ?? before?.base_revision ?? revision
  if (before && base === before.base_revision && isSame(before, claim)) return { ...found(sql, claim.id), isNew: false }
  const isExpected = expected === 'new' ? !before : isTag(tagNow(sql, claim.id), expected)
  if (!isExpected || (wanted !== undefined && wanted !== revision)) return staleWorking(sql, claim.id)
  const large = tooLargeBody(claim)
  if (large) return large
  const save = nextSave(sql, claim.id)
  storeWorking(sql, claim, { base_revision: base, save, at: edit.at, editor: edit.actor.name })
  if (!before || isAnotherStint(before, edit)) edit.record('saveWorking', `claim:${claim.id}`, base || undefined)
  return { ...found(sql, claim.id), isNew: !before }
}

export function discardWorking(
  edit: Edit,
  id: string,
  expected: WorkingTag,
): Found<WorkingRecord> | NotFound | StaleWorking {
  const before = readWorking(edit.sql, id)
  if (!before.ok) return before
  if (!isTag(before.value, expected)) return staleWorking(edit.sql, id)
  dropWorking(edit.sql, id)
  edit.record('discardWorking', `claim:${id}`, before.value.base || undefined)
  return before
}

export function staleWorking(sql: SqlStorage, id: string): StaleWorking {
  return { ok: false, reason: 'staleWorking', tag: tagNow(sql, id), revision: claimRow(sql, id)?.revision ?? 0 }
}

export function isTag(a: WorkingTag, b: WorkingTag): boolean {
  return a.base === b.base && a.save === b.save
}

/** What a caller must name to save: the copy that is there, else save 0 over the claim's last revision. */
function tagNow(sql: SqlStorage, id: string): WorkingTag {
  const row = workingRow(sql, id)
  return row ? tagOf(row) : { base: claimRow(sql, id)?.revision ?? 0, save: 0 }
}

function isSame({ body }: WorkingRow, claim: DraftClaim): boolean {
  const text = JSON.stringify(claim)
  return body === text || sameJson(JSON.parse(body), JSON.parse(text))
}

/** Typing is saved every few seconds: the audit notes who is at it, once an hour. */
function isAnotherStint({ editor, at }: WorkingRow, edit: Edit): boolean {
  return editor !== edit.actor.name || at.slice(0, HOUR) !== edit.at.slice(0, HOUR)
}

const HOUR = '2026-11-28T19'.length

function found(sql: SqlStorage, id: string): Found<WorkingRecord> {
  const read = readWorking(sql, id)
  if (!read.ok) throw new Error('a working copy that was just saved is missing')
  return read
}
