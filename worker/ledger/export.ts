import { readStoredDraft } from '../../core/claim/index.ts'
import { articleRow, toArticle } from './article-rows.ts'
import { toCited } from './citations.ts'
import { toClaim } from './claim-rows.ts'
import { lessonsOf } from './lessons.ts'
import { toExport } from './published.ts'
import type { RevisionRow } from './revisions.ts'
import { readSites } from './sites.ts'
import type {
  ArticleImport,
  BadCursor,
  DeskRecord,
  ImportRecord,
  LedgerApi,
  RevisionRecord,
  WorkingImport,
} from './types.ts'
import type { WorkingRow } from './working-rows.ts'

type ExportPage = Awaited<ReturnType<LedgerApi['exportPage']>>

/** UTF-16 units after which a page ends: small beside an object's 128 MB, large beside a call's cost. */
const PAGE_SIZE = 1 << 20

/** Where a page starts: behind this revision of the claim with this `n`, behind the working copy of this claim, behind this article, or behind what was taught of this claim. */
type Cursor =
  | { readonly in: 'claims'; readonly n: number; readonly revision: number }
  | { readonly in: 'working'; readonly claim: string }
  | { readonly in: 'articles'; readonly key: string }
  | { readonly in: 'lessons'; readonly claim: string }

/** Who publishes, sites, then claims in the order of their creation, then what is begun of them, then articles, then what decisions in these have taught. Every line is an `ImportRecord`. No secrets, no audit. */
export function exportPage(sql: SqlStorage, cursor: string | undefined, desk: DeskRecord | undefined): ExportPage {
  const from: Cursor | undefined = cursor === undefined ? { in: 'claims', n: 0, revision: 0 } : parseCursor(cursor)
  if (!from) return BAD_CURSOR
  const page = new PageOfLines()
  if (cursor === undefined && desk) page.add(desk)
  if (cursor === undefined) for (const site of readSites(sql)) page.add({ type: 'site', site })
  let next: Cursor | undefined = from
  // never an empty page: a stream that is asked for more, and gives nothing, is not asked again
  do next = section(sql, page, next)
  while (next && !page.isFull)
  return { ok: true, lines: page.lines, ...(next ? { next: JSON.stringify(next) } : {}) }
}

function section(sql: SqlStorage, page: PageOfLines, from: Cursor): Cursor | undefined {
  switch (from.in) {
    case 'claims':
      return exportClaims(sql, page, from)
    case 'working':
      return exportWorking(sql, page, from.claim)
    case 'articles':
      return exportArticles(sql, page, from.key)
    case 'lessons':
      return exportLessons(sql, page, from.claim)
  }
}

const BAD_CURSOR: BadCursor = { ok: false, reason: 'badCursor' }

class PageOfLines {
  readonly lines: string[] = []
  #size = 0

  add(record: ImportRecord): void {
    const line = JSON.stringify(record)
    this.lines.push(line)
    this.#size += line.length
  }

  get isFull(): boolean {
    return this.#size >= PAGE_SIZE
  }
}

/** Reads row by row and stops with the page, so that no more than a page is ever in memory. */
function exportClaims(sql: SqlStorage, page: PageOfLines, from: { n: number; revision: number }): Cursor {
  const rows = sql.exec<RevisionRow & { n: number }>(
    `SELECT claim.n, revision.* FROM claim JOIN revision ON revision.id = claim.id
      WHERE (claim.n, revision.revision) > (?, ?) ORDER BY claim.n, revision.revision`,
    from.n,
    from.revision,
  )
  for (const row of rows) {
    page.add(toRevisionRecord(sql, row))
    if (page.isFull) return { in: 'claims', n: row.n, revision: row.revision }
  }
  return { in: 'working', claim: '' }
}

function toRevisionRecord(sql: SqlStorage, row: RevisionRow): RevisionRecord {
  const { id, revision, action, token, was_public, cited } = row
  const published = toExport(sql, id, revision)
  return {
    type: 'revision',
    claim: toClaim(row),
    action,
    token,
    wasPublic: was_public === 1,
    cited: toCited(cited),
    ...(published ? { published } : {}),
  }
}

function exportWorking(sql: SqlStorage, page: PageOfLines, after: string): Cursor {
  const rows = sql.exec<WorkingRow>(
    'SELECT claim, base_revision, save, body, at, editor FROM working WHERE body IS NOT NULL AND claim > ? ORDER BY claim',
    after,
  )
  for (const row of rows) {
    page.add(workingRecord(row))
    if (page.isFull) return { in: 'working', claim: row.claim }
  }
  return { in: 'articles', key: '' }
}

function workingRecord({ body, base_revision, save, at, editor }: WorkingRow): WorkingImport {
  const claim = readStoredDraft(body)
  return { type: 'working', claim, base: base_revision, save, updatedAt: at, updatedBy: editor }
}

function exportArticles(sql: SqlStorage, page: PageOfLines, after: string): Cursor {
  const keys = sql
    .exec<{ key: string }>('SELECT key FROM article WHERE key > ? ORDER BY key LIMIT 10000', after)
    .toArray()
  for (const { key } of keys) {
    const record = articleRecord(sql, key)
    if (record) page.add(record)
    if (page.isFull) return { in: 'articles', key }
  }
  const last = keys.at(-1)
  return last ? { in: 'articles', key: last.key } : { in: 'lessons', claim: '' }
}

function exportLessons(sql: SqlStorage, page: PageOfLines, after: string): Cursor | undefined {
  const claims = sql
    .exec<{ claim: string }>('SELECT DISTINCT claim FROM lesson WHERE claim > ? ORDER BY claim', after)
    .toArray()
  for (const { claim } of claims) {
    page.add({ type: 'lessons', claimId: claim, lessons: lessonsOf(sql, claim) })
    if (page.isFull) return { in: 'lessons', claim }
  }
  return undefined
}

function articleRecord(sql: SqlStorage, key: string): ArticleImport | undefined {
  const row = articleRow(sql, key)
  if (!row) return undefined
  const { updatedAt, ...article } = toArticle(sql, row)
  const { revision, status, was_public, shown_revision, shown_at, editor, text_hash } = row
  return {
    type: 'article',
    article,
    ...(text_hash === null ? {} : { textHash: text_hash }),
    history: {
      revision,
      status,
      wasPublic: was_public === 1,
      updatedAt,
      ...(shown_at === null ? {} : { shown: { revision: shown_revision ?? revision, at: shown_at } }),
      updatedBy: editor,
    },
  }
}

function parseCursor(text: string): Cursor | undefined {
  try {
    const cursor: unknown = JSON.parse(text)
    return isCursor(cursor) ? cursor : undefined
  } catch {
    return undefined
  }
}

function isCursor(value: unknown): value is Cursor {
  if (typeof value !== 'object' || value === null || !('in' in value)) return false
  if (value.in === 'articles') return 'key' in value && typeof value.key === 'string'
  if (value.in === 'working' || value.in === 'lessons') return 'claim' in value && typeof value.claim === 'string'
  return 'n' in value && Number.isInteger(value.n) && 'revision' in value && Number.isInteger(value.revision)
}
