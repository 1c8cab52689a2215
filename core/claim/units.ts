import { mendUnit, nearestUnit } from '../unit/index.ts'
import { pointer } from './pointer.ts'
import type { InputError, Mended } from './result.ts'
import type { DraftClaim } from './types.ts'

/** The claim with every unit by its code. A unit that is not known stays as it is, and is a flaw. */
export function withUnits<Written extends DraftClaim>(
  claim: Written,
): {
  readonly claim: Written
  readonly mended: readonly Mended[]
  readonly flaws: readonly InputError[]
} {
  const mended: Mended[] = []
  const flaws: InputError[] = []
  const coded = (unit: string, path: readonly (string | number)[]) => {
    const code = mendUnit(unit)
    if (code === undefined) flaws.push({ pointer: pointer(path), detail: unknown(nearestUnit(unit)) })
    else if (code !== unit) mended.push({ pointer: pointer(path), from: unit, to: code })
    return code ?? unit
  }
  const { measure } = claim
  const unit = measure?.unit === undefined ? {} : { unit: coded(measure.unit, ['measure', 'unit']) }
  const estimates = claim.estimates?.map((estimate, i) =>
    estimate.unit === undefined ? estimate : { ...estimate, unit: coded(estimate.unit, ['estimates', i, 'unit']) },
  )
  const there = { ...(measure ? { measure: { ...measure, ...unit } } : {}), ...(estimates ? { estimates } : {}) }
  return { claim: { ...claim, ...there }, mended, flaws }
}

function unknown(nearest: string | undefined): string {
  return nearest === undefined
    ? 'is not a unit that is known: docs/units.md says which there are'
    : `is not a unit that is known: the nearest is ${nearest}`
}
