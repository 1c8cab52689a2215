import { dayOf } from './freshness.ts'
import { searchBegun, workingOf } from './search-begun.ts'
import { conditionsOf, facetsOf, type Group, passes, STALE } from './search-filter.ts'
import { foundPage, hitOf, snippetsOf } from './search-page.ts'
import { matchAll, matchAny, wordsOf } from './search-query.ts'
import type { LedgerApi, SearchHit } from './types.ts'

/** First what is begun and has no revision yet, then claims as they are sorted. Every word must occur; where no claim has them all, any word may. */
export function search(
  sql: SqlStorage,
  { q, sort, limit = 20, offset = 0, ...filter }: Parameters<LedgerApi['search']>[0],
  now: number,
): Awaited<ReturnType<LedgerApi['search']>> {
  const day = dayOf(now)
  const match = matching(sql, q)
  const begun = searchBegun(sql, q)
  const groups = [...begun.map(groupOf), ...(match === null ? [] : groupsOf(sql, match, day))]
  const wanted = begun.filter((hit) => passes(groupOf(hit), filter))
  const here = wanted.slice(offset, offset + limit)
  const page = foundPage(sql, {
    match,
    sort,
    conditions: conditionsOf(filter, day),
    limit: limit - here.length,
    offset: Math.max(0, offset - wanted.length),
  })
  const snippets = snippetsOf(sql, page, match)
  const total = groups.filter((group) => passes(group, filter)).reduce((sum, { n }) => sum + n, 0)
  return {
    hits: [...here, ...page.map((row) => hitOf(sql, row, snippets, day))].map((hit) => ({
      ...hit,
      ...workingOf(sql, hit.id),
    })),
    total,
    facets: facetsOf(groups, filter),
    ...(offset + limit < total ? { next: offset + limit } : {}),
  }
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
