import { RULESET } from '../../core/compare/index.ts'
import {
  articleSnapshotKey,
  claimHistoryKey,
  claimIndexKey,
  claimListKey,
  claimSnapshotKey,
  DESK_KEY,
  RECENT_CHANGES_KEY,
  revisionSnapshotKey,
} from '../publish/keys.ts'
import { readDesk } from './desk.ts'
import { marker } from './mark.ts'
import { meta, setMeta } from './meta.ts'
import { lastPage, pageOf } from './pages.ts'
import { publicKeys } from './signing-keys.ts'
import type { Edit } from './transaction.ts'
import { URGENCY } from './urgency.ts'

/** Marks every public document there is. Gives how many. */
export function rebuild(edit: Edit): number {
  const { sql } = edit
  const revisions = sql
    .exec<{ id: string; revision: number }>('SELECT id, revision FROM revision WHERE was_public = 1')
    .toArray()
    .map((row) => revisionSnapshotKey(row.id, row.revision))
  const histories = sql
    .exec<{ id: string }>('SELECT id FROM claim WHERE shown = 1')
    .toArray()
    .map(({ id }) => claimHistoryKey(id))
  const desk = readDesk(sql).isSaid || publicKeys(sql).length > 0 ? [DESK_KEY] : []
  return markAll(edit, edit.record('rebuild', 'snapshots'), [...judged(sql), ...revisions, ...histories, ...desk])
}

/**
 * Where the rules have changed since the documents were judged, all that are judged by today's rules are marked, once. Revisions keep the
 * rules of their day.
 */
export function judgeAnew(edit: Edit): void {
  const { sql } = edit
  const before = meta(sql, 'ruleset')
  if (before === RULESET) return
  setMeta(sql, 'ruleset', RULESET)
  const keys = judged(sql)
  if (keys.length === 0) return
  sql.exec('DELETE FROM listing')
  markAll(edit, edit.record('judgeAnew', `ruleset:${RULESET}`), keys)
}

/** The documents that carry verdicts by today's rules. */
function judged(sql: SqlStorage): string[] {
  const articles = sql.exec<{ key: string }>('SELECT key FROM article WHERE was_public = 1').toArray()
  const claims = sql.exec<{ id: string; n: number }>('SELECT id, n FROM claim WHERE shown = 1 ORDER BY n').toArray()
  return [
    ...articles.map(({ key }) => articleSnapshotKey(key)),
    ...claims.map(({ id }) => claimSnapshotKey(id)),
    ...Array.from({ length: lastPage(sql) + 1 }, (_, page) => claimListKey(page)),
    ...new Set(claims.map(({ n }) => claimIndexKey(pageOf(n)))),
    ...(claims.length > 0 ? [RECENT_CHANGES_KEY] : []),
  ]
}

function markAll(edit: Edit, seq: number, keys: readonly string[]): number {
  const mark = marker(edit, seq)
  for (const key of keys) mark(key, URGENCY.rebuild)
  return keys.length
}
