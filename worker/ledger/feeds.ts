import type { DueFeed, FeedAnswer, FeedEntry, FeedState } from './feed-types.ts'

const MINUTE = 60_000
/** A little less than the cron's five minutes, so that each run finds it due. */
const INTERVAL = 4.5 * MINUTE
/** As long as one run may take. */
const LEASE = 15 * MINUTE
const LONGEST_WAIT = 24 * 60 * MINUTE
const MOST_TRIES = 3

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
  limit: number,
): FeedEntry[] {
  const [due, at] = [now + INTERVAL, new Date(now).toISOString()]
  sql.exec('UPDATE feed SET due = ?, failures = 0, error = NULL, answered = ? WHERE feed = ?', due, at, feed)
  if (items) {
    sql.exec('UPDATE feed SET etag = ?, modified = ? WHERE feed = ?', etag ?? null, lastModified ?? null, feed)
    storeItems(sql, feed, items)
  }
  const open = sql
    .exec<{ url: string; stamp: string }>(
      `SELECT url, stamp FROM feed_item WHERE feed = ? AND read IS NOT stamp AND tries < ${MOST_TRIES} ORDER BY place LIMIT ?`,
      feed,
      limit,
    )
    .toArray()
  // counted before it is tried: an article that ends the worker must not be tried for ever
  for (const { url } of open) sql.exec('UPDATE feed_item SET tries = tries + 1 WHERE feed = ? AND url = ?', feed, url)
  return open
}

/** What the feed no longer lists is forgotten; what it lists again with another stamp is to be read again. */
function storeItems(sql: SqlStorage, feed: string, items: readonly FeedEntry[]): void {
  sql.exec('UPDATE feed_item SET place = -1 WHERE feed = ?', feed)
  for (const [place, { url, stamp }] of items.entries())
    sql.exec(
      `INSERT INTO feed_item (feed, url, place, stamp, tries) VALUES (?, ?, ?, ?, 0)
        ON CONFLICT (feed, url) DO UPDATE SET place = excluded.place,
          tries = CASE WHEN stamp = excluded.stamp THEN tries ELSE 0 END, stamp = excluded.stamp`,
      feed,
      url,
      place,
      stamp,
    )
  sql.exec('DELETE FROM feed_item WHERE feed = ? AND place = -1', feed)
}

export function feedFailed(sql: SqlStorage, now: number, feed: string, error: string, retryAfter = 0): void {
  sql.exec(
    `UPDATE feed SET failures = failures + 1, error = ?, due = ? + max(?, min(?, ? << min(failures, 16))) WHERE feed = ?`,
    error.slice(0, 500),
    now,
    Math.min(retryAfter * 1000, LONGEST_WAIT),
    LONGEST_WAIT,
    2 * INTERVAL,
    feed,
  )
}

export function feedItemRead(sql: SqlStorage, feed: string, { url, stamp }: FeedEntry): void {
  sql.exec('UPDATE feed_item SET read = ?, tries = 0 WHERE feed = ? AND url = ?', stamp, feed, url)
}

interface StateRow extends Record<string, SqlStorageValue> {
  readonly feed: string
  readonly due: number
  readonly failures: number
  readonly answered: string | null
  readonly error: string | null
  readonly waiting: number
}

export function listFeeds(sql: SqlStorage): FeedState[] {
  return sql
    .exec<StateRow>(
      `SELECT feed, due, failures, answered, error, (
          SELECT count(*) FROM feed_item WHERE feed_item.feed = feed.feed AND read IS NOT stamp AND tries < ${MOST_TRIES}
        ) AS waiting FROM feed ORDER BY feed`,
    )
    .toArray()
    .map(({ feed, due, failures, answered, error, waiting }) => ({
      feed,
      ...(answered === null ? {} : { answeredAt: answered }),
      dueAt: new Date(due).toISOString(),
      failures,
      ...(error === null ? {} : { error }),
      waiting,
    }))
}
