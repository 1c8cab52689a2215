import { readStoredDraft } from '../../core/claim/index.ts'
import { matchAll, matchAny, wordsOf } from './search-query.ts'
import type { SearchHit } from './types.ts'
import { tagOf, type WorkingRow, workingRow } from './working-rows.ts'

/** Few claims are begun at a time. */
const MOST = 200

/** Claims that are nothing but a working copy yet, the last saved first; of those with no word of the query, none. */
export function searchBegun(sql: SqlStorage, q: string): Begun[] {
  const words = wordsOf(q)
  if (words.length === 0) return q.trim() === '' ? begun(sql, 'claim IS NOT NULL') : []
  const all = begun(sql, FOUND, matchAll(words))
  return all.length > 0 || words.length === 1 ? all : begun(sql, FOUND, matchAny(words))
}

const FOUND = 'n IN (SELECT rowid FROM working_fts WHERE working_fts MATCH ?)'

/** With its place in their order: by `at`, then `n`. */
export interface Begun {
  readonly at: string
  readonly n: number
  readonly hit: SearchHit
}

function begun(sql: SqlStorage, condition: string, ...values: string[]): Begun[] {
  const rows = sql.exec<WorkingRow & { readonly n: number }>(
    `SELECT n, claim, base_revision, save, body, at, editor FROM working
      WHERE body IS NOT NULL AND claim NOT IN (SELECT id FROM claim) AND ${condition} ORDER BY at DESC, n DESC LIMIT ${MOST}`,
    ...values,
  )
  return rows.toArray().map((row) => ({ at: row.at, n: row.n, hit: hitOf(row) }))
}

function hitOf(row: WorkingRow): SearchHit {
  return {
    id: row.claim,
    question: readStoredDraft(row.body).question ?? {},
    status: 'draft',
    revision: 0,
    updatedAt: row.at,
    updatedBy: row.editor,
    isStale: false,
    articles: 0,
    working: about(row),
  }
}

/** What somebody has begun of a claim, if anybody has. */
export function workingOf(sql: SqlStorage, claim: string): Pick<SearchHit, 'working'> {
  const row = workingRow(sql, claim)
  return row ? { working: about(row) } : {}
}

function about(row: WorkingRow): NonNullable<SearchHit['working']> {
  return { ...tagOf(row), updatedAt: row.at, updatedBy: row.editor }
}
