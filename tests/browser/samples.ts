import { createHash } from 'node:crypto'
import { articleKey, canonicalUrl } from '../../core/article/index.ts'
import { type AnnotationInput, type Claim, parseClaimInput } from '../../core/claim/index.ts'
import { type ArticleSnapshot, articleSnapshot } from '../../core/snapshot/index.ts'
import kursk from '../../examples/articles/kursk.json' with { type: 'json' }
import casualties from '../../examples/claims/dprk-casualties-kursk.json' with { type: 'json' }
import share from '../../examples/claims/dprk-casualty-share.json' with { type: 'json' }
import deployed from '../../examples/claims/dprk-deployed.json' with { type: 'json' }

const AT = '2025-01-22T12:00:00Z'

/** The sample claims, as the ledger would hold them once published. */
export const sampleClaims: readonly Claim[] = [casualties, share, deployed].map(published)

/** Any claim, checked as an editor's would be. */
export function published(input: unknown): Claim {
  const parsed = parseClaimInput(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return { ...parsed.value, status: 'published', revision: 1, updatedAt: AT, updatedBy: 'tests' }
}

/** What readers of the page at `url` are told. */
export function snapshotOf(
  url: string,
  annotations: readonly AnnotationInput[],
  claims: readonly Claim[] = sampleClaims,
  publishedAt?: string,
): ArticleSnapshot {
  const canonical = canonicalUrl({ location: url }) ?? url
  const key = articleKey(createHash('sha256').update(canonical).digest())
  return articleSnapshot(
    { key, url: canonical, ...(publishedAt ? { publishedAt } : {}), updatedAt: AT, annotations },
    new Map(claims.map((claim) => [claim.id, claim])),
    (claimId, estimateId) => claims.find(({ id }) => id === claimId)?.estimates.find(({ id }) => id === estimateId),
  )
}

/** `/examples/kursk`, whose figures an editor tied to the sample claims. */
export const kurskSnapshot = snapshotOf(
  kursk.url,
  kursk.annotations.map((annotation) => ({ ...annotation, status: 'approved' })),
  sampleClaims,
  kursk.publishedAt,
)
