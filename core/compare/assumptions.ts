import type { Estimate, Measure } from '../claim/types.ts'
import type { Judged } from './reading.ts'
import type { Assumption } from './types.ts'
import { variantAssumptions } from './variant.ts'

/** What a verdict takes for granted of each estimate. */
export function assumptionsOf(
  sides: readonly { readonly estimate: Estimate; readonly reading: Judged }[],
  measure: Measure,
): Assumption[] {
  return sides.flatMap(({ estimate, reading }) => {
    const of = estimate.id
    const taken: Assumption[] = []
    if (estimate.period?.toBasis === 'releaseAssumed') taken.push({ code: 'cutoffIsRelease', of })
    if (estimate.countsBasis === 'inferred') taken.push({ code: 'countsInferred', of })
    if (reading.capped) taken.push({ code: 'roundingCapped', of })
    if (reading.houseWord !== undefined) taken.push({ code: 'houseRange', of, word: reading.houseWord })
    return [...taken, ...variantAssumptions(estimate, measure)]
  })
}
