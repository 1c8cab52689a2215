import type { Claim, Estimate } from '../claim/types.ts'
import type { Conversion } from '../unit/index.ts'
import type { Facet } from './admissible.ts'
import type { Reading } from './types.ts'

/** What relate() needs of a claim; a published one will do. */
export type Comparable = Pick<Claim, 'id' | 'measure' | 'population' | 'place'> & {
  readonly estimates: readonly Estimate[]
}

/** An estimate in one admissible reading, in the unit in which the two are compared; `by` brought it there. */
export interface Side {
  readonly estimate: Estimate
  readonly facet: Facet
  readonly reading: Reading
  readonly by: Conversion
}
