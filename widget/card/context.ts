import type { PublicAnnotation, PublicClaim } from '../../core/snapshot/types.ts'
import type { Strings } from '../strings/types.ts'
import type { Speaker } from '../words/speak.ts'

/** What every part of a card needs. */
export interface View {
  readonly claim: PublicClaim
  readonly annotation: PublicAnnotation
  readonly strings: Strings
  readonly lang: string
  readonly base: string
  readonly say: Speaker
}
