import type { Passage } from '../passage.ts'
import type { Said } from '../said.ts'
import type { NearTerm } from './terms-near.ts'

/** A figure's surroundings, as far as lessons speak of them. */
export interface Near {
  readonly sentence: Passage
  readonly terms: readonly NearTerm[]
  readonly said: Said | undefined
}
