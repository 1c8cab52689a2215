import { ON_SITE } from './annotation-list.ts'
import { claimRow } from './claim-rows.ts'
import type { ArticleEntry, BadCursor, LedgerApi, NotFound, Page, Usage } from './types.ts'
import { workingRow } from './working-rows.ts'

type Row = {
  readonly key: string
  readonly url: string
  readonly title: string | null
  readonly published_at: string | null
  readonly revision: number
  readonly status: ArticleEntry['status']
  readonly at: string
  readonly editor: string
  readonly moment: string
}

/** By what an article is new: when it came out, else when it last changed here. */
const MOMENT = 'coalesce(published_at, at)'

export function listArticles(
  sql: SqlStorage,
  { site, state, unmarked, since, cursor, limit = 50 }: Parameters<LedgerApi['listArticles']>[0],
): ({ readonly ok: true } & Page<ArticleEntry, string>) | BadCursor {
  const [moment = '', key = '', ...more] = cursor?.split(' ') ?? []
  if (cursor !== undefined && (moment === '' || key === '' || more.length > 0))
    return { ok: false, reason: 'badCursor' }
  const conditions = [
    ...(site === undefined ? [] : [{ text: ON_SITE, values: [site, site] }]),
    ...(state === undefined ? [] : [{ text: having('state = ?'), values: [state] }]),
    ...(unmarked
      ? [{ text: `${having("status IN ('suggested', 'seen')")} AND NOT ${having("status = 'approved'")}`, values: [] }]
      : []),
    ...(since === undefined ? [] : [{ text: `${MOMENT} >= ?`, values: [since] }]),
    ...(cursor === undefined
      ? []
      : [{ text: `(${MOMENT} < ? OR (${MOMENT} = ? AND key > ?))`, values: [moment, moment, key] }]),
  ]
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.map(({ text }) => text).join(' AND ')}`
  const rows = sql
    .exec<Row>(
      `SELECT key, url, title, published_at, revision, status, at, editor, ${MOMENT} AS moment FROM article ${where}
        ORDER BY moment DESC, key LIMIT ?`,
      ...conditions.flatMap(({ values }) => values),
      limit + 1,
    )
    .toArray()
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const next = rows.length > limit && last ? { next: `${last.moment} ${last.key}` } : {}
  return { ok: true, entries: shown.map((row) => toEntry(sql, row)), ...next }
}

function having(condition: string): string {
  return `EXISTS (SELECT 1 FROM annotation WHERE annotation.article = article.key AND annotation.${condition})`
}

function toEntry(sql: SqlStorage, row: Row): ArticleEntry {
  const counts = { suggested: 0, approved: 0, rejected: 0, seen: 0, changed: 0, lost: 0 }
  const groups = sql.exec<{ status: keyof typeof counts; state: 'standing' | 'changed' | 'lost'; n: number }>(
    'SELECT status, state, count(*) AS n FROM annotation WHERE article = ? GROUP BY status, state',
    row.key,
  )
  for (const { status, state, n } of groups) {
    counts[status] += n
    if (state !== 'standing') counts[state] += n
  }
  const { revision, status, at, editor } = row
  return { ...about(row), revision, status, updatedAt: at, updatedBy: editor, counts }
}

function about({ key, url, title, published_at }: Pick<Row, 'key' | 'url' | 'title' | 'published_at'>) {
  return {
    key,
    url,
    ...(title === null ? {} : { title }),
    ...(published_at === null ? {} : { publishedAt: published_at }),
  }
}

type UsageRow = Pick<Row, 'key' | 'url' | 'title' | 'published_at'>

export function listUsages(
  sql: SqlStorage,
  { id, cursor = '', limit = 50 }: Parameters<LedgerApi['listUsages']>[0],
): ({ readonly ok: true; readonly citedBy: readonly string[] } & Page<Usage, string>) | NotFound {
  if (!claimRow(sql, id) && !workingRow(sql, id)) return { ok: false, reason: 'notFound' }
  const rows = sql
    .exec<UsageRow>(
      `SELECT key, url, title, published_at FROM article
        WHERE key > ? AND key IN (SELECT article FROM annotation WHERE claim = ?) ORDER BY key LIMIT ?`,
      cursor,
      id,
      limit + 1,
    )
    .toArray()
  const shown = rows.slice(0, limit)
  const citedBy = sql.exec<{ claim: string }>('SELECT claim FROM citation WHERE cited = ? ORDER BY claim', id).toArray()
  const next = rows.length > limit ? { next: shown.at(-1)?.key ?? '' } : {}
  return {
    ok: true,
    entries: shown.map((row) => ({ ...about(row), annotations: usesIn(sql, row.key, id) })),
    citedBy: citedBy.map(({ claim }) => claim),
    ...next,
  }
}

type Use = Usage['annotations'][number]

function usesIn(sql: SqlStorage, key: string, claim: string): Use[] {
  return sql
    .exec<Omit<Use, 'estimateId'> & { estimate: string | null }>(
      'SELECT id, figure, status, state, estimate FROM annotation WHERE article = ? AND claim = ? ORDER BY n',
      key,
      claim,
    )
    .toArray()
    .map(({ estimate, ...use }) => ({ ...use, ...(estimate === null ? {} : { estimateId: estimate }) }))
}
