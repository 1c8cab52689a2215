import type { PublicKey } from '../../core/snapshot/index.ts'
import { DESK_KEY } from '../publish/keys.ts'
import type { VerifyingKey } from '../signature/key.ts'
import { marker } from './mark.ts'
import type { Edit } from './transaction.ts'

type Row = {
  readonly id: string
  readonly public_key: string
  readonly since: string
  readonly until: string | null
}

/** Every key that this deployment has signed with, the oldest first. */
export function publicKeys(sql: SqlStorage): PublicKey[] {
  return sql
    .exec<Row>('SELECT id, public_key, since, until FROM signing_key ORDER BY since, id')
    .toArray()
    .map(({ id, public_key, since, until }) => ({
      id,
      algorithm: 'Ed25519',
      publicKey: public_key,
      since,
      ...(until === null ? {} : { until }),
    }))
}

/** What the key of today signs of a desk's keys, so that an export can be trusted with them. */
export function keysSigned(keys: readonly PublicKey[]): Uint8Array<ArrayBuffer> {
  const listed = keys.map(({ id, algorithm, publicKey, since, until }) => ({ id, algorithm, publicKey, since, until }))
  return new TextEncoder().encode(JSON.stringify({ keys: listed }))
}

/** Keys of this desk, as an export of it knows them: those that are not known here, and since when the others were in use. Whether that is news. */
export function addKeys(edit: Edit, keys: readonly PublicKey[]): boolean {
  const { sql, at } = edit
  const here = new Map(publicKeys(sql).map((key) => [key.id, key]))
  const news = keys.filter(({ id, since }) => since < (here.get(id)?.since ?? '~'))
  if (news.length === 0) return false
  for (const { id, publicKey, since, until } of news)
    sql.exec(
      `INSERT INTO signing_key (id, public_key, since, until) VALUES (?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET since = excluded.since`,
      id,
      publicKey,
      since,
      until ?? at,
    )
  marker(edit, edit.record('import', 'keys'))(DESK_KEY, edit.urgency)
  return true
}

/** With which key is signed from now on, if with any. The one before stays listed: what it has signed is to be checked for ever. */
export function useKey(edit: Edit, key: VerifyingKey | undefined): void {
  const { sql, at } = edit
  const current = publicKeys(sql).find(({ until }) => until === undefined)
  if (current?.id === key?.id) return
  sql.exec('UPDATE signing_key SET until = ? WHERE until IS NULL', at)
  if (key)
    sql.exec(
      'INSERT INTO signing_key (id, public_key, since) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET until = NULL',
      key.id,
      key.publicKey,
      at,
    )
  marker(edit, edit.record('sign', key ? `key:${key.id}` : 'key:none'))(DESK_KEY, edit.urgency)
}
