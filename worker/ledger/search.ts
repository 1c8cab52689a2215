import type { ClaimStatus } from '../../core/claim/types.ts'
import { toInput } from './claim-rows.ts'
import { searchBegun, workingOf } from './search-begun.ts'
import { matchAll, matchAny, wordsOf } from './search-query.ts'
import type { LedgerApi, SearchHit } from './types.ts'

type SearchResult = Awaited<ReturnType<LedgerApi['search']>>

type HitRow = {
  readonly id: string
  readonly status: ClaimStatus
  readonly revision: number
  readonly body: string
  readonly at: string
}

/** bm25 with the question four times as heavy as what was said, and who said it twice. */
const WEIGHTS = '4.0, 1.0, 2.0'
const SNIPPET_WORDS = 16
const HIT = '\u0001'
const END = '\u0002'

/** First what is begun and has no revision yet, then claims by relevance, whatever their status. Every word must occur; where no claim has them all, any word may. */
export function search(
  sql: SqlStorage,
  { q, limit = 20, offset = 0 }: Parameters<LedgerApi['search']>[0],
): SearchResult {
  const begun = searchBegun(sql, q)
  const here = begun.slice(offset, offset + limit)
  const found = searchClaims(sql, q, limit - here.length, Math.max(0, offset - begun.length))
  const hits = found.hits.map((hit) => ({ ...hit, ...workingOf(sql, hit.id) }))
  return { hits: [...here, ...hits], total: begun.length + found.total }
}

function searchClaims(sql: SqlStorage, q: string, limit: number, offset: number): SearchResult {
  const words = wordsOf(q)
  if (words.length === 0) return q.trim() === '' ? latest(sql, limit, offset) : { hits: [], total: 0 }
  const all = find(sql, matchAll(words), limit, offset)
  return all.total > 0 || words.length === 1 ? all : find(sql, matchAny(words), limit, offset)
}

function latest(sql: SqlStorage, limit: number, offset: number): SearchResult {
  const { total } = sql.exec<{ total: number }>('SELECT count(*) AS total FROM claim').one()
  const rows = sql.exec<HitRow>(
    'SELECT id, status, revision, body, at FROM current_claim ORDER BY at DESC, n DESC LIMIT ? OFFSET ?',
    limit,
    offset,
  )
  return { hits: rows.toArray().map(toHit), total }
}

function find(sql: SqlStorage, match: string, limit: number, offset: number): SearchResult {
  const { total } = sql
    .exec<{ total: number }>('SELECT count(*) AS total FROM claim_fts WHERE claim_fts MATCH ?', match)
    .one()
  if (total === 0) return { hits: [], total }
  // Ranked before the claims are joined, so that bodies and snippets are read for the rows of this page only.
  const rows = sql.exec<HitRow & { score: number; snippet: string }>(
    `SELECT id, status, revision, body, at, score, snippet FROM (
        SELECT rowid AS hit, -bm25(claim_fts, ${WEIGHTS}) AS score,
          snippet(claim_fts, -1, '${HIT}', '${END}', '…', ${SNIPPET_WORDS}) AS snippet
        FROM claim_fts WHERE claim_fts MATCH ? AND rank MATCH 'bm25(${WEIGHTS})' ORDER BY rank LIMIT ? OFFSET ?
      ) JOIN current_claim ON n = hit ORDER BY score DESC, n`,
    match,
    limit,
    offset,
  )
  const hits = rows.toArray().map((row) => ({ ...toHit(row), score: row.score, snippet: pieces(row.snippet) }))
  return { hits, total }
}

function toHit({ id, status, revision, body, at }: HitRow): SearchHit {
  return { id, question: toInput(body).question, status, revision, updatedAt: at }
}

/** FTS5 marks hits inside one text; taken apart here, so that nobody downstream has to trust markup. */
function pieces(snippet: string): NonNullable<SearchHit['snippet']> {
  return snippet
    .split(HIT)
    .flatMap((part, i) => {
      const [hit = '', after = ''] = i === 0 ? ['', part] : part.split(END)
      return [
        { text: hit, hit: true },
        { text: after, hit: false },
      ]
    })
    .filter(({ text }) => text !== '')
}
