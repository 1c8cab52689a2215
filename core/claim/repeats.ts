import { pointer } from './pointer.ts'
import type { Mended } from './result.ts'
import type { ClaimInput, Estimate } from './types.ts'

/**
 * The claim without what its estimates only repeat of it: a unit, a population or a place is theirs where it differs. Done once, on write, so that nothing behind
 * it has to tell "the same" from "not said".
 */
export function withoutRepeats(claim: ClaimInput): { readonly claim: ClaimInput; readonly mended: readonly Mended[] } {
  const mended: Mended[] = []
  const estimates = claim.estimates.map((estimate, i) => {
    const same = repeatedBy(estimate, claim)
    mended.push(...same.map((key) => ({ pointer: pointer(['estimates', i, key]) })))
    return same.length === 0 ? estimate : without(estimate, same)
  })
  return mended.length === 0 ? { claim, mended } : { claim: { ...claim, estimates }, mended }
}

const REPEATABLE = ['unit', 'population', 'place'] as const
type Repeatable = (typeof REPEATABLE)[number]

function repeatedBy(estimate: Estimate, claim: ClaimInput): Repeatable[] {
  return REPEATABLE.filter((key) =>
    key === 'unit'
      ? estimate.unit === claim.measure.unit
      : estimate[key] !== undefined && estimate[key].code === claim[key]?.code,
  )
}

function without(estimate: Estimate, keys: readonly Repeatable[]): Estimate {
  const { unit, population, place, ...rest } = estimate
  const kept = { unit, population, place }
  for (const key of keys) kept[key] = undefined
  return {
    ...rest,
    ...(kept.unit === undefined ? {} : { unit: kept.unit }),
    ...(kept.population ? { population: kept.population } : {}),
    ...(kept.place ? { place: kept.place } : {}),
  }
}
