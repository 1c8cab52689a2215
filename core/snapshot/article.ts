import type { Claim } from '../claim/types.ts'
import { RULESET } from '../compare/index.ts'
import { atPublication } from './at-publication.ts'
import { judgeClaim, tombstone } from './claim.ts'
import type { FindEstimate } from './find.ts'
import { judgedAt } from './judged-at.ts'
import type { AnnotatedArticle, ArticleSnapshot, ClaimTombstone, PublicAnnotation, PublicClaim } from './types.ts'

type Judged = ReturnType<typeof judgeClaim>

/**
 * What one page view needs: the article's approved figures, the claims they name, and what is judged at each figure. Claims that no longer go into
 * `room` characters are left out with their figures, the first of the text going first; so is one that cannot be judged, since one bad claim holds back no other.
 * `desk` is the name of who publishes it.
 */
export function articleSnapshot(
  article: AnnotatedArticle,
  claims: ReadonlyMap<string, Claim>,
  find: FindEstimate,
  { room = Number.POSITIVE_INFINITY, desk }: { readonly room?: number; readonly desk?: string | undefined } = {},
): ArticleSnapshot {
  const { key, url, title, publishedAt } = article
  const shown = showing(claims, find, room)
  const annotations: PublicAnnotation[] = []
  for (const { claimId, estimateId, quote, figure, status } of article.annotations) {
    if (status !== 'approved') continue
    const claim = shown.take(claimId)
    if (!claim) continue
    const place = { claimId, ...(estimateId === undefined ? {} : { estimateId }), quote, figure }
    if (!('publicClaim' in claim)) {
      annotations.push({ ...place, line: { verdict: 'insufficient' }, relations: [] })
      continue
    }
    const { publicClaim, relations } = claim
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
    claims: shown.claims(),
    ruleset: RULESET,
    updatedAt: latest([article, ...Object.values(shown.claims())]),
    ...(desk === undefined ? {} : { desk }),
  }
}

/** The claims of an article as the text comes to them, each judged once. */
function showing(claims: ReadonlyMap<string, Claim>, find: FindEstimate, room: number) {
  const taken = new Map<string, Judged | ClaimTombstone | undefined>()
  let left = room
  const draw = (id: string): Judged | ClaimTombstone | undefined => {
    const claim = claims.get(id)
    if (!claim || claim.status === 'draft' || claim.status === 'paused') return undefined
    if (claim.status === 'withdrawn') return tombstone(claim)
    const judged = judgedOrNot(claim, find)
    left -= judged && Number.isFinite(left) ? JSON.stringify(judged.publicClaim).length : 0
    return left < 0 ? undefined : judged
  }
  return {
    take(id: string) {
      if (!taken.has(id)) taken.set(id, draw(id))
      return taken.get(id)
    },
    claims: (): Record<string, PublicClaim | ClaimTombstone> =>
      Object.fromEntries(
        [...taken].flatMap(([id, one]) => (one ? [[id, 'publicClaim' in one ? one.publicClaim : one]] : [])),
      ),
  }
}

/** Nothing where judging fails; the claim's own document says so to those who run the deployment. */
function judgedOrNot(claim: Claim, find: FindEstimate): Judged | undefined {
  try {
    return judgeClaim(claim, find)
  } catch {
    return undefined
  }
}

/** ISO 8601 in UTC sorts as text. */
function latest(documents: readonly { readonly updatedAt: string }[]): string {
  return documents
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .reduce((_, last) => last)
}
