import type { ClaimIndex } from '../match/index.ts'
import type { PublicClaim } from '../snapshot/types.ts'
import { findFigures } from './find.ts'
import { judgeFigures } from './judge.ts'
import type { Check, CheckOptions } from './types.ts'

export { findFigures } from './find.ts'
export { judgeFigures } from './judge.ts'
export { recognisable } from './recognisable.ts'
export type * from './types.ts'

/**
 * The figures of a text, the claims they are about, and how each stands to the estimates that others gave. `claims` are the public
 * documents of the claims in `index`; one that is missing there is left out. Pure, and linear in the length of the text.
 *
 * Where the claims are not at hand, do it in two steps: `findFigures`, fetch the claims that it names, `judgeFigures`.
 */
export function checkText(
  text: string,
  index: ClaimIndex,
  claims: ReadonlyMap<string, PublicClaim>,
  options: CheckOptions = {},
): Check {
  return judgeFigures(findFigures(text, index, options), claims, options)
}
