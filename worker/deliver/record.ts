import type { Invalid, NotFound, Page } from '../ledger/types.ts'
import { endpointRow, NOT_FOUND } from './endpoints.ts'
import type { EventKind } from './kinds.ts'
import { promoteAll } from './lanes.ts'
import type { DeliveriesApi, Delivery, Disabled, Replay } from './types.ts'

/** The deliveries of an endpoint in the last week, the newest event first. */
export function listDeliveries(
  sql: SqlStorage,
  { id, state, before = Number.MAX_SAFE_INTEGER, limit = 50 }: Parameters<DeliveriesApi['listDeliveries']>[0],
): ({ readonly ok: true } & Page<Delivery, number>) | NotFound {
  if (!endpointRow(sql, id)) return NOT_FOUND
  const rows = sql
    .exec<DeliveryRow>(
      `SELECT seq, event.id, kind, event.subject, at, state, attempts, tried, status, error, due FROM delivery JOIN event ON seq = event
        WHERE endpoint = ? AND event < ? AND state = coalesce(?, state) ORDER BY event DESC LIMIT ?`,
      id,
      before,
      state ?? null,
      limit + 1,
    )
    .toArray()
  const [shown, last] = [rows.slice(0, limit), rows[limit - 1]]
  return { ok: true, entries: shown.map(toDelivery), ...(rows.length > limit && last ? { next: last.seq } : {}) }
}

/** What was delivered or given up waits again, behind nothing but what is on its way in its lane. */
export function replay(
  sql: SqlStorage,
  now: number,
  id: string,
  asked: Replay,
): { readonly ok: true; readonly replayed: number } | NotFound | Disabled | Invalid {
  const endpoint = endpointRow(sql, id)
  if (!endpoint) return NOT_FOUND
  if (endpoint.disabled !== null) return { ok: false, reason: 'disabled' }
  const done = 'events' in asked ? named(sql, id, asked.events) : since(sql, id, asked)
  if (!Array.isArray(done)) return done
  for (const event of done)
    sql.exec(
      "UPDATE delivery SET state = 'waiting', attempts = 0 WHERE endpoint = ? AND event = ? AND state <> 'waiting'",
      id,
      event,
    )
  promoteAll(sql, now, id)
  return { ok: true, replayed: done.length }
}

function named(sql: SqlStorage, endpoint: string, ids: readonly string[]): number[] | Invalid {
  const found = ids.map(
    (id) =>
      sql
        .exec<{ seq: number }>(
          'SELECT seq FROM event JOIN delivery ON event = seq WHERE id = ? AND endpoint = ?',
          id,
          endpoint,
        )
        .toArray()[0]?.seq,
  )
  const errors = found.flatMap((seq, i) =>
    seq === undefined
      ? [{ pointer: `/events/${i}`, detail: 'is no event that this endpoint was sent in the last week' }]
      : [],
  )
  return errors.length > 0 ? { ok: false, reason: 'invalid', errors } : found.filter((seq) => seq !== undefined)
}

function since(sql: SqlStorage, endpoint: string, asked: Extract<Replay, { since: string }>): number[] {
  return sql
    .exec<{ event: number }>(
      "SELECT event FROM delivery JOIN event ON seq = event WHERE endpoint = ? AND at >= ? AND state <> 'waiting' AND state = coalesce(?, state)",
      endpoint,
      asked.since,
      asked.state ?? null,
    )
    .toArray()
    .map(({ event }) => event)
}

type DeliveryRow = {
  readonly seq: number
  readonly id: string
  readonly kind: EventKind
  readonly subject: string
  readonly at: string
  readonly state: Delivery['state']
  readonly attempts: number
  readonly tried: string | null
  readonly status: number | null
  readonly error: string | null
  readonly due: number | null
}

function toDelivery({ id, kind, subject, at, state, attempts, tried, status, error, due }: DeliveryRow): Delivery {
  return {
    event: id,
    kind,
    claim: subject,
    at,
    state,
    attempts,
    ...(tried === null ? {} : { triedAt: tried }),
    ...(status === null ? {} : { status }),
    ...(error === null ? {} : { error }),
    ...(due === null ? {} : { dueAt: new Date(due).toISOString() }),
  }
}
