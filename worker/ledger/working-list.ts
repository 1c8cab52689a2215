import type { BadCursor, LedgerApi, Page, WorkingRecord } from './types.ts'
import { toWorking, type WorkingRow } from './working-rows.ts'

/** A page ends behind a save: one that is saved in between comes first, and is not missed by whoever begins again. */
export function listWorking(
  sql: SqlStorage,
  { cursor, limit = 50 }: Parameters<LedgerApi['listWorking']>[0],
): ({ readonly ok: true } & Page<WorkingRecord, string>) | BadCursor {
  const [at = '', claim = '', ...more] = cursor?.split(' ') ?? []
  if (cursor !== undefined && (at === '' || claim === '' || more.length > 0)) return { ok: false, reason: 'badCursor' }
  const behind = cursor === undefined ? [] : [at, at, claim]
  const rows = sql
    .exec<WorkingRow>(
      `SELECT claim, base_revision, save, body, at, editor FROM working WHERE body IS NOT NULL
        ${cursor === undefined ? '' : 'AND (at < ? OR (at = ? AND claim > ?))'} ORDER BY at DESC, claim LIMIT ?`,
      ...behind,
      limit + 1,
    )
    .toArray()
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const next = rows.length > limit && last ? { next: `${last.at} ${last.claim}` } : {}
  return { ok: true, entries: shown.map((row) => toWorking(sql, row)), ...next }
}
