import type { Outbox, OutboxEntry } from '../ports.ts'
import { keepSignature } from './published.ts'
import { markPurge } from './purges.ts'
import { sourceOf } from './sources.ts'
import { ALARM_SPACING } from './transaction.ts'
import type { Health, LedgerApi, OutboxListing } from './types.ts'

/** Seconds between tries: 2, 4, 8, ... and at most this. It never gives up: an outage ends, and nobody has to notice. */
const LONGEST_BACKOFF = 300

/**
 * The ledger's side of publishing, for one alarm: KV takes one write a second to a key, so no row is taken twice. `now` is asked anew at each
 * call: puts take time. `purges`: whether there is a cache before the readers that is told.
 *
 * A row counts as tried from the moment it is taken, so that a document that kills the object (too much memory, too much time) is not
 * the first of every batch for ever: after two such deaths each row of that batch is tried alone, and only the culprit goes on dying.
 */
export function openOutbox(storage: DurableObjectStorage, now: () => number, purges = false): Outbox {
  const { sql } = storage
  const tried = new Set<string>()
  const isFresh = ({ key }: OutboxEntry) => !tried.has(key)
  return {
    take: async (limit) => {
      const entries = storage.transactionSync(() => {
        const found = suspect(sql, now()) ?? batch(sql, now(), limit + tried.size)
        const taken = found.filter(isFresh).slice(0, limit)
        for (const { key } of taken) {
          tried.add(key)
          countTry(sql, key, now())
        }
        return taken
      })
      await storage.sync()
      return entries
    },
    source: (key) => sourceOf(sql, key, new Date(now()).toISOString().slice(0, 10)),
    signed: (record, document, signature) => keepSignature(sql, record, document, signature),
    done: ({ key, seq }) => {
      if (purges) markPurge(sql, key, now())
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
      sql.exec('UPDATE outbox SET error = ? WHERE key = ?', error.slice(0, 500), key)
    },
  }
}

/** What waits for its first try goes with any alarm, due or not: `due` only gathers a burst, the spacing of alarms keeps KV's rate. */
function batch(sql: SqlStorage, now: number, limit: number): OutboxEntry[] {
  const query = 'SELECT key, seq FROM outbox WHERE attempts = 0 OR due <= ? ORDER BY urgency, due, since, key LIMIT ?'
  return sql.exec<Entry>(query, now, limit).toArray()
}

/** A row in whose company the object has died twice: tried, but neither put nor failed. */
function suspect(sql: SqlStorage, now: number): OutboxEntry[] | undefined {
  const query =
    'SELECT key, seq FROM outbox WHERE attempts > 1 AND error IS NULL AND due <= ? ORDER BY urgency, due, since, key LIMIT 1'
  const found = sql.exec<Entry>(query, now).toArray()
  return found.length > 0 ? found : undefined
}

function countTry(sql: SqlStorage, key: string, now: number): void {
  sql.exec(
    `UPDATE outbox SET attempts = attempts + 1, error = NULL, due = ? + 1000 * min(?, 2 << min(attempts, 16))
      WHERE key = ?`,
    now,
    LONGEST_BACKOFF,
    key,
  )
}

/** How much waits since when, and what could not be published when it was last tried, the oldest first: for `GET /v1/health`. */
export function failing(sql: SqlStorage, now: number): Health {
  const { waiting, since } = sql
    .exec<{ waiting: number; since: number | null }>('SELECT count(*) AS waiting, min(since) AS since FROM outbox')
    .one()
  const rows = sql
    .exec<{ key: string; since: number }>(
      'SELECT key, since FROM outbox WHERE error IS NOT NULL ORDER BY since, key LIMIT ?',
      MOST_FAILING,
    )
    .toArray()
  return {
    waiting,
    ...(since === null ? {} : { since: new Date(since).toISOString() }),
    lag: since === null ? 0 : Math.max(0, Math.round((now - since) / 1000)),
    failing: rows.map((row) => ({ document: row.key, since: new Date(row.since).toISOString() })),
  }
}

const MOST_FAILING = 20

type Entry = { readonly key: string; readonly seq: number }

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
      ...(attempts === 0 ? {} : { error: error ?? 'it is on its way, or the ledger died with it' }),
    }))
  return { waiting, entries }
}
