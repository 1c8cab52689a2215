import type { HistoryEntry } from '../../core/snapshot/index.ts'
import type { ClaimAction } from './types.ts'

type Kind = HistoryEntry['kind']

/** A revision as far as it matters when readers could see it. */
interface Seen {
  readonly revision: number
  readonly action: ClaimAction
  readonly status: string
  readonly at: number
  readonly wasPublic: boolean
  readonly opens: number
  readonly closes: number
}

/**
 * Notes what readers notice of a claim's last revision, and that the one before had expired by then. Follows from the revisions alone, so that an import of
 * them notes the same: what the alarm carried out here, an embargo or an expiry, is dated by the moment that the claim names.
 */
export function noteChange(sql: SqlStorage, id: string, now: number): void {
  const [last, before] = lastTwo(sql, id)
  if (!last) return
  sql.exec('DELETE FROM change WHERE id = ? AND revision = ?', id, last.revision)
  const note = (revision: number, kind: Kind, at: number) =>
    sql.exec(
      'INSERT INTO change (id, revision, kind, at) VALUES (?, ?, ?, ?)',
      id,
      revision,
      kind,
      new Date(at).toISOString(),
    )
  if (before?.wasPublic) {
    sql.exec("DELETE FROM change WHERE id = ? AND revision = ? AND kind = 'paused'", id, before.revision)
    if (before.closes <= last.at) note(before.revision, 'paused', before.closes)
  }
  const kind = kindOf(last, before, () => wasShown(sql, id))
  if (!kind) return
  note(last.revision, kind, Math.max(last.at, last.wasPublic ? last.opens : last.at))
  if (last.wasPublic && last.closes <= now) note(last.revision, 'paused', last.closes)
}

function kindOf(last: Seen, before: Seen | undefined, shown: () => boolean): Kind | undefined {
  const stood = before?.wasPublic === true && before.closes > last.at
  if (last.wasPublic) {
    if (!stood || last.opens > last.at) return 'published'
    return last.action === 'correct' ? 'corrected' : 'revised'
  }
  if (last.status === 'withdrawn') return shown() ? 'withdrawn' : undefined
  return stood ? 'paused' : undefined
}

type Row = {
  readonly revision: number
  readonly action: ClaimAction
  readonly status: string
  readonly at: string
  readonly was_public: number
  readonly opens: string | null
  readonly closes: string | null
}

/** The last revision and the one before it. */
function lastTwo(sql: SqlStorage, id: string): Seen[] {
  return sql
    .exec<Row>(
      `SELECT revision, action, status, at, was_public, json_extract(body, '$.embargoUntil') AS opens, json_extract(body, '$.expiresAt') AS closes
        FROM revision WHERE id = ? ORDER BY revision DESC LIMIT 2`,
      id,
    )
    .toArray()
    .map(({ revision, action, status, at, was_public, opens, closes }) => ({
      revision,
      action,
      status,
      at: Date.parse(at),
      wasPublic: was_public === 1,
      opens: opens === null ? Number.NEGATIVE_INFINITY : Date.parse(opens),
      closes: closes === null ? Number.POSITIVE_INFINITY : Date.parse(closes),
    }))
}

function wasShown(sql: SqlStorage, id: string): boolean {
  return sql.exec('SELECT 1 FROM revision WHERE id = ? AND was_public = 1 LIMIT 1', id).toArray().length > 0
}
