import { readStoredEvidence } from '../../core/claim/index.ts'
import type { Annotation, Article } from '../../core/claim/types.ts'
import type { ArticleRecord } from './types.ts'

export type ArticleRow = {
  readonly key: string
  readonly revision: number
  readonly url: string
  readonly title: string | null
  readonly published_at: string | null
  readonly text_hash: string | null
  readonly status: 'active' | 'withdrawn'
  readonly was_public: number
  readonly at: string
  /** The revision in which what readers see of it last changed, and when. */
  readonly shown_revision: number | null
  readonly shown_at: string | null
  readonly editor: string
}

export type AnnotationRow = {
  readonly id: string
  readonly claim: string
  readonly estimate: string | null
  readonly exact: string
  readonly prefix: string | null
  readonly suffix: string | null
  readonly figure: string
  readonly status: Annotation['status']
  readonly score: number | null
  readonly evidence: string | null
  readonly decided_by: Annotation['by']
  readonly state: Annotation['state']
  readonly state_at: string
}

/** What an annotation is read from. */
export const ANNOTATION =
  'annotation.id, claim, estimate, exact, prefix, suffix, figure, annotation.status, score, evidence, decided_by, state, state_at'

export function articleRow(sql: SqlStorage, key: string): ArticleRow | undefined {
  return sql.exec<ArticleRow>('SELECT * FROM article WHERE key = ?', key).toArray()[0]
}

export function toArticle(sql: SqlStorage, row: ArticleRow): Article {
  return {
    key: row.key,
    url: row.url,
    ...(row.title === null ? {} : { title: row.title }),
    ...(row.published_at === null ? {} : { publishedAt: row.published_at }),
    annotations: annotationsOf(sql, row.key),
    updatedAt: row.at,
  }
}

export function toArticleRecord(sql: SqlStorage, row: ArticleRow): ArticleRecord {
  return {
    article: toArticle(sql, row),
    revision: row.revision,
    status: row.status,
    updatedBy: row.editor,
    ...(row.text_hash === null ? {} : { textHash: row.text_hash }),
  }
}

function annotationsOf(sql: SqlStorage, key: string): Annotation[] {
  return sql
    .exec<AnnotationRow>(`SELECT ${ANNOTATION} FROM annotation WHERE article = ? ORDER BY n`, key)
    .toArray()
    .map(toAnnotation)
}

export function toAnnotation(row: AnnotationRow): Annotation {
  return {
    id: row.id,
    claimId: row.claim,
    ...(row.estimate === null ? {} : { estimateId: row.estimate }),
    quote: {
      exact: row.exact,
      ...(row.prefix === null ? {} : { prefix: row.prefix }),
      ...(row.suffix === null ? {} : { suffix: row.suffix }),
    },
    figure: row.figure,
    status: row.status,
    ...(row.score === null ? {} : { score: row.score }),
    ...(row.evidence === null ? {} : { evidence: readStoredEvidence(row.evidence) }),
    by: row.decided_by,
    state: row.state,
    stateAt: row.state_at,
  }
}

export function storeAnnotations(sql: SqlStorage, key: string, annotations: readonly Annotation[]): void {
  sql.exec('DELETE FROM annotation WHERE article = ?', key)
  for (const { id, claimId, estimateId, quote, figure, status, score, evidence, by, state, stateAt } of annotations)
    sql.exec(
      `INSERT INTO annotation (article, id, claim, estimate, exact, prefix, suffix, figure, status, score, evidence, decided_by, state, state_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      key,
      id,
      claimId,
      estimateId ?? null,
      quote.exact,
      quote.prefix ?? null,
      quote.suffix ?? null,
      figure,
      status,
      score ?? null,
      evidence === undefined ? null : JSON.stringify(evidence),
      by,
      state,
      stateAt,
    )
}
