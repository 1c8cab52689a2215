import type { Outbox } from '../ports.ts'
import { sourceOf } from './sources.ts'
import { ALARM_SPACING } from './transaction.ts'
import type { LedgerApi, OutboxListing } from './types.ts'

/** Seconds between tries: 2, 4, 8, ... and at most this. It never gives up: an outage ends, and nobody has to notice. */
const LONGEST_BACKOFF = 300

/** The ledger's side of publishing. `now` is asked anew at each call: puts take time. */
export function openOutbox(sql: SqlStorage, now: () => number): Outbox {
  return {
    // What waits for its first try goes with any alarm, due or not: `due` only gathers a burst, the spacing of alarms keeps KV's rate.
    take: (limit) =>
      sql
        .exec<{ key: string; seq: number }>(
          'SELECT key, seq FROM outbox WHERE attempts = 0 OR due <= ? ORDER BY due, since, key LIMIT ?',
          now(),
          limit,
        )
        .toArray(),
    source: (key) => sourceOf(sql, key),
    done: ({ key, seq }) => {
      sql.exec('DELETE FROM outbox WHERE key = ? AND seq = ?', key, seq)
      // Marked again while it was on its way: KV takes the next write to this key a second from now.
      sql.exec(
        'UPDATE outbox SET due = ?, since = max(since, ?), attempts = 0, error = NULL WHERE key = ?',
        now() + ALARM_SPACING,
        now(),
        key,
      )
    },
    failed: ({ key }, error) => {
      sql.exec(
        `UPDATE outbox SET attempts = attempts + 1, error = ?,
          due = ? + 1000 * min(?, 2 << min(attempts, 16)) WHERE key = ?`,
        error.slice(0, 500),
        now(),
        LONGEST_BACKOFF,
        key,
      )
    },
  }
}

type OutboxRow = {
  readonly key: string
  readonly since: number
  readonly due: number
  readonly attempts: number
  readonly error: string | null
}

export function listOutbox(sql: SqlStorage, { limit = 100 }: Parameters<LedgerApi['listOutbox']>[0]): OutboxListing {
  const { waiting } = sql.exec<{ waiting: number }>('SELECT count(*) AS waiting FROM outbox').one()
  const entries = sql
    .exec<OutboxRow>('SELECT key, since, due, attempts, error FROM outbox ORDER BY since, due, key LIMIT ?', limit)
    .toArray()
    .map(({ key, since, due, attempts, error }) => ({
      key,
      since: new Date(since).toISOString(),
      due: new Date(due).toISOString(),
      attempts,
      ...(error === null ? {} : { error }),
    }))
  return { waiting, entries }
}
