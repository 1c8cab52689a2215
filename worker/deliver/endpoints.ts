import { BOUNDS } from '../bounds.ts'
import type { Exists, Found, NotFound, Stale } from '../ledger/types.ts'
import type { EventKind } from './kinds.ts'
import { promoteAll } from './lanes.ts'
import { DAY } from './schedule.ts'
import type { DeliveriesApi, Endpoint, EndpointPut, TooMany } from './types.ts'

/** So long a secret goes on signing beside its successor: a receiver has the time to change over. */
const OVERLAP = DAY

type Put = Parameters<DeliveriesApi['putEndpoint']>[0]

export function putEndpoint(sql: SqlStorage, now: number, put: Put): EndpointPut | NotFound | Stale | Exists | TooMany {
  const before = endpointRow(sql, put.id)
  if (!before) return put.ifRevision === 0 ? create(sql, now, put) : NOT_FOUND
  if (put.ifRevision === 0) return { ok: false, reason: 'exists' }
  if (put.ifRevision !== before.revision) return { ok: false, reason: 'stale', revision: before.revision }
  const { id, url, kinds } = put
  sql.exec(
    `UPDATE endpoint SET revision = revision + 1, url = ?, kinds = ?, disabled = NULL, not_before = 0, failures = 0, failing = NULL, error = NULL
      WHERE id = ?`,
    url,
    JSON.stringify(kinds),
    id,
  )
  // what waits may have waited for this
  sql.exec('UPDATE delivery SET due = min(due, ?) WHERE endpoint = ? AND due IS NOT NULL', now, id)
  promoteAll(sql, now, id)
  return { ok: true, created: false, value: readOrThrow(sql, now, id) }
}

function create(sql: SqlStorage, now: number, { id, url, kinds, secret }: Put): EndpointPut | TooMany {
  const { count } = sql.exec<{ count: number }>('SELECT count(*) AS count FROM endpoint').one()
  if (count >= BOUNDS.webhooks) return { ok: false, reason: 'tooMany', most: BOUNDS.webhooks }
  sql.exec(
    'INSERT INTO endpoint (id, revision, url, kinds, created, not_before, failures) VALUES (?, 1, ?, ?, ?, 0, 0)',
    id,
    url,
    JSON.stringify(kinds),
    iso(now),
  )
  addSecret(sql, now, id, secret)
  return { ok: true, created: true, value: readOrThrow(sql, now, id) }
}

export function deleteEndpoint(
  sql: SqlStorage,
  now: number,
  { id, ifRevision }: { readonly id: string; readonly ifRevision: number },
): Found<Endpoint> | NotFound | Stale {
  const found = readEndpoint(sql, now, id)
  if (!found.ok) return found
  const { revision } = found.value
  if (ifRevision !== revision) return { ok: false, reason: 'stale', revision }
  sql.exec('DELETE FROM endpoint WHERE id = ?', id)
  sql.exec('DELETE FROM event WHERE NOT EXISTS (SELECT 1 FROM delivery WHERE event = seq)')
  return found
}

export function rotateSecret(
  sql: SqlStorage,
  now: number,
  { id, secret }: { readonly id: string; readonly secret: string },
): Found<Endpoint> | NotFound | TooMany {
  if (!endpointRow(sql, id)) return NOT_FOUND
  const signing = secretRows(sql, now, id)
  if (signing.length >= BOUNDS.webhookSecrets) return { ok: false, reason: 'tooMany', most: BOUNDS.webhookSecrets }
  sql.exec('UPDATE secret SET until = ? WHERE endpoint = ? AND until IS NULL', now + OVERLAP, id)
  addSecret(sql, now, id, secret)
  return { ok: true, value: readOrThrow(sql, now, id) }
}

/** Those that sign for an endpoint, the newest first. */
export function secretsOf(sql: SqlStorage, now: number, endpoint: string): string[] {
  return secretRows(sql, now, endpoint).map(({ secret }) => secret)
}

export function listEndpoints(sql: SqlStorage, now: number): Endpoint[] {
  const ids = sql.exec<{ id: string }>('SELECT id FROM endpoint ORDER BY id').toArray()
  return ids.map(({ id }) => readOrThrow(sql, now, id))
}

export function readEndpoint(sql: SqlStorage, now: number, id: string): Found<Endpoint> | NotFound {
  const row = endpointRow(sql, id)
  return row ? { ok: true, value: toEndpoint(sql, now, row) } : NOT_FOUND
}

export const NOT_FOUND: NotFound = { ok: false, reason: 'notFound' }

type EndpointRow = {
  readonly id: string
  readonly revision: number
  readonly url: string
  readonly kinds: string
  readonly created: string
  readonly disabled: string | null
  readonly failing: string | null
  readonly error: string | null
}

export function endpointRow(sql: SqlStorage, id: string): EndpointRow | undefined {
  return sql.exec<EndpointRow>('SELECT * FROM endpoint WHERE id = ?', id).toArray()[0]
}

function readOrThrow(sql: SqlStorage, now: number, id: string): Endpoint {
  const found = readEndpoint(sql, now, id)
  if (!found.ok) throw new Error('an endpoint that was just written is missing')
  return found.value
}

function toEndpoint(sql: SqlStorage, now: number, row: EndpointRow): Endpoint {
  const kinds: EventKind[] = JSON.parse(row.kinds)
  const { waiting } = sql
    .exec<{ waiting: number }>(
      "SELECT count(*) AS waiting FROM delivery WHERE endpoint = ? AND state = 'waiting'",
      row.id,
    )
    .one()
  return {
    id: row.id,
    revision: row.revision,
    url: row.url,
    kinds,
    createdAt: row.created,
    ...(row.disabled === null ? {} : { disabledAt: row.disabled }),
    ...(row.failing === null ? {} : { failing: { since: row.failing, error: row.error ?? '' } }),
    waiting,
    secrets: secretRows(sql, now, row.id).map(({ created, until }) => ({
      createdAt: created,
      ...(until === null ? {} : { until: iso(until) }),
    })),
  }
}

type SecretRow = { readonly secret: string; readonly created: string; readonly until: number | null }

function secretRows(sql: SqlStorage, now: number, endpoint: string): SecretRow[] {
  sql.exec('DELETE FROM secret WHERE endpoint = ? AND until <= ?', endpoint, now)
  return sql
    .exec<SecretRow>('SELECT secret, created, until FROM secret WHERE endpoint = ? ORDER BY n DESC', endpoint)
    .toArray()
}

function addSecret(sql: SqlStorage, now: number, endpoint: string, secret: string): void {
  sql.exec(
    'INSERT INTO secret (endpoint, n, secret, created) SELECT ?1, coalesce(max(n), 0) + 1, ?2, ?3 FROM secret WHERE endpoint = ?1',
    endpoint,
    secret,
    iso(now),
  )
}

function iso(now: number): string {
  return new Date(now).toISOString()
}
