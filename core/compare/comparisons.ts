import type { Estimate } from '../claim/types.ts'
import { facetsOf } from './admissible.ts'

/** Comparisons that are made of one claim: about half a second. */
export const MOST_COMPARISONS = 40_000

/** How many comparisons judging these estimates takes: every pair, in every admissible reading of each (R2). */
export function comparisonsOf(estimates: readonly Estimate[]): number {
  let [sum, squares] = [0, 0]
  for (const estimate of estimates) {
    const readings = facetsOf(estimate).length
    sum += readings
    squares += readings * readings
  }
  return (sum * sum - squares) / 2
}
