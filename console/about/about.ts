import type { LangMap } from '../../core/claim/types.ts'
import type { ClaimSnapshot } from '../../core/snapshot/types.ts'
import type { Kept } from '../api/kept.ts'

/** Which claim a figure is about, and which of its estimates it repeats. */
export interface About {
  readonly claimId: string
  readonly estimateId?: string
}

/** What a figure is about now, before another claim or estimate is chosen; its question where readers see it. */
export interface AboutNow {
  readonly about: About
  readonly question?: LangMap
}

export function nowAbout({ claimId, estimateId }: About, claims: Kept<ClaimSnapshot>): AboutNow {
  const claim = claims.of(claimId).value
  return {
    about: { claimId, ...(estimateId === undefined ? {} : { estimateId }) },
    ...(claim.kind === 'here' ? { question: claim.body.question } : {}),
  }
}
