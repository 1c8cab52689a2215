import { LIMITS, readerBlockers } from '../../core/claim/index.ts'
import type { ClaimInput, ClaimStatus, Correction, LangMap } from '../../core/claim/types.ts'
import { type ClaimRow, claimRow, toInput, toRecord } from './claim-rows.ts'
import { tooLarge, type Written, writeClaim, writeUnseen } from './claim-write.ts'
import { revisionRow } from './revisions.ts'
import type { Edit } from './transaction.ts'
import type { Changed, ChangeRefusal, Exists, Invalid, NotReady, Stale, Unseen } from './types.ts'
import { tagOf, workingRow } from './working-rows.ts'

type Refusal = ChangeRefusal | NotReady | Invalid

export function createClaim(edit: Edit, input: ClaimInput): Changed | Exists | Invalid {
  if (claimRow(edit.sql, input.id)) return { ok: false, reason: 'exists' }
  return tooLarge(input) ?? written(writeClaim(edit, undefined, { input, status: 'draft', action: 'create' }))
}

export function changeClaim(edit: Edit, input: ClaimInput, ifRevision: number): Changed | Refusal {
  const before = open(edit, input.id, ifRevision)
  if (!before.ok) return before
  return (
    tooLarge(input) ??
    gate(input, before.row.status) ??
    written(writeClaim(edit, before.row, { ...keep(before.row), input, action: 'change' }))
  )
}

export function withdrawClaim(edit: Edit, id: string, ifRevision: number): Changed | ChangeRefusal {
  const before = open(edit, id, ifRevision)
  if (!before.ok) return before
  return done(writeUnseen(edit, before.row, { ...keep(before.row), status: 'withdrawn', action: 'withdraw' }))
}

export function publishClaim(edit: Edit, id: string, ifRevision?: number): Changed | Refusal | Unseen {
  const copy = ifRevision === undefined ? workingRow(edit.sql, id) : undefined
  if (copy) return { ok: false, reason: 'unseen', tag: tagOf(copy) }
  const before = open(edit, id, ifRevision)
  if (!before.ok) return before
  if (before.row.status === 'published') return done(before.row)
  const next = keep(before.row)
  return (
    gate(next.input, 'published') ??
    written(writeClaim(edit, before.row, { ...next, status: 'published', action: 'publish' }))
  )
}

export function pauseClaim(edit: Edit, id: string, ifRevision?: number): Changed | ChangeRefusal {
  const before = open(edit, id, ifRevision)
  if (!before.ok) return before
  if (before.row.status === 'paused') return done(before.row)
  return done(writeUnseen(edit, before.row, { ...keep(before.row), status: 'paused', action: 'pause' }))
}

/** Corrections are notices to readers: going back to an older content does not unsay them. */
export function revertClaim(edit: Edit, id: string, to: number, ifRevision?: number): Changed | Refusal {
  const row = claimRow(edit.sql, id)
  const body = revisionRow(edit.sql, id, to)?.body
  if (!row || body === undefined) return { ok: false, reason: 'notFound' }
  if (ifRevision !== undefined && ifRevision !== row.revision) return stale(row)
  const current = keep(row)
  const input = { ...toInput(body), corrections: current.input.corrections }
  const status = row.status === 'withdrawn' ? 'draft' : row.status
  return gate(input, status) ?? written(writeClaim(edit, row, { input, status, action: 'revert' }))
}

export function correctClaim(
  edit: Edit,
  { id, kind, text, ifRevision }: { id: string; kind: Correction['kind']; text: LangMap; ifRevision?: number },
): Changed | Refusal {
  const before = open(edit, id, ifRevision)
  if (!before.ok) return before
  const { input, status } = keep(before.row)
  if (input.corrections.length >= LIMITS.corrections)
    return {
      ok: false,
      reason: 'invalid',
      errors: [{ pointer: '/corrections', detail: `are ${LIMITS.corrections} already` }],
    }
  const correction: Correction = { at: edit.at, kind, text, fromRevision: before.row.revision }
  const corrected = { ...input, corrections: [...input.corrections, correction] }
  return (
    gate(corrected, status) ?? written(writeClaim(edit, before.row, { input: corrected, status, action: 'correct' }))
  )
}

/** The row to change, or why it may not be changed. */
function open(
  { sql }: Edit,
  id: string,
  ifRevision: number | undefined,
): { readonly ok: true; readonly row: ClaimRow } | ChangeRefusal {
  const row = claimRow(sql, id)
  if (!row) return { ok: false, reason: 'notFound' }
  if (ifRevision !== undefined && ifRevision !== row.revision) return stale(row)
  return row.status === 'withdrawn' ? { ok: false, reason: 'withdrawn', revision: row.revision } : { ok: true, row }
}

function stale({ revision }: ClaimRow): Stale {
  return { ok: false, reason: 'stale', revision }
}

/** What is shown, or is to be shown, must be ready for readers. */
function gate(input: ClaimInput, status: ClaimStatus): NotReady | undefined {
  const errors = status === 'published' ? readerBlockers(input) : []
  return errors.length > 0 ? { ok: false, reason: 'notReady', errors } : undefined
}

function keep(row: ClaimRow): { readonly input: ClaimInput; readonly status: ClaimStatus } {
  return { input: toInput(row.body), status: row.status }
}

function written(result: Written): Changed | Invalid {
  return result.ok ? done(result.row) : result
}

function done(row: ClaimRow): Changed {
  return { ok: true, ...toRecord(row) }
}
