import type { Line } from '../../core/compare/types.ts'
import { type ClaimRow, toInput } from './claim-rows.ts'
import type { From } from './search-cursor.ts'
import { type Conditions, STALE } from './search-filter.ts'
import type { SearchHit, SearchSort } from './types.ts'

interface Wanted {
  /** As FTS5 takes it; `''`: every claim, null: none. */
  readonly match: string | null
  readonly order: SearchSort
  readonly conditions: Conditions
  readonly limit: number
  readonly from: From | undefined
}

type Snippet = NonNullable<SearchHit['snippet']>
type Snippets = ReadonlyMap<number, Snippet>
export type Found = { readonly n: number; readonly at: string | null; readonly score: number | null }

/** bm25 with the question four times as heavy as what was said, and who said it twice. */
const WEIGHTS = '4.0, 1.0, 2.0'

/** One page of what is found, in order, behind `from`; no body is read for it. */
export function foundPage(sql: SqlStorage, { match, order, conditions, limit, from }: Wanted): readonly Found[] {
  if (match === null || limit === 0) return []
  const matched = match === '' ? [] : [match]
  if (order === 'relevance') {
    const { where, values } = all(conditions)
    return sql
      .exec<Found>(
        `SELECT rowid AS n, NULL AS at, -bm25(claim_fts, ${WEIGHTS}) AS score FROM claim_fts
          WHERE claim_fts MATCH ? AND rank MATCH 'bm25(${WEIGHTS})' ${conditions.length === 0 ? '' : `AND rowid IN (SELECT n FROM claim WHERE ${where})`}
          ORDER BY rank LIMIT ? OFFSET ?`,
        ...matched,
        ...values,
        limit,
        from?.in === 'relevance' ? from.n : 0,
      )
      .toArray()
  }
  const { where, values } = all([...conditions, ...behind(from)])
  return sql
    .exec<Found>(
      `SELECT n, at, NULL AS score FROM claim
        WHERE ${match === '' ? 'TRUE' : 'n IN (SELECT rowid FROM claim_fts WHERE claim_fts MATCH ?)'} AND ${where}
        ORDER BY ${order === 'created' ? 'n DESC' : 'at DESC, n DESC'} LIMIT ?`,
      ...matched,
      ...values,
      limit,
    )
    .toArray()
}

function all(conditions: Conditions) {
  return {
    where: ['TRUE', ...conditions.map(({ text }) => text)].join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  }
}

function behind(from: From | undefined): Conditions {
  if (from?.in === 'created') return [{ text: 'n < ?', values: [from.n] }]
  if (from?.in === 'updated') return [{ text: '(at, n) < (?, ?)', values: [from.at, from.n] }]
  return []
}

/** Of the line as last drawn, and only while readers see it. */
const FACTOR = "(SELECT json_extract(item, '$.line.factor') FROM listing WHERE listing.n = claim.n)"
const ARTICLES =
  "(SELECT count(DISTINCT article) FROM annotation WHERE annotation.claim = claim.id AND annotation.status = 'approved')"

type Row = Pick<ClaimRow, 'id' | 'status' | 'revision' | 'body' | 'at' | 'editor'> & {
  readonly verdict: Line['verdict'] | null
  readonly stale: number
  readonly factor: number | null
  readonly articles: number
}

export function hitOf(sql: SqlStorage, { n, score }: Found, snippets: Snippets, day: number): SearchHit {
  const snippet = snippets.get(n)
  const row = sql
    .exec<Row>(
      `SELECT id, status, revision, body, at, editor, verdict, stale, factor, articles FROM current_claim
        JOIN (SELECT n AS place, verdict, ${STALE} AS stale, ${FACTOR} AS factor, ${ARTICLES} AS articles FROM claim WHERE n = ?) ON n = place`,
      day,
      n,
    )
    .one()
  return {
    id: row.id,
    question: toInput(row.body).question,
    status: row.status,
    revision: row.revision,
    updatedAt: row.at,
    updatedBy: row.editor,
    ...(row.verdict === null ? {} : { verdict: row.verdict }),
    ...(row.factor === null ? {} : { factor: row.factor }),
    isStale: row.stale === 1,
    articles: row.articles,
    ...(score === null ? {} : { score }),
    ...(snippet === undefined ? {} : { snippet }),
  }
}

const SNIPPET_WORDS = 16
const HIT = '\u0001'
const END = '\u0002'

/**
 * Of a page's claims, by their number. One query for all: each match of a word that is still being typed goes through every word that begins so.
 * The plus keeps SQLite from matching once for each number.
 */
export function snippetsOf(sql: SqlStorage, found: readonly Found[], match: string | null): Snippets {
  if (match === null || match === '' || found.length === 0) return new Map()
  const rows = sql.exec<{ n: number; text: string }>(
    `SELECT rowid AS n, snippet(claim_fts, -1, '${HIT}', '${END}', '…', ${SNIPPET_WORDS}) AS text FROM claim_fts
      WHERE claim_fts MATCH ? AND +rowid IN (SELECT value FROM json_each(?))`,
    match,
    JSON.stringify(found.map(({ n }) => n)),
  )
  return new Map(rows.toArray().map(({ n, text }) => [n, parted(text)]))
}

/** FTS5 marks hits inside one text; taken apart here, so that nobody downstream has to trust markup. */
function parted(text: string): Snippet {
  return text
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
