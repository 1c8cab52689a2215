import { parseClaimInput, publishBlockers, readStoredDraft } from '../../core/claim/index.ts'
import type { DraftClaim } from '../../core/claim/types.ts'
import { type ClaimRow, claimRow, toInput, toRecord } from './claim-rows.ts'
import { tooLarge, writeClaim } from './claim-write.ts'
import { sameJson } from './same-json.ts'
import type { Edit } from './transaction.ts'
import type { Behind, Changed, ChangeRefusal, Invalid, NotReady, StaleWorking, WorkingTag } from './types.ts'
import { isTag, staleWorking } from './working.ts'
import { baseOf, dropWorking, isBehind, tagOf, type WorkingRow, workingRow } from './working-rows.ts'

type Refusal = ChangeRefusal | StaleWorking | Behind | NotReady | Invalid

/** The working copy becomes the next revision, and is gone. Refused with all that it lacks, and nothing is written. */
export function publishWorking(edit: Edit, id: string, expected: WorkingTag): Changed | Refusal {
  const { sql } = edit
  const row = workingRow(sql, id)
  if (!row || !isTag(tagOf(row), expected)) return staleWorking(sql, id)
  const before = claimRow(sql, id)
  if (before?.status === 'withdrawn') return { ok: false, reason: 'withdrawn', revision: before.revision }
  if (before && isBehind(sql, row, before))
    return { ok: false, reason: 'behind', base: row.base_revision, revision: before.revision }
  const next = toBePublished(sql, row, before)
  const missing = publishBlockers(next)
  if (missing.length > 0) return { ok: false, reason: 'notReady', errors: missing }
  const parsed = parseClaimInput(next)
  if (!parsed.ok) return { ok: false, reason: 'invalid', errors: parsed.errors }
  const large = tooLarge(parsed.value)
  if (large) return large
  if (before?.status === 'published' && sameJson(toInput(before.body), parsed.value)) {
    edit.record('discardWorking', `claim:${id}`, before.revision)
    dropWorking(sql, id)
    return { ok: true, ...toRecord(before) }
  }
  const written = writeClaim(edit, before, { input: parsed.value, status: 'published', action: 'publish' })
  if (!written.ok) return written
  dropWorking(sql, id)
  return { ok: true, ...toRecord(written.row) }
}

/** The copy with the notices that readers were given since it was begun: publishing does not unsay them. */
export function toBePublished(sql: SqlStorage, row: WorkingRow, now: ClaimRow | undefined): DraftClaim {
  const draft = readStoredDraft(row.body)
  if (!now) return draft
  const { corrections } = toInput(now.body)
  const base = baseOf(sql, row)
  const known = base === undefined ? [] : toInput(base).corrections
  return { ...draft, corrections: noticesOf(draft.corrections, corrections, known) }
}

type Notices = NonNullable<DraftClaim['corrections']>

/** As the editor left them, where they are the same since; else what readers were told stays, and what the editor added follows. */
function noticesOf(edited: Notices | undefined, now: Notices, base: Notices): Notices {
  if (!edited) return now
  if (sameJson(now, base)) return edited
  return [...now, ...edited.filter((one) => ![...base, ...now].some((known) => sameJson(known, one)))]
}
