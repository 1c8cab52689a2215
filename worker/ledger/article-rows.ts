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
  readonly editor: string
}

type AnnotationRow = {
  readonly claim: string
  readonly estimate: string | null
  readonly exact: string
  readonly prefix: string | null
  readonly suffix: string | null
  readonly figure: string
  readonly status: Annotation['status']
  readonly score: number | null
  readonly evidence: string | null
}

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
    .exec<AnnotationRow>(
      'SELECT claim, estimate, exact, prefix, suffix, figure, status, score, evidence FROM annotation WHERE article = ? ORDER BY n',
      key,
    )
    .toArray()
    .map(toAnnotation)
}

function toAnnotation(row: AnnotationRow): Annotation {
  return {
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
    ...(row.evidence === null ? {} : { evidence: JSON.parse(row.evidence) }),
  }
}

export function storeAnnotations(sql: SqlStorage, key: string, annotations: readonly Annotation[]): void {
  sql.exec('DELETE FROM annotation WHERE article = ?', key)
  for (const { claimId, estimateId, quote, figure, status, score, evidence } of annotations)
    sql.exec(
      `INSERT INTO annotation (article, claim, estimate, exact, prefix, suffix, figure, status, score, evidence)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      key,
      claimId,
      estimateId ?? null,
      quote.exact,
      quote.prefix ?? null,
      quote.suffix ?? null,
      figure,
      status,
      score ?? null,
      evidence === undefined ? null : JSON.stringify(evidence),
    )
}
