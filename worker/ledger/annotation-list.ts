import { ANNOTATION, type AnnotationRow, toAnnotation } from './article-rows.ts'
import { keptText } from './article-text.ts'
import type { AnnotationPage, AnnotationRecord, BadCursor, Found, LedgerApi, NotFound } from './types.ts'

type Row = AnnotationRow & {
  readonly key: string
  readonly url: string
  readonly title: string | null
  readonly published_at: string | null
}

const FROM = 'FROM annotation JOIN article ON article.key = annotation.article'
const COLUMNS = `${ANNOTATION}, article.key, url, title, published_at`

export function readAnnotation(sql: SqlStorage, id: string): Found<AnnotationRecord> | NotFound {
  const [row] = sql.exec<Row>(`SELECT ${COLUMNS} ${FROM} WHERE annotation.id = ?`, id).toArray()
  return row ? { ok: true, value: toRecord(row) } : { ok: false, reason: 'notFound' }
}

/** A page ends behind an annotation: the next one goes on there, wherever that stands now. */
export function listAnnotations(
  sql: SqlStorage,
  now: number,
  { status, site, article, claim, state, score, cursor, limit = 50 }: Parameters<LedgerApi['listAnnotations']>[0],
): AnnotationPage | BadCursor {
  const asked = [
    ...(status === undefined ? [] : [{ text: 'annotation.status = ?', values: [status] }]),
    ...(site === undefined ? [] : [{ text: ON_SITE, values: [site, site] }]),
    ...(article === undefined ? [] : [{ text: 'article = ?', values: [article] }]),
    ...(claim === undefined ? [] : [{ text: 'claim = ?', values: [claim] }]),
    ...(state === undefined ? [] : [{ text: 'state = ?', values: [state] }]),
    ...(score === undefined ? [] : [{ text: 'score >= ?', values: [score] }]),
  ]
  const where = asked.length === 0 ? 'true' : asked.map(({ text }) => text).join(' AND ')
  const values = asked.flatMap(({ values }): (string | number)[] => values)
  const { total } = sql.exec<{ total: number }>(`SELECT count(*) AS total ${FROM} WHERE ${where}`, ...values).one()
  const after = cursor === undefined ? undefined : parseCursor(cursor)
  if (cursor !== undefined && !after) return { ok: false, reason: 'badCursor' }
  const behind = after
    ? ([
        `AND (state_at < ? OR (state_at = ? AND (article > ? OR
          (article = ? AND n > coalesce((SELECT n FROM annotation WHERE id = ?), 0)))))`,
        [after.at, after.at, after.article, after.article, after.id],
      ] as const)
    : (['', []] as const)
  const rows = sql
    .exec<Row>(
      `SELECT ${COLUMNS} ${FROM} WHERE ${where} ${behind[0]} ORDER BY state_at DESC, article, n LIMIT ?`,
      ...values,
      ...behind[1],
      limit + 1,
    )
    .toArray()
  const entries = rows.slice(0, limit).map(toRecord)
  const last = entries.at(-1)
  return {
    ok: true,
    total,
    entries,
    texts: textsOf(sql, now, entries),
    ...(rows.length > limit && last ? { next: cursorBehind(last) } : {}),
  }
}

function textsOf(sql: SqlStorage, now: number, entries: readonly AnnotationRecord[]): Map<string, ArrayBuffer> {
  const keys = [...new Set(entries.map(({ article }) => article.key))]
  return new Map(
    keys.flatMap((key) => {
      const kept = keptText(sql, now, key)
      return kept ? [[key, kept.text]] : []
    }),
  )
}

/** The article's address begins with this origin. */
export const ON_SITE = "substr(url, 1, length(?) + 1) = ? || '/'"

interface Cursor {
  readonly at: string
  readonly article: string
  readonly id: string
}

function cursorBehind({ annotation, article }: AnnotationRecord): string {
  return [annotation.stateAt, article.key, annotation.id].join(' ')
}

function parseCursor(text: string): Cursor | undefined {
  const [at, article, id, ...more] = text.split(' ')
  return at && article && id && more.length === 0 ? { at, article, id } : undefined
}

function toRecord(row: Row): AnnotationRecord {
  const { key, url, title, published_at } = row
  return {
    annotation: toAnnotation(row),
    article: {
      key,
      url,
      ...(title === null ? {} : { title }),
      ...(published_at === null ? {} : { publishedAt: published_at }),
    },
  }
}
