import type { ClaimEvent } from '../ports.ts'
import { promote, promoteAll } from './lanes.ts'
import type { Outcome } from './outcome.ts'
import { DAY, heldUntil, nextAttempt } from './schedule.ts'

/** What is older is forgotten: it is neither sent nor listed any more. */
const KEPT = 7 * DAY
/** Milliseconds after which an attempt that nobody has heard of again counts as failed. */
export const LEASE = 30_000
const MOST_ATTEMPTS = 10
const DISABLED = 'its endpoint was disabled'

/** One delivery for each endpoint that asked for such an event before it happened. An event that is here already is left alone. */
export function accept(sql: SqlStorage, now: number, { id, kind, subject, body, at }: ClaimEvent): void {
  const endpoints = sql
    .exec<{ id: string; disabled: string | null }>(
      'SELECT id, disabled FROM endpoint WHERE created <= ? AND EXISTS (SELECT 1 FROM json_each(kinds) WHERE value = ?)',
      at,
      kind,
    )
    .toArray()
  if (endpoints.length === 0) return
  const [stored] = sql
    .exec<{ seq: number }>(
      'INSERT OR IGNORE INTO event (id, kind, subject, body, at, received) VALUES (?, ?, ?, ?, ?, ?) RETURNING seq',
      id,
      kind,
      subject,
      body,
      at,
      now,
    )
    .toArray()
  if (!stored) return
  for (const { id: endpoint, disabled } of endpoints) {
    sql.exec(
      'INSERT INTO delivery (endpoint, event, subject, state, attempts, error) VALUES (?, ?, ?, ?, 0, ?)',
      endpoint,
      stored.seq,
      subject,
      disabled === null ? 'waiting' : 'failed',
      disabled === null ? null : DISABLED,
    )
    promote(sql, now, endpoint, subject)
  }
}

export interface Attempt extends Record<string, SqlStorageValue> {
  readonly endpoint: string
  readonly event: number
  readonly subject: string
  readonly url: string
  readonly id: string
  readonly body: string
  /** This one included. */
  readonly attempts: number
}

/** What goes to an endpoint next. The attempt counts from here on, whatever becomes of the object: an event that ends it must not be tried for ever. */
export function takeNext(sql: SqlStorage, now: number, endpoint: string): Attempt | undefined {
  const [next] = sql
    .exec<Attempt>(
      `SELECT endpoint, event, delivery.subject, url, event.id, body, attempts + 1 AS attempts
        FROM delivery JOIN event ON event.seq = event JOIN endpoint ON endpoint.id = endpoint
        WHERE endpoint = ?1 AND due <= ?2 AND not_before <= ?2 ORDER BY due, event LIMIT 1`,
      endpoint,
      now,
    )
    .toArray()
  if (!next) return undefined
  if (next.attempts > MOST_ATTEMPTS) {
    giveUp(sql, now, next, 'its attempts did not come to an end')
    return takeNext(sql, now, endpoint)
  }
  sql.exec(
    'UPDATE delivery SET attempts = ?, due = ?, tried = ? WHERE endpoint = ? AND event = ?',
    next.attempts,
    now + LEASE,
    iso(now),
    endpoint,
    next.event,
  )
  return next
}

export function settle(sql: SqlStorage, now: number, random: number, attempt: Attempt, outcome: Outcome): void {
  const { endpoint, event, subject, attempts } = attempt
  const { is, status = null, error = null, retryAfter, isPassing } = outcome
  sql.exec('UPDATE delivery SET status = ?, error = ? WHERE endpoint = ? AND event = ?', status, error, endpoint, event)
  if (is === 'delivered') {
    sql.exec("UPDATE delivery SET state = 'delivered', due = NULL WHERE endpoint = ? AND event = ?", endpoint, event)
    sql.exec('UPDATE endpoint SET failures = 0, not_before = 0, failing = NULL, error = NULL WHERE id = ?', endpoint)
    promote(sql, now, endpoint, subject)
    return
  }
  sql.exec('UPDATE endpoint SET failing = coalesce(failing, ?), error = ? WHERE id = ?', iso(now), error, endpoint)
  if (is === 'gone') {
    disable(sql, now, endpoint)
    return
  }
  if (isPassing) hold(sql, now, endpoint, retryAfter)
  const due = nextAttempt(now, attempts, random, retryAfter)
  if (due === undefined) giveUp(sql, now, attempt, error)
  else sql.exec('UPDATE delivery SET due = ? WHERE endpoint = ? AND event = ?', due, endpoint, event)
}

/** For a while it is asked for nothing: what it cannot take now it could not take of another claim either. */
function hold(sql: SqlStorage, now: number, endpoint: string, retryAfter: number | undefined): void {
  const [held] = sql
    .exec<{ failures: number }>('UPDATE endpoint SET failures = failures + 1 WHERE id = ? RETURNING failures', endpoint)
    .toArray()
  if (held)
    sql.exec('UPDATE endpoint SET not_before = ? WHERE id = ?', heldUntil(now, held.failures, retryAfter), endpoint)
}

function giveUp(sql: SqlStorage, now: number, { endpoint, event, subject }: Attempt, error: string | null): void {
  sql.exec(
    "UPDATE delivery SET state = 'failed', due = NULL, error = ? WHERE endpoint = ? AND event = ?",
    error,
    endpoint,
    event,
  )
  promote(sql, now, endpoint, subject)
}

/** What waits is given up, and can be replayed once the endpoint works again. */
function disable(sql: SqlStorage, now: number, endpoint: string): void {
  sql.exec('UPDATE endpoint SET disabled = ? WHERE id = ?', iso(now), endpoint)
  sql.exec(
    "UPDATE delivery SET state = 'failed', due = NULL, error = coalesce(error, ?) WHERE endpoint = ? AND state = 'waiting'",
    DISABLED,
    endpoint,
  )
}

/** Forgets what is older than a week. */
export function sweep(sql: SqlStorage, now: number): void {
  const gone = sql.exec('DELETE FROM event WHERE received <= ? RETURNING seq', now - KEPT).toArray()
  if (gone.length > 0) promoteAll(sql, now)
}

/** When something is to be done next; `busy` endpoints are being sent to, and are looked after only if nobody is heard of that. */
export function nextMoment(sql: SqlStorage, now: number, busy: ReadonlySet<string>): number | undefined {
  const endpoints = sql
    .exec<{ endpoint: string; due: number }>(
      `SELECT endpoint.id AS endpoint, max(not_before, (SELECT min(due) FROM delivery WHERE endpoint = endpoint.id AND due IS NOT NULL)) AS due
        FROM endpoint WHERE due IS NOT NULL`,
    )
    .toArray()
  const { oldest } = sql.exec<{ oldest: number | null }>('SELECT min(received) AS oldest FROM event').one()
  const moments = [
    ...endpoints.map(({ endpoint, due }) => (busy.has(endpoint) ? now + LEASE : due)),
    ...(oldest === null ? [] : [oldest + KEPT]),
  ]
  return moments.length > 0 ? Math.min(...moments) : undefined
}

function iso(now: number): string {
  return new Date(now).toISOString()
}
