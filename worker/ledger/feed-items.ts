import type { FeedEntry, FeedItemState, FeedReading, FeedState } from './feed-types.ts'

export const MINUTE = 60_000
/** A little less than the cron's five minutes, so that each run finds it due. */
export const INTERVAL = 4.5 * MINUTE
/** Of a try whose caller was never heard of again. */
const UNFINISHED = 'its reading did not come to an end'
const LEASE = 15 * MINUTE
export const LONGEST_WAIT = 24 * 60 * MINUTE
/** A server may ask for more than a day; a slip of its pen must not be for ever. */
const LONGEST_BAR = 30 * LONGEST_WAIT
const MOST_TRIES = 3
export const LONGEST_ERROR = 500
/** Of the articles of one feed that `GET /v1/sites` lists. */
const MOST_SHOWN = 20

/** What the feed no longer lists is forgotten; what it lists again with another stamp is to be read again, as soon as its server allows. */
export function storeItems(sql: SqlStorage, feed: string, items: readonly FeedEntry[]): void {
  sql.exec('UPDATE feed_item SET place = -1 WHERE feed = ?', feed)
  for (const [place, { url, stamp }] of items.entries())
    sql.exec(
      `INSERT INTO feed_item (feed, url, place, stamp, tries) VALUES (?, ?, ?, ?, 0)
        ON CONFLICT (feed, url) DO UPDATE SET place = excluded.place, stamp = excluded.stamp,
          tries = iif(stamp = excluded.stamp, tries, 0), failures = iif(stamp = excluded.stamp, failures, 0),
          due = iif(stamp = excluded.stamp, due, not_before), error = iif(stamp = excluded.stamp, error, NULL)`,
      feed,
      url,
      place,
      stamp,
    )
  sql.exec('DELETE FROM feed_item WHERE feed = ? AND place = -1', feed)
}

/** Counted before it is tried: an article that ends the worker must not be tried for ever. */
export function takeItem(sql: SqlStorage, now: number, feed: string): FeedEntry | undefined {
  const [next] = sql
    .exec<{ url: string; stamp: string }>(
      `SELECT url, stamp FROM feed_item WHERE feed = ? AND read IS NOT stamp AND tries < ${MOST_TRIES} AND due <= ?
        ORDER BY place LIMIT 1`,
      feed,
      now,
    )
    .toArray()
  if (next)
    sql.exec(
      'UPDATE feed_item SET tries = tries + 1, due = ?, error = ? WHERE feed = ? AND url = ?',
      now + LEASE,
      UNFINISHED,
      feed,
      next.url,
    )
  return next
}

export function itemTried(sql: SqlStorage, now: number, feed: string, { entry, outcome }: FeedReading): void {
  if (outcome.kind === 'read') {
    sql.exec(
      'UPDATE feed_item SET read = ?, tries = 0, failures = 0, due = 0, error = NULL WHERE feed = ? AND url = ?',
      entry.stamp,
      feed,
      entry.url,
    )
    return
  }
  const notBefore = barredUntil(now, outcome.retryAfter)
  sql.exec(
    `UPDATE feed_item SET failures = failures + 1, tries = max(0, tries - ?), error = ?, not_before = ?,
      due = max(?, ? + min(?, ? << min(failures, 16))) WHERE feed = ? AND url = ?`,
    outcome.kind === 'later' ? 1 : 0,
    outcome.error.slice(0, LONGEST_ERROR),
    notBefore,
    notBefore,
    now,
    LONGEST_WAIT,
    INTERVAL,
    feed,
    entry.url,
  )
}

/** The moment before which a server has asked not to be asked. */
export function barredUntil(now: number, retryAfter = 0): number {
  return now + Math.min(Math.ceil(retryAfter * 1000), LONGEST_BAR)
}

interface ItemRow extends Record<string, SqlStorageValue> {
  readonly url: string
  readonly failed: number
  readonly due: number
  readonly error: string | null
}

export function listItems(sql: SqlStorage, feed: string): Pick<FeedState, 'waiting' | 'failed' | 'items'> {
  const counted = sql
    .exec<{ waiting: number; failed: number }>(
      `SELECT count(*) FILTER (WHERE tries < ${MOST_TRIES}) AS waiting, count(*) FILTER (WHERE tries >= ${MOST_TRIES}) AS failed
        FROM feed_item WHERE feed = ? AND read IS NOT stamp`,
      feed,
    )
    .one()
  const items = sql
    .exec<ItemRow>(
      `SELECT url, tries >= ${MOST_TRIES} AS failed, due, error FROM feed_item WHERE feed = ? AND read IS NOT stamp
        ORDER BY error IS NULL, place LIMIT ${MOST_SHOWN}`,
      feed,
    )
    .toArray()
  return { ...counted, items: items.map(toState) }
}

function toState({ url, failed, due, error }: ItemRow): FeedItemState {
  return {
    url,
    state: failed ? 'failed' : 'waiting',
    ...(failed || due === 0 ? {} : { dueAt: new Date(due).toISOString() }),
    ...(error === null ? {} : { error }),
  }
}
