import type { RecentChange } from '../../core/snapshot/index.ts'
import type { SnapshotSource } from '../ports.ts'
import { listedItem, NEVER } from './listing.ts'

type Row = {
  readonly n: number
  readonly id: string
  readonly revision: number
  readonly kind: RecentChange['kind']
  readonly at: string
}

const NEWEST = 100

/**
 * The newest changes. They are gone through by their moment (CROSS JOIN keeps SQLite to that order), so that only the newest are read however many there are. Of a claim that readers get, those that show it; of one that is taken back, only that it was, so that nothing here outlives
 * its document.
 */
export function recentSource(sql: SqlStorage): SnapshotSource {
  const changes = sql
    .exec<Row>(
      `SELECT claim.n, change.id, change.revision, change.kind, change.at FROM change CROSS JOIN claim ON claim.id = change.id
        WHERE iif(visibility = 'public', kind NOT IN ('withdrawn', 'paused'), kind IN ('withdrawn', 'paused') AND NOT EXISTS (
          SELECT 1 FROM change later WHERE later.id = change.id AND later.revision > change.revision))
        ORDER BY change.at DESC, claim.n DESC, change.revision DESC LIMIT ?`,
      NEWEST,
    )
    .toArray()
  const document = JSON.stringify({ changes: changes.flatMap((row) => toChange(sql, row) ?? []) })
  return { kind: 'drawn', revision: changes.length, document, at: changes[0]?.at ?? NEVER }
}

/** Nothing for a claim that cannot be drawn: it is in no list either. */
function toChange(sql: SqlStorage, { n, id, revision, kind, at }: Row): RecentChange | undefined {
  const change = { claim: id, revision, at }
  if (kind === 'withdrawn' || kind === 'paused') return { kind, ...change, gone: shownBefore(sql, id) }
  const item = listedItem(sql, n)
  return item && { kind, ...change, question: item.question, line: item.line }
}

function shownBefore(sql: SqlStorage, id: string): number[] {
  return sql
    .exec<{ revision: number }>(
      "SELECT revision FROM change WHERE id = ? AND kind NOT IN ('withdrawn', 'paused') ORDER BY revision DESC LIMIT ?",
      id,
      NEWEST,
    )
    .toArray()
    .map(({ revision }) => revision)
}
