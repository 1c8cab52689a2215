import type { PublicAnnotation, PublicClaim } from '../../core/snapshot/types.ts'
import { type Speaker, speaker } from '../words/speak.ts'
import type { CardSettings } from './cards.ts'

/** What every part of a card needs. */
export interface View extends CardSettings {
  readonly claim: PublicClaim
  /** A card that was placed by hand is about no figure of the article. */
  readonly annotation: Pick<PublicAnnotation, 'line' | 'relations' | 'estimateId'>
  readonly say: Speaker
}

export function viewOf(
  settings: CardSettings,
  { claim, annotation = { line: claim.line, relations: [] } }: Pick<View, 'claim'> & Partial<View>,
): View {
  return { ...settings, claim, annotation, say: speaker(settings.lang, settings.strings, claim.measure) }
}
