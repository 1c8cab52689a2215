import { meta } from './meta.ts'
import type { Actor } from './types.ts'
import { URGENCY, type Urgency } from './urgency.ts'

/** KV takes one write a second per key; alarms this far apart also turn a burst of edits into one write. */
export const ALARM_SPACING = 1100

/** One change: everything that its transaction writes shares a moment, an editor and a place in the audit. */
export interface Edit {
  readonly sql: SqlStorage
  /** Milliseconds; `at` is the same moment in ISO 8601. */
  readonly now: number
  readonly at: string
  readonly actor: Actor
  /** How urgent it is that readers see this change; what takes something back is more urgent than any. */
  readonly urgency: Urgency
  /** A name that nothing else has: 96 random bits. */
  newId(): string
  /** Writes the audit row of this change. Its number is the sequence number for the outbox. */
  record(action: string, subject: string, revision?: number): number
}

/** Runs `work` in one transaction and, if it recorded a change, sets the alarm in the same one. */
export function transact<T>(
  storage: DurableObjectStorage,
  now: number,
  actor: Actor,
  work: (edit: Edit) => T,
  urgency: Urgency = URGENCY.edit,
): T {
  return storage.transactionSync(() => {
    let recorded = false
    const edit = editOf(storage.sql, now, actor, urgency)
    const record: Edit['record'] = (...change) => {
      recorded = true
      return edit.record(...change)
    }
    const result = work({ ...edit, record })
    if (recorded) arm(storage)
    return result
  })
}

/** What `work` would answer: it is carried out and taken back. */
export function rehearse<T>(
  storage: DurableObjectStorage,
  now: number,
  actor: Actor,
  work: (edit: Edit) => T,
  urgency: Urgency,
): T {
  try {
    return storage.transactionSync(() => {
      throw new TakenBack(work(editOf(storage.sql, now, actor, urgency)))
    })
  } catch (error) {
    if (error instanceof TakenBack) return error.answer as T
    throw error
  }
}

class TakenBack extends Error {
  readonly answer: unknown

  constructor(answer: unknown) {
    super('taken back')
    this.answer = answer
  }
}

function editOf(sql: SqlStorage, now: number, actor: Actor, urgency: Urgency): Edit {
  const at = new Date(now).toISOString()
  const record: Edit['record'] = (action, subject, revision) =>
    sql
      .exec<{ n: number }>(
        'INSERT INTO audit (at, token, editor, action, subject, revision) VALUES (?, ?, ?, ?, ?, ?) RETURNING n',
        at,
        actor.id,
        actor.name,
        action,
        subject,
        revision ?? null,
      )
      .one().n
  return { sql, now, at, actor, urgency, newId, record }
}

function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Sets the alarm for the earliest thing that waits: a document, an event, an embargo, an expiry, a text or a session that is to be deleted, a purge. Never sooner than the spacing allows. */
export function arm(storage: DurableObjectStorage): void {
  // in two parts, since the platform takes five terms in one
  const { next } = storage.sql
    .exec<{ next: number | null }>(
      `SELECT min(t) AS next FROM (SELECT min(due) AS t FROM outbox UNION ALL SELECT min(turns) FROM claim WHERE turns IS NOT NULL
        UNION ALL SELECT * FROM (SELECT due FROM event ORDER BY n LIMIT 1)
        UNION ALL SELECT min(t) FROM (SELECT min(until) AS t FROM article_text UNION ALL SELECT min(expires) FROM session
          UNION ALL SELECT min(due) FROM purge))`,
    )
    .one()
  const last = Number(meta(storage.sql, 'alarmAt') ?? Number.NEGATIVE_INFINITY)
  if (next === null) void storage.deleteAlarm()
  else void storage.setAlarm(Math.max(next, last + ALARM_SPACING))
}
