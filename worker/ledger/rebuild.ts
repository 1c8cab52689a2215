import {
  articleSnapshotKey,
  claimIndexKey,
  claimListKey,
  claimSnapshotKey,
  revisionSnapshotKey,
} from '../publish/keys.ts'
import { marker, pageOf } from './mark.ts'
import { lastPage } from './sources.ts'
import type { Edit } from './transaction.ts'

/** Marks every public document there is. Gives how many. */
export function rebuild(edit: Edit): number {
  const { sql } = edit
  const mark = marker(edit, edit.record('rebuild', 'snapshots'))
  const keys = [
    ...sql
      .exec<{ key: string }>('SELECT key FROM article WHERE was_public = 1')
      .toArray()
      .map((row) => articleSnapshotKey(row.key)),
    ...sql
      .exec<{ id: string }>('SELECT id FROM claim WHERE shown = 1 ORDER BY n')
      .toArray()
      .map((row) => claimSnapshotKey(row.id)),
    ...Array.from({ length: lastPage(sql) + 1 }, (_, page) => claimListKey(page)),
    ...shownPages(sql).map(claimIndexKey),
    ...sql
      .exec<{ id: string; revision: number }>('SELECT id, revision FROM revision WHERE was_public = 1')
      .toArray()
      .map((row) => revisionSnapshotKey(row.id, row.revision)),
  ]
  for (const key of keys) mark(key)
  return keys.length
}

/** Pages with a claim that readers could see at some time: only they have an index. */
function shownPages(sql: SqlStorage): number[] {
  return [
    ...new Set(
      sql
        .exec<{ n: number }>('SELECT n FROM claim WHERE shown = 1 ORDER BY n')
        .toArray()
        .map(({ n }) => pageOf(n)),
    ),
  ]
}
