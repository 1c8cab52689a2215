import { URGENCY } from './urgency.ts'

/** Takes what carries one of these tags out of the caches before the worker. `refused`: not now. `nowhere`: this platform has no such cache. */
export type Purge = (tags: readonly string[]) => Promise<'done' | 'refused' | 'nowhere'>

/** Of one call: as many as the platform takes. */
const MOST_TAGS = 100
/** KV takes up to a minute to show a change everywhere, and a cache may have been filled anew with the older one meanwhile. */
const SETTLED = 65_000
/** The free plan allows five calls a minute. */
const PATIENCE = 12_000
/** By then a cache has asked again by itself (`stale-while-revalidate`). */
const GIVEN_UP = 660_000

/** A document is in KV that somebody waits for: caches are to let go of it now, and once more when KV has settled. What is published anew or imported goes by age. */
export function markPurge(sql: SqlStorage, key: string, now: number): void {
  sql.exec(
    `INSERT INTO purge (tag, due, since, again) SELECT key, ?, ?, 1 FROM outbox WHERE key = ? AND urgency <= ?
      ON CONFLICT (tag) DO UPDATE SET due = excluded.due, since = excluded.since, again = 1`,
    now,
    now,
    key,
    URGENCY.edit,
  )
}

/** What is due, in one call. Never throws: a purge is a help and no promise, since every answer says how old it may get. */
export async function carryOutPurges(sql: SqlStorage, purge: Purge, clock: { now(): number }): Promise<void> {
  const tags = sql
    .exec<{ tag: string }>('SELECT tag FROM purge WHERE due <= ? ORDER BY due, tag LIMIT ?', clock.now(), MOST_TAGS)
    .toArray()
    .map(({ tag }) => tag)
  if (tags.length === 0) return
  const begun = clock.now()
  const outcome = await purge(tags).catch((error: unknown) => {
    console.error({ event: 'purgingFailed', error: String(error) })
    return 'refused' as const
  })
  // what was marked again meanwhile has a later `since`, and its turn comes
  for (const tag of tags) settle(sql, tag, outcome, begun)
}

/** Where no cache is told, nothing waits for it: what a deployment with one has left. */
export function dropPurges(sql: SqlStorage): void {
  sql.exec('DELETE FROM purge')
}

function settle(sql: SqlStorage, tag: string, outcome: Awaited<ReturnType<Purge>>, begun: number): void {
  if (outcome === 'refused')
    sql.exec('UPDATE purge SET due = ? WHERE tag = ? AND since <= ?', begun + PATIENCE, tag, begun)
  else if (outcome === 'nowhere') sql.exec('DELETE FROM purge WHERE tag = ?', tag)
  else {
    sql.exec('DELETE FROM purge WHERE tag = ? AND since <= ? AND again = 0', tag, begun)
    sql.exec(
      'UPDATE purge SET due = since + ?, again = 0 WHERE tag = ? AND since <= ? AND again = 1',
      SETTLED,
      tag,
      begun,
    )
  }
  sql.exec('DELETE FROM purge WHERE tag = ? AND since < ?', tag, begun - GIVEN_UP)
}
