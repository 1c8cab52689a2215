import {
  articleSnapshotKey,
  claimHistoryKey,
  claimIndexKey,
  claimListKey,
  claimSnapshotKey,
  RECENT_CHANGES_KEY,
  revisionSnapshotKey,
} from '../publish/keys.ts'
import type { ClaimRow } from './claim-rows.ts'
import { dropListing } from './listing.ts'
import { pageOf } from './pages.ts'
import { ALARM_SPACING, type Edit } from './transaction.ts'
import type { Visibility } from './types.ts'
import { URGENCY, type Urgency } from './urgency.ts'

/** Says which public documents a change has made out of date. */
export type Mark = (key: string, urgency: Urgency) => void

/**
 * One row per document. A document that is marked again keeps its place in the queue, so that constant edits cannot starve it, and the
 * greater urgency of the two. `seq` is the change's number.
 */
export function marker({ sql, now }: Pick<Edit, 'sql' | 'now'>, seq: number): Mark {
  return (key, urgency) =>
    void sql.exec(
      `INSERT INTO outbox (key, seq, since, due, attempts, urgency) VALUES (?, ?, ?, ?, 0, ?)
        ON CONFLICT (key) DO UPDATE SET seq = excluded.seq, due = min(due, excluded.due), urgency = min(urgency, excluded.urgency)`,
      key,
      seq,
      now,
      now + ALARM_SPACING,
      urgency,
    )
}

/** A claim's row before a change, as far as what is to be marked depends on it. */
export interface Before {
  readonly visibility: Visibility
  /** The last list page before the change. */
  readonly lastPage: number
}

/**
 * Marks everything that shows this claim, after its row was written: itself, its history, its revision, its list page, the newest changes, the
 * articles that carry it, and the same of claims whose ratios cite it.
 */
export function markClaim(
  { sql, urgency }: Pick<Edit, 'sql' | 'urgency'>,
  mark: Mark,
  claim: ClaimRow,
  before: Before,
): void {
  if (claim.shown === 0) return
  const wasPublic = before.visibility === 'public'
  const isPublic = claim.visibility === 'public'
  const isTakenBack = wasPublic && !isPublic
  const first = isTakenBack ? URGENCY.takeBack : urgency
  for (const key of [claimSnapshotKey(claim.id), claimHistoryKey(claim.id), RECENT_CHANGES_KEY]) mark(key, first)
  markArticles(sql, (key) => mark(key, first), claim.id)
  const page = pageOf(claim.n)
  if (wasPublic || isPublic) for (const keyOf of [claimListKey, claimIndexKey]) mark(keyOf(page), first)
  // a page of its own is new, and the page before it says so
  for (let n = Math.max(0, before.lastPage); n < page; n++) mark(claimListKey(n), urgency)
  // revisions may be many: of what is taken back they follow
  const after = isTakenBack ? URGENCY.edit : urgency
  if (isPublic && wasPublic) mark(revisionSnapshotKey(claim.id, claim.revision), after)
  else markRevisions(sql, (key) => mark(key, after), claim.id)
  if (!wasPublic && !isPublic) return
  markCiting(sql, (key) => mark(key, first), claim.id)
  if (wasPublic !== isPublic) markCitingRevisions(sql, (key) => mark(key, after), claim.id)
}

function markArticles(sql: SqlStorage, mark: (key: string) => void, claimId: string): void {
  const articles = sql.exec<{ article: string }>(
    "SELECT DISTINCT article FROM annotation WHERE claim = ? AND status = 'approved'",
    claimId,
  )
  for (const { article } of articles.toArray()) mark(articleSnapshotKey(article))
}

function markRevisions(sql: SqlStorage, mark: (key: string) => void, id: string): void {
  const revisions = sql.exec<{ revision: number }>('SELECT revision FROM revision WHERE id = ? AND was_public = 1', id)
  for (const { revision } of revisions.toArray()) mark(revisionSnapshotKey(id, revision))
}

function markCiting(sql: SqlStorage, mark: (key: string) => void, id: string): void {
  const citing = sql.exec<Pick<ClaimRow, 'n' | 'id' | 'visibility'>>(
    'SELECT n, id, visibility FROM citation JOIN claim ON claim.id = citation.claim WHERE cited = ?',
    id,
  )
  for (const claim of citing.toArray()) {
    dropListing(sql, claim.n)
    if (claim.visibility !== 'public') continue
    mark(claimSnapshotKey(claim.id))
    mark(claimListKey(pageOf(claim.n)))
    markArticles(sql, mark, claim.id)
  }
}

/** The revisions that may cite this claim: they become readable with it, and tombstones. */
function markCitingRevisions(sql: SqlStorage, mark: (key: string) => void, id: string): void {
  const citing = sql.exec<{ claim: string }>('SELECT claim FROM citation WHERE cited = ?', id)
  for (const { claim } of citing.toArray()) markRevisions(sql, mark, claim)
}
