import type { Figure } from '../figure/index.ts'
import type { Near } from './learned/near.ts'
import type { Profile } from './profile.ts'
import type { WeighedFigure } from './weigh-figure.ts'

/** A figure and all that was weighed for each claim that it may be about. */
export interface Considered {
  readonly figure: Figure
  readonly claims: readonly WeighedClaim[]
  /** What there is around it to have learned of. */
  readonly near: () => Near
  /** A claim that is no candidate by the sentence's words, if the figure has the value of one of its estimates. */
  readonly weighEqual: (profile: Profile) => WeighedClaim | null
}

export interface WeighedClaim extends WeighedFigure {
  readonly profile: Profile
  /** Log-odds by the words alone. */
  readonly byWords: number
}
