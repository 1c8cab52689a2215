import type { InputError } from '../../core/claim/result.ts'
import type { Annotation, Article, SentAnnotation } from '../../core/claim/types.ts'
import { articleSnapshot } from '../../core/snapshot/index.ts'
import { BOUNDS } from '../bounds.ts'
import { articleSnapshotKey } from '../publish/keys.ts'
import { asPut, asRead, naming, unknownIds, unknownNames } from './annotations.ts'
import { type ArticleRow, articleRow, storeAnnotations, toArticle, toArticleRecord } from './article-rows.ts'
import { dropText, keepText, prolongText } from './article-text.ts'
import { marker } from './mark.ts'
import { noteReading } from './rereading.ts'
import { sameJson } from './same-json.ts'
import { claimsIn } from './sources.ts'
import { type Decision, teach } from './teach.ts'
import { tellAnnotations } from './tell-annotations.ts'
import type { Edit } from './transaction.ts'
import type { ArticleChanged, Invalid, LedgerApi, NotFound, Stale, Withdrawn } from './types.ts'
import { URGENCY } from './urgency.ts'

type Reading = Omit<Parameters<LedgerApi['saveArticle']>[0], 'actor'>

/** Stores what reading an article has found, if nobody has changed it since. No difference, no revision. */
export function saveArticle(
  edit: Edit,
  { article, textHash, text, validators, ifRevision, revives }: Reading,
): ArticleChanged | Stale | Withdrawn {
  const { sql } = edit
  const before = articleRow(sql, article.key)
  const revision = before?.revision ?? 0
  if (ifRevision !== revision) return { ok: false, reason: 'stale', revision }
  if (before?.status === 'withdrawn' && !revives) return { ok: false, reason: 'withdrawn', revision }
  const stored = before ? toArticle(sql, before).annotations : []
  const flawOf = naming(sql)
  // a claim may have lost an estimate since the index was made: a suggestion of it is none
  const sent = article.annotations.filter((one) => one.id !== undefined || !flawOf(one))
  const read = { ...article, annotations: asRead(edit, stored, sent) }
  const isKnown = before !== undefined && isSame(edit, before, read, textHash)
  const row = isKnown ? before : writeArticle(edit, before, read, { action: 'save', status: 'active', textHash })
  keepText(sql, edit.now, article.key, text)
  noteReading(sql, edit.now, article, validators)
  return done(edit, row)
}

export function putAnnotations(
  edit: Edit,
  key: string,
  sent: readonly SentAnnotation[],
  ifRevision?: number,
): ArticleChanged | NotFound | Stale | Invalid {
  const before = open(edit, key, ifRevision)
  if (!before.ok) return before
  const { updatedAt: _, ...article } = toArticle(edit.sql, before.row)
  const stored = new Set(article.annotations.map((one) => JSON.stringify(one)))
  const annotations = asPut(edit, article.annotations, sent)
  // what is as it was may name what its claim no longer has
  const isNew = (i: number) => !stored.has(JSON.stringify(annotations[i]))
  const errors = [
    ...unknownIds(article.annotations, sent),
    ...unknownNames(edit.sql, annotations, '/annotations').filter(({ pointer }) =>
      isNew(Number(pointer.split('/')[2])),
    ),
  ]
  if (errors.length > 0) return { ok: false, reason: 'invalid', errors }
  const next = { ...article, annotations }
  const leftOut = notShown(edit, { ...next, updatedAt: edit.at })
  if (leftOut.length > 0) return { ok: false, reason: 'invalid', errors: leftOut }
  const textHash = before.row.text_hash ?? undefined
  const row = writeArticle(edit, before.row, next, { action: 'annotate', status: 'active', textHash })
  teach(edit, changesBetween(article.annotations, annotations))
  return done(edit, row)
}

function changesBetween(stored: readonly Annotation[], put: readonly Annotation[]): Decision[] {
  const left = new Map(stored.map((one) => [one.id, one]))
  const changes = put.flatMap((after): Decision[] => {
    const before = left.get(after.id)
    left.delete(after.id)
    return sameJson(before, after) ? [] : [{ before, after }]
  })
  return [...changes, ...[...left.values()].map((before) => ({ before }))]
}

/** Approved figures whose claim would not go into the article's document beside those before it, or cannot be judged. */
export function notShown({ sql }: Edit, article: Article): InputError[] {
  const { claims, find } = claimsIn(sql, article)
  const { claims: shown } = articleSnapshot(article, claims, find, { room: BOUNDS.articleClaims })
  return article.annotations.flatMap(({ claimId, status }, i) => {
    const isPublished = status === 'approved' && claims.get(claimId)?.status === 'published'
    if (!isPublished || Object.hasOwn(shown, claimId)) return []
    const detail = `cannot be shown: the claims of an article have room for ${BOUNDS.articleClaims} characters`
    return [{ pointer: `/annotations/${i}/claimId`, detail }]
  })
}

export function withdrawArticle(edit: Edit, key: string, ifRevision?: number): ArticleChanged | NotFound | Stale {
  const before = open(edit, key, ifRevision)
  if (!before.ok) return before
  if (before.row.status === 'withdrawn') return done(edit, before.row)
  const { updatedAt: _, ...article } = toArticle(edit.sql, before.row)
  const next = { action: 'withdraw', status: 'withdrawn', textHash: undefined } as const
  return done(edit, writeArticle(edit, before.row, { ...article, annotations: [] }, next))
}

/** An article whose annotations the ledger has completed. */
export type CompleteArticle = Omit<Article, 'updatedAt'>

export interface NextArticle {
  readonly action: string
  readonly status: 'active' | 'withdrawn'
  readonly textHash: string | undefined
  /** Only an import of an export says these; otherwise they follow from the change. */
  readonly history?: {
    readonly revision: number
    readonly wasPublic: boolean
    readonly at: string
    readonly shown: { readonly revision: number; readonly at: string }
    readonly editor: string
  }
}

/**
 * One change of an article. Its document exists from the first approved annotation on, and changes only where what readers see does. Gives the new row.
 */
export function writeArticle(
  edit: Edit,
  before: ArticleRow | undefined,
  article: CompleteArticle,
  next: NextArticle,
): ArticleRow {
  const { sql } = edit
  const isPublic = article.annotations.some(({ status }) => status === 'approved')
  const wasPublic = before?.was_public === 1 || next.history?.wasPublic === true || isPublic
  const revision = next.history?.revision ?? (before?.revision ?? 0) + 1
  const seq = edit.record(next.action, `article:${article.key}`, revision)
  const change = changeForReaders(sql, before, article, next.status)
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
    ...shownSince(edit, before, revision, change, next.history),
    editor: next.history?.editor ?? edit.actor.name,
  }
  sql.exec(
    `INSERT INTO article (key, revision, url, title, published_at, text_hash, status, was_public, at, shown_revision, shown_at, editor)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (key) DO UPDATE SET revision = excluded.revision, url = excluded.url, title = excluded.title,
        published_at = excluded.published_at, text_hash = excluded.text_hash, status = excluded.status,
        was_public = excluded.was_public, at = excluded.at, shown_revision = excluded.shown_revision,
        shown_at = excluded.shown_at, editor = excluded.editor`,
    row.key,
    row.revision,
    row.url,
    row.title,
    row.published_at,
    row.text_hash,
    row.status,
    row.was_public,
    row.at,
    row.shown_revision,
    row.shown_at,
    row.editor,
  )
  tellAnnotations(edit, article, before ? toArticle(sql, before).annotations : [])
  storeAnnotations(sql, article.key, article.annotations)
  if (next.status === 'withdrawn') dropText(sql, article.key)
  else prolongText(sql, edit.now, article.key)
  if (wasPublic && change !== 'none')
    marker(edit, seq)(articleSnapshotKey(article.key), change === 'less' ? URGENCY.takeBack : edit.urgency)
  return row
}

function shownSince(
  { at }: Edit,
  before: ArticleRow | undefined,
  revision: number,
  change: 'none' | 'less' | 'other',
  history: NextArticle['history'],
): Pick<ArticleRow, 'shown_revision' | 'shown_at'> {
  if (history) return { shown_revision: history.shown.revision, shown_at: history.shown.at }
  if (before && change === 'none') return { shown_revision: before.shown_revision, shown_at: before.shown_at }
  return { shown_revision: revision, shown_at: at }
}

/** What a change means for readers: `less`: a figure is no longer shown to them, which is more urgent than anything new. */
function changeForReaders(
  sql: SqlStorage,
  before: ArticleRow | undefined,
  article: CompleteArticle,
  status: ArticleRow['status'],
): 'none' | 'less' | 'other' {
  if (!before) return 'other'
  const stored = toArticle(sql, before)
  if (before.status === status && sameJson(forReaders(stored), forReaders(article))) return 'none'
  const shown = new Set(article.annotations.filter(isApproved).map(({ id }) => id))
  return stored.annotations.some((one) => isApproved(one) && !shown.has(one.id)) ? 'less' : 'other'
}

function forReaders({ url, title, publishedAt, annotations }: CompleteArticle): unknown {
  const shown = annotations
    .filter(isApproved)
    .map(({ claimId, estimateId, quote, figure }) => ({ claimId, estimateId, quote, figure }))
  return { url, title, publishedAt, shown }
}

function isApproved({ status }: Annotation): boolean {
  return status === 'approved'
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

/** Nothing that is stored would change, but for the order: an editor may have put another. */
export function isSame(
  { sql }: Edit,
  row: ArticleRow,
  article: CompleteArticle,
  textHash: string | undefined,
): boolean {
  const { updatedAt: _, ...stored } = toArticle(sql, row)
  return row.status === 'active' && row.text_hash === (textHash ?? null) && sameJson(byId(stored), byId(article))
}

function byId({ annotations, ...article }: CompleteArticle): unknown {
  return { ...article, annotations: annotations.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }
}

function done({ sql }: Edit, row: ArticleRow): ArticleChanged {
  return { ok: true, ...toArticleRecord(sql, row) }
}
