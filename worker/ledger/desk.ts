import type { Desk } from '../../core/snapshot/index.ts'
import type { SnapshotSource } from '../ports.ts'
import { articleSnapshotKey, DESK_KEY } from '../publish/keys.ts'
import { NEVER } from './listing.ts'
import { marker } from './mark.ts'
import { publicKeys } from './signing-keys.ts'
import type { Edit } from './transaction.ts'
import type { Stale } from './types.ts'
import { URGENCY } from './urgency.ts'

type DeskRow = {
  readonly revision: number
  readonly at: string
  readonly name: string
  readonly licence: string | null
  readonly corrections_policy: string | null
  readonly contact: string | null
  readonly url: string | null
}

export interface StoredDesk {
  /** Empty before the desk has said who it is. */
  readonly desk: Partial<Desk>
  /** 1 before the first. */
  readonly revision: number
}

export function readDesk(sql: SqlStorage): StoredDesk & { readonly isSaid: boolean; readonly at: string } {
  const [row] = sql.exec<DeskRow>('SELECT * FROM desk').toArray()
  if (!row) return { desk: {}, revision: 1, isSaid: false, at: NEVER }
  const { name, licence, corrections_policy, contact, url, revision, at } = row
  const desk = {
    name,
    ...(licence === null ? {} : { licence }),
    ...(corrections_policy === null ? {} : { correctionsPolicy: corrections_policy }),
    ...(contact === null ? {} : { contact }),
    ...(url === null ? {} : { url }),
  }
  return { desk, revision, isSaid: true, at }
}

/** Every article names its desk: a new name is put into all of them, after everything that is more urgent. */
export function putDesk(edit: Edit, desk: Desk, ifRevision?: number): ({ readonly ok: true } & StoredDesk) | Stale {
  const before = readDesk(edit.sql)
  if (ifRevision !== undefined && ifRevision !== before.revision)
    return { ok: false, reason: 'stale', revision: before.revision }
  const revision = before.revision + 1
  storeDesk(edit, desk, { revision, at: edit.at }, edit.record('put', 'desk', revision))
  return { ok: true, desk, revision }
}

/** Writes the row and marks what names the desk. `seq` is the change's number. */
export function storeDesk(
  edit: Edit,
  desk: Desk,
  { revision, at }: { revision: number; at: string },
  seq: number,
): void {
  const { sql } = edit
  const { name } = readDesk(sql).desk
  sql.exec(
    `INSERT OR REPLACE INTO desk (only, revision, at, name, licence, corrections_policy, contact, url) VALUES (1, ?, ?, ?, ?, ?, ?, ?)`,
    revision,
    at,
    desk.name,
    desk.licence ?? null,
    desk.correctionsPolicy ?? null,
    desk.contact ?? null,
    desk.url ?? null,
  )
  const mark = marker(edit, seq)
  mark(DESK_KEY, edit.urgency)
  if (name === desk.name) return
  const articles = sql.exec<{ key: string }>('SELECT key FROM article WHERE was_public = 1').toArray()
  for (const { key } of articles) mark(articleSnapshotKey(key), URGENCY.rebuild)
}

export function deskSource(sql: SqlStorage): SnapshotSource {
  const { desk, revision, at } = readDesk(sql)
  const keys = publicKeys(sql)
  const changed = [at, ...keys.flatMap(({ since, until }) => [since, until ?? since])].sort()
  return { kind: 'drawn', revision, document: JSON.stringify({ ...desk, keys }), at: changed.at(-1) ?? at }
}
