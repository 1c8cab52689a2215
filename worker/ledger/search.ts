import { dayOf } from './freshness.ts'
import { type Begun, searchBegun, workingOf } from './search-begun.ts'
import { cursorOf, type From, isBehind, parseCursor } from './search-cursor.ts'
import { conditionsOf, facetsOf, type Group, passes, STALE } from './search-filter.ts'
import { type Found, foundPage, hitOf, snippetsOf } from './search-page.ts'
import { matchAll, matchAny, wordsOf } from './search-query.ts'
import type { LedgerApi, SearchHit, SearchSort } from './types.ts'

/** First what is begun and has no revision yet, then claims as they are sorted. Every word must occur; where no claim has them all, any word may. */
export function search(
  sql: SqlStorage,
  { q, sort, limit = 20, cursor, ...filter }: Parameters<LedgerApi['search']>[0],
  now: number,
): Awaited<ReturnType<LedgerApi['search']>> {
  const day = dayOf(now)
  const match = matching(sql, q)
  const order = orderOf(match, sort)
  const from = cursor === undefined ? undefined : parseCursor(cursor, order)
  if (cursor !== undefined && !from) return { ok: false, reason: 'badCursor' }
  const begun = searchBegun(sql, q)
  const groups = [...begun.map(({ hit }) => groupOf(hit)), ...(match === null ? [] : groupsOf(sql, match, day))]
  // one more than is shown says that there is a next page
  const here = begun.filter((one) => passes(groupOf(one.hit), filter) && isNext(one, from)).slice(0, limit + 1)
  const conditions = conditionsOf(filter, day)
  const page = foundPage(sql, { match, order, conditions, limit: limit + 1 - here.length, from })
  const shown = { begun: here.slice(0, limit), claims: page.slice(0, limit - Math.min(limit, here.length)) }
  const snippets = snippetsOf(sql, shown.claims, match)
  const hits = [...shown.begun.map(({ hit }) => hit), ...shown.claims.map((row) => hitOf(sql, row, snippets, day))]
  const next = here.length + page.length > limit ? lastOf(shown, order, from) : undefined
  return {
    ok: true,
    hits: hits.map((hit) => ({ ...hit, ...workingOf(sql, hit.id) })),
    total: groups.filter((group) => passes(group, filter)).reduce((sum, { n }) => sum + n, 0),
    facets: facetsOf(groups, filter),
    ...(next ? { next: cursorOf(next) } : {}),
  }
}

function orderOf(match: string | null, sort: SearchSort | undefined): SearchSort {
  const asked = sort ?? 'relevance'
  return asked === 'relevance' && !match ? 'updated' : asked
}

/** All that is begun comes before the first claim. */
function isNext(begun: Begun, from: From | undefined): boolean {
  return from === undefined || (from.in === 'begun' && isBehind(begun, from))
}

interface Page {
  readonly begun: readonly Begun[]
  readonly claims: readonly Found[]
}

/** The place of the last that is shown. */
function lastOf({ begun, claims }: Page, order: SearchSort, from: From | undefined): From | undefined {
  const claim = claims.at(-1)
  if (claim && order === 'relevance') return { in: order, n: (from?.in === 'relevance' ? from.n : 0) + claims.length }
  if (claim && order === 'created') return { in: order, n: claim.n }
  if (claim) return { in: 'updated', at: claim.at ?? '', n: claim.n }
  const last = begun.at(-1)
  return last && { in: 'begun', at: last.at, n: last.n }
}

/** The words to look for as FTS5 takes them; `''` for every claim, null for none: nothing in the query is a word. */
function matching(sql: SqlStorage, q: string): string | null {
  const words = wordsOf(q)
  if (words.length === 0) return q.trim() === '' ? '' : null
  const all = matchAll(words)
  const isFound = sql.exec('SELECT 1 FROM claim_fts WHERE claim_fts MATCH ? LIMIT 1', all).toArray().length > 0
  return isFound ? all : matchAny(words)
}

function groupsOf(sql: SqlStorage, match: string, day: number): Group[] {
  const found = match === '' ? 'TRUE' : 'n IN (SELECT rowid FROM claim_fts WHERE claim_fts MATCH ?)'
  return sql
    .exec<{ [Name in keyof Group]: Group[Name] }>(
      `SELECT status, verdict, ${STALE} AS stale, editor AS "by", count(*) AS n FROM claim WHERE ${found} GROUP BY 1, 2, 3, 4`,
      day,
      ...(match === '' ? [] : [match]),
    )
    .toArray()
}

function groupOf({ status, updatedBy }: SearchHit): Group {
  return { status, verdict: null, stale: 0, by: updatedBy, n: 1 }
}
