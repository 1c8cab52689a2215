import type { PublicAnnotation, PublicClaim } from '../core/snapshot/types.ts'

/** A figure of an article, with the claim that it is about. */
export interface Figure {
  readonly annotation: PublicAnnotation
  readonly claim: PublicClaim
  readonly kind: Kind
}

/** What a mark looks like, and the first thing its card says: the verdict, or that the figure itself has no primary source. */
export type Kind = 'unsourced' | PublicAnnotation['line']['verdict']

export function kindOf({ noPrimary, verdict }: PublicAnnotation['line']): Kind {
  return noPrimary ? 'unsourced' : verdict
}
