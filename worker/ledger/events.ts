import type { EventKind } from '../deliver/kinds.ts'
import type { ClaimEvent } from '../ports.ts'
import { ALARM_SPACING, type Edit } from './transaction.ts'

/** So many go in one call: each is smaller than 20 kB. */
const BATCH = 100
/** Milliseconds that the object which delivers has to take a batch, before it is handed over again. */
const LEASE = 30_000

/** Writes an event with the change that it is about. `data` holds names and numbers, no texts: a receiver asks the API for those. */
export function tell(edit: Edit, kind: EventKind, claim: string, data: object): void {
  edit.sql.exec(
    'INSERT INTO event (id, kind, subject, body, at, due) VALUES (?, ?, ?, ?, ?, ?)',
    `msg_${edit.newId()}`,
    kind,
    claim,
    JSON.stringify({ type: kind, timestamp: edit.at, data: { claim, ...data } }),
    edit.at,
    edit.now + ALARM_SPACING,
  )
}

export type WaitingEvent = ClaimEvent & { readonly n: number }

/** The oldest events. Nobody else gets them for half a minute, nor what comes after them: they are told in their order. */
export function takeEvents(sql: SqlStorage, now: number): WaitingEvent[] {
  const events = sql
    .exec<EventRow>('SELECT n, id, kind, subject, body, at, due FROM event ORDER BY n LIMIT ?', BATCH)
    .toArray()
  const [head] = events
  if (!head || head.due > now) return []
  sql.exec('UPDATE event SET due = ? WHERE n = ?', now + LEASE, head.n)
  return events.map(({ due: _, ...event }) => event)
}

/** The object that delivers has them: they are its own from here on. */
export function dropEvents(sql: SqlStorage, upTo: number): void {
  sql.exec('DELETE FROM event WHERE n <= ?', upTo)
}

type EventRow = {
  readonly n: number
  readonly id: string
  readonly kind: EventKind
  readonly subject: string
  readonly body: string
  readonly at: string
  readonly due: number
}
