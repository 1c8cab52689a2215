import {
  articleSnapshotKey,
  claimIndexKey,
  claimListKey,
  claimSnapshotKey,
  revisionSnapshotKey,
} from '../publish/keys.ts'
import { freezeCitations } from './citations.ts'
import type { ClaimRow } from './claim-rows.ts'
import { ALARM_SPACING, type Edit } from './transaction.ts'
import type { Visibility } from './types.ts'

/** Claims to a list page. Pages are cut by order of creation, so that an edit touches one of them. */
export const LIST_PAGE = 100

/** Says which public documents a change has made out of date. `seq` is the change's number. */
export type Mark = (key: string) => void

/** One row per document: a document that is marked again keeps its place in the queue, so that constant edits cannot starve it. */
export function marker({ sql, now }: Pick<Edit, 'sql' | 'now'>, seq: number): Mark {
  return (key) =>
    void sql.exec(
      `INSERT INTO outbox (key, seq, since, due, attempts) VALUES (?, ?, ?, ?, 0)
        ON CONFLICT (key) DO UPDATE SET seq = excluded.seq, due = min(due, excluded.due)`,
      key,
      seq,
      now,
      now + ALARM_SPACING,
    )
}

/**
 * Marks everything that shows this claim, after its row was written: itself, its revision, its list page, the articles that carry
 * it, and the same of claims whose ratios cite it. `before` is its visibility before the change.
 */
export function markClaim(sql: SqlStorage, mark: Mark, claim: ClaimRow, before: Visibility | undefined): void {
  if (before === undefined) markNewPage(mark, claim.n)
  if (claim.shown === 0) return
  const wasPublic = before === 'public'
  const isPublic = claim.visibility === 'public'
  mark(claimSnapshotKey(claim.id))
  markArticles(sql, mark, claim.id)
  if (wasPublic || isPublic) for (const keyOf of [claimListKey, claimIndexKey]) mark(keyOf(pageOf(claim.n)))
  if (isPublic) freezeCitations(sql, claim)
  if (isPublic && wasPublic) mark(revisionSnapshotKey(claim.id, claim.revision))
  else markRevisions(sql, mark, claim.id)
  if (wasPublic || isPublic) markCiting(sql, mark, claim.id, wasPublic !== isPublic)
}

/** A page exists from its first claim on, public or not, and the page before it says so. */
function markNewPage(mark: Mark, n: number): void {
  if ((n - 1) % LIST_PAGE !== 0) return
  mark(claimListKey(pageOf(n)))
  if (n > 1) mark(claimListKey(pageOf(n) - 1))
}

export function pageOf(n: number): number {
  return Math.floor((n - 1) / LIST_PAGE)
}

function markArticles(sql: SqlStorage, mark: Mark, claimId: string): void {
  const articles = sql.exec<{ article: string }>(
    "SELECT DISTINCT article FROM annotation WHERE claim = ? AND status = 'approved'",
    claimId,
  )
  for (const { article } of articles.toArray()) mark(articleSnapshotKey(article))
}

function markRevisions(sql: SqlStorage, mark: Mark, id: string): void {
  const revisions = sql.exec<{ revision: number }>('SELECT revision FROM revision WHERE id = ? AND was_public = 1', id)
  for (const { revision } of revisions.toArray()) mark(revisionSnapshotKey(id, revision))
}

/** `turned`: the cited claim became public or ceased to be, so what citing revisions froze is to be resolved or hidden. */
function markCiting(sql: SqlStorage, mark: Mark, id: string, turned: boolean): void {
  const citing = sql.exec<Pick<ClaimRow, 'n' | 'id' | 'revision' | 'visibility'>>(
    'SELECT n, id, revision, visibility FROM citation JOIN claim ON claim.id = citation.claim WHERE cited = ?',
    id,
  )
  for (const claim of citing.toArray()) {
    if (turned) markRevisions(sql, mark, claim.id)
    if (claim.visibility !== 'public') continue
    if (turned) freezeCitations(sql, claim)
    mark(claimSnapshotKey(claim.id))
    mark(claimListKey(pageOf(claim.n)))
    markArticles(sql, mark, claim.id)
  }
}
