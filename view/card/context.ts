import type { PublicAnnotation, PublicClaim } from '../../core/snapshot/types.ts'
import type { Strings } from '../strings/types.ts'
import { type Speaker, speaker } from '../words/speak.ts'

/** What everything on one page has in common. `base`: the deployment's folder, for links to the full record. */
export interface Setting {
  readonly strings: Strings
  readonly lang: string
  readonly base: string
  /** The name of who publishes, where they have said one. */
  readonly publisher?: string | undefined
  /** On paper nothing can be opened. */
  readonly isUnfolded?: boolean
}

/** What every part of a card needs. */
export interface View extends Setting {
  readonly claim: PublicClaim
  /** A card that was placed by hand is about no figure of the article. */
  readonly annotation: Pick<PublicAnnotation, 'line' | 'relations' | 'estimateId'>
  readonly say: Speaker
}

export function viewOf(
  setting: Setting,
  { claim, annotation = { line: claim.line, relations: [] } }: Pick<View, 'claim'> & Partial<View>,
): View {
  return { ...setting, claim, annotation, say: speaker(setting.lang, setting.strings, claim.measure) }
}
