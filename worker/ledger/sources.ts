import type { Article, Claim } from '../../core/claim/types.ts'
import { RULESET } from '../../core/compare/index.ts'
import type { SnapshotSource } from '../ports.ts'
import { parseKey, type SnapshotName } from '../publish/parse-key.ts'
import { articleRow, toArticle } from './article-rows.ts'
import { citedBy, citesHidden, findFrozen, findPublic, toCited } from './citations.ts'
import { type ClaimRow, claimRow, toClaim } from './claim-rows.ts'
import { deskSource, readDesk } from './desk.ts'
import { drawClaim } from './drawn-claim.ts'
import { historyOf } from './history.ts'
import { listedPage } from './listing.ts'
import { lastPage } from './pages.ts'
import { dayOfJudging, type KeptDocument, keepDocument, keptDocument } from './published.ts'
import { recentSource } from './recent.ts'
import type { RevisionRow } from './revisions.ts'
import { taughtPage } from './taught-page.ts'
import { publicStatus } from './visibility.ts'

/** What a public document is made of, read from the rows as they are now. Nothing if readers must not get one. `today` dates what is drawn late. */
export function sourceOf(sql: SqlStorage, key: string, today: string): SnapshotSource | undefined {
  const name = parseKey(key)
  if (!name) return undefined
  switch (name.kind) {
    case 'claim':
      return claimSource(sql, name.id)
    case 'revision':
      return revisionSource(sql, name, today)
    case 'history':
      return historySource(sql, name.id)
    case 'article':
      return articleSource(sql, name.key)
    case 'list':
      return listSource(sql, name.page)
    case 'index':
      return indexSource(sql, name.page)
    case 'recent':
      return recentSource(sql)
    case 'desk':
      return deskSource(sql)
  }
}

function claimSource(sql: SqlStorage, id: string): SnapshotSource | undefined {
  const claim = publicClaim(claimRow(sql, id))
  if (claim?.status !== 'published') return claim && tombstoneSource(sql, claim, claim.revision)
  const kept = citedBy(claim).length === 0 ? keptDocument(sql, id, claim.revision) : undefined
  // its last revision says the same, where that was judged by these rules and hangs on no other claim
  if (kept?.ruleset === RULESET && kept.judgedAt === undefined) return keptSource(claim, kept, claim.updatedAt)
  const { document } = drawClaim(claim, findPublic(sql))
  return { kind: 'drawn', revision: claim.revision, document, at: claim.updatedAt }
}

/** A claim that is taken back has no history for readers, as it has no content. */
function historySource(sql: SqlStorage, id: string): SnapshotSource | undefined {
  const claim = publicClaim(claimRow(sql, id))
  if (claim?.status !== 'published') return claim && tombstoneSource(sql, claim, claim.revision)
  const { revision, updatedAt: at } = claim
  return { kind: 'drawn', revision, document: JSON.stringify(historyOf(sql, claim)), at }
}

/** The claim with the status that readers are to see. */
function publicClaim(row: ClaimRow | undefined): Claim | undefined {
  const status = row && publicStatus(row.visibility, row.status)
  return status && { ...toClaim(row), status }
}

/**
 * A revision's document is drawn once and kept. What is taken back is taken back whole, its earlier revisions and those that cite it included:
 * tombstones stand there meanwhile, and the same bytes return afterwards.
 */
function revisionSource(
  sql: SqlStorage,
  { id, revision }: Extract<SnapshotName, { kind: 'revision' }>,
  today: string,
): SnapshotSource | undefined {
  const claim = publicClaim(claimRow(sql, id))
  const [row] = sql
    .exec<RevisionRow>('SELECT * FROM revision WHERE id = ? AND revision = ? AND was_public = 1', id, revision)
    .toArray()
  if (!claim || !row) return undefined
  if (claim.status !== 'published') return tombstoneSource(sql, claim, revision)
  const cited = toCited(row.cited)
  const then: Claim = { ...toClaim(row), status: 'published' }
  if (citesHidden(sql, cited)) return { kind: 'tombstone', revision, claim: { ...then, status: 'paused' } }
  const kept = keptDocument(sql, id, revision)
  if (kept) return keptSource({ id, revision }, kept, row.at)
  const day = dayOfJudging(sql, id, revision, today)
  const drawn = drawClaim(then, findFrozen(cited), day)
  keepDocument(sql, { id, revision }, drawn, day)
  return keptSource({ id, revision }, drawn, row.at)
}

/** A document that is kept, and signed with what it says. */
function keptSource(
  { id, revision }: Pick<Claim, 'id' | 'revision'>,
  { document, signature }: Pick<KeptDocument, 'document' | 'signature'>,
  at: string,
): Extract<SnapshotSource, { kind: 'drawn' }> {
  const record = { id, revision, ...(signature === undefined ? {} : { signature }) }
  return { kind: 'drawn', revision, document, at, record }
}

/** That a claim was withdrawn is a record like its revisions; that it is paused may change by the hour. `shown` is the revision that readers ask for. */
function tombstoneSource(sql: SqlStorage, claim: Claim, shown: number): SnapshotSource {
  const { id, revision, status, updatedAt } = claim
  if (status !== 'withdrawn') return { kind: 'tombstone', revision: shown, claim }
  const kept = keptDocument(sql, id, revision)
  if (!kept) return { kind: 'tombstone', revision: shown, claim, record: { id, revision } }
  return { ...keptSource(claim, kept, updatedAt), revision: shown, status: 410 }
}

function listSource(sql: SqlStorage, page: number): SnapshotSource {
  const next = page < lastPage(sql) ? { next: String(page + 1) } : {}
  const { claims, at } = listedPage(sql, page, 'item')
  return { kind: 'list', revision: page, items: claims.map(({ item }) => item), at, ...next }
}

function indexSource(sql: SqlStorage, page: number): SnapshotSource {
  return { kind: 'index', revision: page, ...taughtPage(sql, page) }
}

function articleSource(sql: SqlStorage, key: string): SnapshotSource | undefined {
  const row = articleRow(sql, key)
  if (!row || row.was_public === 0) return undefined
  const article = toArticle(sql, row)
  const { name } = readDesk(sql).desk
  return {
    kind: 'article',
    revision: row.shown_revision ?? row.revision,
    withdrawn: row.status === 'withdrawn',
    article: { ...article, updatedAt: row.shown_at ?? row.at },
    ...(name === undefined ? {} : { desk: name }),
    ...claimsIn(sql, article),
  }
}

/** The claims that an article's approved figures are about, as readers are to see them. */
export function claimsIn(sql: SqlStorage, { annotations }: Pick<Article, 'annotations'>) {
  const carried = new Set(annotations.filter(({ status }) => status === 'approved').map(({ claimId }) => claimId))
  const claims = [...carried].map((id) => publicClaim(claimRow(sql, id))).filter((claim) => claim !== undefined)
  return { claims: new Map(claims.map((claim) => [claim.id, claim])), find: findPublic(sql) }
}
