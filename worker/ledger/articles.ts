import type { Annotation } from '../../core/claim/types.ts'
import { articleSnapshotKey } from '../publish/keys.ts'
import { mergeAnnotations, unknownNames } from './annotations.ts'
import { type ArticleRow, articleRow, storeAnnotations, toArticle, toArticleRecord } from './article-rows.ts'
import { marker } from './mark.ts'
import { sameJson } from './same-json.ts'
import type { Edit } from './transaction.ts'
import type { ArticleChanged, ArticleInput, Invalid, NotFound, Stale } from './types.ts'

/** Stores what reading an article has found, on top of what editors decided about it before. No difference, no revision. */
export function saveArticle(edit: Edit, article: ArticleInput, textHash?: string): ArticleChanged | Invalid {
  const { sql } = edit
  const errors = unknownNames(sql, article.annotations, '/annotations')
  if (errors.length > 0) return { ok: false, reason: 'invalid', errors }
  const before = articleRow(sql, article.key)
  const decided = before ? toArticle(sql, before).annotations : []
  const merged = { ...article, annotations: mergeAnnotations(decided, article.annotations) }
  if (before && isSame(edit, before, merged, textHash)) return done(edit, before)
  return done(edit, writeArticle(edit, before, merged, { action: 'save', status: 'active', textHash }))
}

export function putAnnotations(
  edit: Edit,
  key: string,
  annotations: readonly Annotation[],
  ifRevision?: number,
): ArticleChanged | NotFound | Stale | Invalid {
  const before = open(edit, key, ifRevision)
  if (!before.ok) return before
  const errors = unknownNames(edit.sql, annotations, '/annotations')
  if (errors.length > 0) return { ok: false, reason: 'invalid', errors }
  const { updatedAt: _, ...article } = toArticle(edit.sql, before.row)
  const next = { action: 'annotate', status: 'active', textHash: before.row.text_hash ?? undefined } as const
  return done(edit, writeArticle(edit, before.row, { ...article, annotations }, next))
}

export function withdrawArticle(edit: Edit, key: string, ifRevision?: number): ArticleChanged | NotFound | Stale {
  const before = open(edit, key, ifRevision)
  if (!before.ok) return before
  if (before.row.status === 'withdrawn') return done(edit, before.row)
  const { updatedAt: _, ...article } = toArticle(edit.sql, before.row)
  const next = { action: 'withdraw', status: 'withdrawn', textHash: undefined } as const
  return done(edit, writeArticle(edit, before.row, { ...article, annotations: [] }, next))
}

export interface NextArticle {
  readonly action: string
  readonly status: 'active' | 'withdrawn'
  readonly textHash: string | undefined
  /** Only an import of an export says these; otherwise they follow from the change. */
  readonly history?: {
    readonly revision: number
    readonly wasPublic: boolean
    readonly at: string
    readonly editor: string
  }
}

/** One change of an article. Its document exists from the first approved annotation on. Gives the new row. */
export function writeArticle(
  edit: Edit,
  before: ArticleRow | undefined,
  article: ArticleInput,
  next: NextArticle,
): ArticleRow {
  const { sql } = edit
  const isPublic = article.annotations.some(({ status }) => status === 'approved')
  const wasPublic = before?.was_public === 1 || next.history?.wasPublic === true || isPublic
  const revision = next.history?.revision ?? (before?.revision ?? 0) + 1
  const seq = edit.record(next.action, `article:${article.key}`, revision)
  const row: ArticleRow = {
    key: article.key,
    revision,
    url: article.url,
    title: article.title ?? null,
    published_at: article.publishedAt ?? null,
    text_hash: next.textHash ?? null,
    status: next.status,
    was_public: wasPublic ? 1 : 0,
    at: next.history?.at ?? edit.at,
    editor: next.history?.editor ?? edit.actor.name,
  }
  sql.exec(
    `INSERT INTO article (key, revision, url, title, published_at, text_hash, status, was_public, at, editor)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (key) DO UPDATE SET revision = excluded.revision, url = excluded.url, title = excluded.title,
        published_at = excluded.published_at, text_hash = excluded.text_hash, status = excluded.status,
        was_public = excluded.was_public, at = excluded.at, editor = excluded.editor`,
    row.key,
    row.revision,
    row.url,
    row.title,
    row.published_at,
    row.text_hash,
    row.status,
    row.was_public,
    row.at,
    row.editor,
  )
  storeAnnotations(sql, article.key, article.annotations)
  if (wasPublic) marker(edit, seq)(articleSnapshotKey(article.key))
  return row
}

function open(
  { sql }: Edit,
  key: string,
  ifRevision: number | undefined,
): { readonly ok: true; readonly row: ArticleRow } | NotFound | Stale {
  const row = articleRow(sql, key)
  if (!row) return { ok: false, reason: 'notFound' }
  if (ifRevision !== undefined && ifRevision !== row.revision)
    return { ok: false, reason: 'stale', revision: row.revision }
  return { ok: true, row }
}

/** Nothing that is stored would change. */
export function isSame({ sql }: Edit, row: ArticleRow, article: ArticleInput, textHash: string | undefined): boolean {
  const { updatedAt: _, ...stored } = toArticle(sql, row)
  return row.status === 'active' && row.text_hash === (textHash ?? null) && sameJson(stored, article)
}

function done({ sql }: Edit, row: ArticleRow): ArticleChanged {
  return { ok: true, ...toArticleRecord(sql, row) }
}
