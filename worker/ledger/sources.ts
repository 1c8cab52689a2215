import type { Claim, ClaimStatus } from '../../core/claim/types.ts'
import type { SnapshotSource } from '../ports.ts'
import { parseKey, type SnapshotName } from '../publish/parse-key.ts'
import { articleRow, toArticle } from './article-rows.ts'
import { findFrozen, findPublic, toCited } from './citations.ts'
import { type ClaimRow, claimRow, toClaim } from './claim-rows.ts'
import { LIST_PAGE, pageOf } from './mark.ts'
import { publicStatus } from './visibility.ts'

/** What a public document is made of, read from the rows as they are now. Nothing if readers must not get one. */
export function sourceOf(sql: SqlStorage, key: string): SnapshotSource | undefined {
  const name = parseKey(key)
  if (!name) return undefined
  if (name.kind === 'claim') return claimSource(sql, name.id)
  if (name.kind === 'revision') return revisionSource(sql, name)
  if (name.kind === 'article') return articleSource(sql, name.key)
  return name.kind === 'list' ? listSource(sql, name.page) : indexSource(sql, name.page)
}

function claimSource(sql: SqlStorage, id: string): SnapshotSource | undefined {
  const claim = publicClaim(claimRow(sql, id))
  return claim && { kind: 'claim', revision: claim.revision, claim, find: findPublic(sql) }
}

/** The claim with the status that readers are to see. */
function publicClaim(row: ClaimRow | undefined): Claim | undefined {
  const status = row && publicStatus(row.visibility, row.status)
  return status && { ...toClaim(row), status }
}

function revisionSource(
  sql: SqlStorage,
  { id, revision }: Extract<SnapshotName, { kind: 'revision' }>,
): SnapshotSource | undefined {
  const claim = publicClaim(claimRow(sql, id))
  const [row] = sql
    .exec<{ revision: number; body: string; status: ClaimStatus; at: string; editor: string; cited: string }>(
      'SELECT revision, body, status, at, editor, cited FROM revision WHERE id = ? AND revision = ? AND was_public = 1',
      id,
      revision,
    )
    .toArray()
  if (!claim || !row) return undefined
  // What is taken back is taken back whole: its earlier revisions are tombstones as well.
  if (claim.status !== 'published') return { kind: 'claim', revision, claim, find: nowhere }
  return { kind: 'claim', revision, claim: toClaim(row), find: findFrozen(sql, toCited(row.cited)) }
}

const nowhere = () => undefined

function listSource(sql: SqlStorage, page: number): SnapshotSource {
  const next = page < lastPage(sql) ? { next: String(page + 1) } : {}
  return { kind: 'list', revision: page, claims: publicClaims(sql, page), ...next, find: findPublic(sql) }
}

function indexSource(sql: SqlStorage, page: number): SnapshotSource {
  return { kind: 'index', revision: page, claims: publicClaims(sql, page) }
}

function publicClaims(sql: SqlStorage, page: number): Claim[] {
  return sql
    .exec<ClaimRow>(
      "SELECT * FROM current_claim WHERE n > ? AND n <= ? AND visibility = 'public' ORDER BY n",
      page * LIST_PAGE,
      (page + 1) * LIST_PAGE,
    )
    .toArray()
    .map(toClaim)
}

/** -1 while there is no claim. */
export function lastPage(sql: SqlStorage): number {
  const { n } = sql.exec<{ n: number | null }>('SELECT max(n) AS n FROM claim').one()
  return n === null ? -1 : pageOf(n)
}

function articleSource(sql: SqlStorage, key: string): SnapshotSource | undefined {
  const row = articleRow(sql, key)
  if (!row || row.was_public === 0) return undefined
  const article = toArticle(sql, row)
  const carried = new Set(article.annotations.filter(({ status }) => status === 'approved').map((a) => a.claimId))
  const claims = [...carried].map((id) => publicClaim(claimRow(sql, id))).filter((claim) => claim !== undefined)
  return {
    kind: 'article',
    revision: row.revision,
    withdrawn: row.status === 'withdrawn',
    article,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    find: findPublic(sql),
  }
}
