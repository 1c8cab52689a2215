import { barredUntil, INTERVAL, LONGEST_ERROR, LONGEST_WAIT, listItems, MINUTE, storeItems } from './feed-items.ts'
import type { DueFeed, FeedAnswer, FeedState } from './feed-types.ts'

/** As long as one run may take. */
const LEASE = 15 * MINUTE

interface FeedRow extends Record<string, SqlStorageValue> {
  readonly origin: string
  readonly feed: string
  readonly etag: string | null
  readonly modified: string | null
}

export function takeFeeds(sql: SqlStorage, now: number, limit: number): DueFeed[] {
  for (const table of ['feed', 'feed_item'])
    sql.exec(`DELETE FROM ${table} WHERE feed NOT IN (SELECT feed FROM site WHERE feed IS NOT NULL)`)
  sql.exec(
    'INSERT OR IGNORE INTO feed (feed, due, failures) SELECT DISTINCT feed, 0, 0 FROM site WHERE feed IS NOT NULL',
  )
  const due = sql
    .exec<FeedRow>(
      `SELECT min(origin) AS origin, feed, etag, modified FROM feed JOIN site USING (feed)
        WHERE due <= ? GROUP BY feed ORDER BY due, feed LIMIT ?`,
      now,
      limit,
    )
    .toArray()
  for (const { feed } of due) sql.exec('UPDATE feed SET due = ? WHERE feed = ?', now + LEASE, feed)
  return due.map(({ origin, feed, etag, modified }) => ({
    origin,
    feed,
    ...(etag === null ? {} : { etag }),
    ...(modified === null ? {} : { lastModified: modified }),
  }))
}

export function feedAnswered(
  sql: SqlStorage,
  now: number,
  feed: string,
  { items, etag, lastModified }: FeedAnswer,
): void {
  const [due, at] = [now + INTERVAL, new Date(now).toISOString()]
  sql.exec('UPDATE feed SET due = ?, failures = 0, error = NULL, answered = ? WHERE feed = ?', due, at, feed)
  if (!items) return
  sql.exec('UPDATE feed SET etag = ?, modified = ? WHERE feed = ?', etag ?? null, lastModified ?? null, feed)
  storeItems(sql, feed, items)
}

export function feedFailed(sql: SqlStorage, now: number, feed: string, error: string, retryAfter = 0): void {
  sql.exec(
    `UPDATE feed SET failures = failures + 1, error = ?, due = max(?, ? + min(?, ? << min(failures, 16))) WHERE feed = ?`,
    error.slice(0, LONGEST_ERROR),
    barredUntil(now, retryAfter),
    now,
    LONGEST_WAIT,
    2 * INTERVAL,
    feed,
  )
}

interface StateRow extends Record<string, SqlStorageValue> {
  readonly feed: string
  readonly due: number
  readonly failures: number
  readonly answered: string | null
  readonly error: string | null
}

export function listFeeds(sql: SqlStorage): FeedState[] {
  return sql
    .exec<StateRow>('SELECT feed, due, failures, answered, error FROM feed ORDER BY feed')
    .toArray()
    .map(({ feed, due, failures, answered, error }) => ({
      feed,
      ...(answered === null ? {} : { answeredAt: answered }),
      dueAt: new Date(due).toISOString(),
      failures,
      ...(error === null ? {} : { error }),
      ...listItems(sql, feed),
    }))
}
