import type { PublicAnnotation, PublicClaim } from '../../core/snapshot/types.ts'
import type { Speaker } from '../words/speak.ts'
import type { CardSettings } from './module.ts'

/** What every part of a card needs. */
export interface View extends CardSettings {
  readonly claim: PublicClaim
  /** A card that was placed by hand is about no figure of the article. */
  readonly annotation: Pick<PublicAnnotation, 'line' | 'relations' | 'estimateId'>
  readonly say: Speaker
}
