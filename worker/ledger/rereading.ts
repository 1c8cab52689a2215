import { barredUntil, INTERVAL } from './feed-items.ts'
import type { ReadingOutcome, Rereading, Validators } from './feed-types.ts'

const HOUR = 3_600_000
/** After publication; where nobody knows when that was, after the article was handed in. */
const AFTER = [1, 6, 24, 3 * 24, 7 * 24].map((hours) => hours * HOUR)
const LEASE = HOUR / 4
/** Then it waits for the next time. */
const MOST_TRIES = 3
/** Rows that are looked at in one call: most are of articles without marks. */
const LOOKED_AT = 50

/** An article has been read: when next. `validators` are the page's own, for asking whether it has changed. */
export function noteReading(
  sql: SqlStorage,
  now: number,
  { key, publishedAt }: { readonly key: string; readonly publishedAt?: string },
  { etag, lastModified }: Validators = {},
): void {
  const [known] = sql.exec<{ start: number }>('SELECT start FROM rereading WHERE article = ?', key).toArray()
  const published = publishedAt === undefined ? Number.NaN : Date.parse(publishedAt)
  const start = Number.isNaN(published) ? (known?.start ?? now) : published
  sql.exec(
    'INSERT OR REPLACE INTO rereading (article, start, due, failures, etag, modified) VALUES (?, ?, ?, 0, ?, ?)',
    key,
    start,
    nextReading(start, now),
    etag ?? null,
    lastModified ?? null,
  )
}

function nextReading(start: number, now: number): number | null {
  const next = AFTER.find((delay) => start + delay > now)
  return next === undefined ? null : start + next
}

/** The article that is to be read again next: one with approved marks, on a registered site. Counted as tried from here on. */
export function takeRereading(sql: SqlStorage, now: number): Rereading | undefined {
  const rows = sql.exec<Row>('SELECT * FROM rereading WHERE due <= ? ORDER BY due LIMIT ?', now, LOOKED_AT).toArray()
  for (const { article, start, failures, etag, modified } of rows) {
    const asked = failures < MOST_TRIES ? marked(sql, article) : undefined
    if (!asked) {
      sql.exec('UPDATE rereading SET due = ?, failures = 0 WHERE article = ?', nextReading(start, now), article)
      continue
    }
    sql.exec('UPDATE rereading SET due = ?, failures = failures + 1 WHERE article = ?', now + LEASE, article)
    return {
      article,
      ...asked,
      ...(etag === null ? {} : { etag }),
      ...(modified === null ? {} : { lastModified: modified }),
    }
  }
  return undefined
}

type Row = {
  readonly article: string
  readonly start: number
  readonly failures: number
  readonly etag: string | null
  readonly modified: string | null
}

function marked(sql: SqlStorage, key: string): { readonly url: string; readonly origin: string } | undefined {
  return sql
    .exec<{ url: string; origin: string }>(
      `SELECT url, origin FROM article JOIN site ON substr(url, 1, length(origin) + 1) = origin || '/' WHERE key = ? AND status = 'active'
        AND EXISTS (SELECT 1 FROM annotation WHERE article = key AND annotation.status = 'approved')`,
      key,
    )
    .toArray()[0]
}

/** How it went. A page that has not changed was read as well. */
export function rereadingTried(sql: SqlStorage, now: number, article: string, outcome: ReadingOutcome): void {
  const [row] = sql
    .exec<{ start: number; failures: number }>('SELECT start, failures FROM rereading WHERE article = ?', article)
    .toArray()
  if (!row) return
  const isDone = outcome.kind === 'read'
  const due = isDone
    ? nextReading(row.start, now)
    : Math.max(now + (INTERVAL << row.failures), barredUntil(now, outcome.retryAfter))
  sql.exec('UPDATE rereading SET due = ?, failures = ? WHERE article = ?', due, isDone ? 0 : row.failures, article)
}
