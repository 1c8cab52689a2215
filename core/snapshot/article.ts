import type { Article, Claim } from '../claim/types.ts'
import { RULESET } from '../compare/index.ts'
import { atPublication } from './at-publication.ts'
import { judgeClaim, tombstone } from './claim.ts'
import type { FindEstimate } from './find.ts'
import { judgedAt } from './judged-at.ts'
import type { ArticleSnapshot, PublicAnnotation } from './types.ts'

/** What one page view needs: the article's approved figures, the claims they name, and what is judged at each figure. */
export function articleSnapshot(
  article: Article,
  claims: ReadonlyMap<string, Claim>,
  find: FindEstimate,
): ArticleSnapshot {
  const { key, url, title, publishedAt } = article
  const judged = new Map<string, ReturnType<typeof judgeClaim>>()
  const shown: ArticleSnapshot['claims'][string][] = []
  const annotations: PublicAnnotation[] = []
  for (const { claimId, estimateId, quote, figure, status } of article.annotations) {
    const claim = claims.get(claimId)
    if (status !== 'approved' || !claim || claim.status === 'draft' || claim.status === 'paused') continue
    const place = { claimId, ...(estimateId === undefined ? {} : { estimateId }), quote, figure }
    const isNew = !shown.some(({ id }) => id === claimId)
    if (claim.status === 'withdrawn') {
      if (isNew) shown.push(tombstone(claim))
      annotations.push({ ...place, line: { verdict: 'insufficient' }, relations: [] })
      continue
    }
    const { publicClaim, relations } = judged.get(claimId) ?? judgeClaim(claim, find)
    judged.set(claimId, { publicClaim, relations })
    if (isNew) shown.push(publicClaim)
    annotations.push({
      ...place,
      ...judgedAt(estimateId, publicClaim, relations),
      ...atPublication({ ...publicClaim, relations, ruleset: RULESET }, estimateId, publishedAt),
    })
  }
  return {
    key,
    url,
    ...(title === undefined ? {} : { title }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    annotations,
    claims: Object.fromEntries(shown.map((claim) => [claim.id, claim])),
    ruleset: RULESET,
    updatedAt: latest([article, ...shown]),
  }
}

/** ISO 8601 in UTC sorts as text. */
function latest(documents: readonly { readonly updatedAt: string }[]): string {
  return documents
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .reduce((_, last) => last)
}
