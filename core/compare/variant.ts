import type { Estimate, Measure } from '../claim/types.ts'
import type { Assumption, Reason } from './types.ts'

type Differs = Extract<Reason, { code: 'variant'; how: 'differs' }>
type Unstated = Extract<Reason, { code: 'variant'; how: 'unstated' }>

/** R2: the first deciding dimension in which two estimates differ; else the first that one of them leaves open. */
export function variantReason(a: Estimate, b: Estimate, measure: Measure): Differs | Unstated | undefined {
  const deciding = decidingIn(measure)
  for (const dimension of deciding) {
    const [left, right] = [meant(a, dimension, measure), meant(b, dimension, measure)]
    if (left !== undefined && right !== undefined && left !== right)
      return { code: 'variant', how: 'differs', dimension, codes: [left, right] }
  }
  for (const dimension of deciding) {
    const of = [a, b].filter((estimate) => meant(estimate, dimension, measure) === undefined).map(({ id }) => id)
    if (of.length > 0) return { code: 'variant', how: 'unstated', dimension, of }
  }
  return undefined
}

/** What is taken for granted of an estimate that does not say which variant it states. */
export function variantAssumptions(estimate: Estimate, measure: Measure): Assumption[] {
  const of = estimate.id
  return decidingIn(measure).flatMap((dimension): Assumption[] => {
    if (stated(estimate, dimension) !== undefined) return []
    const taken = meant(estimate, dimension, measure)
    return [
      taken === undefined
        ? { code: 'variantUnstated', of, dimension }
        : { code: 'variantAssumed', of, dimension, taken },
    ]
  })
}

/** The variant as a key: what an estimate states, or is taken to mean, in each deciding dimension. */
export function variantKey(estimate: Estimate, measure: Measure): readonly (string | null)[] {
  return decidingIn(measure).map((dimension) => meant(estimate, dimension, measure) ?? null)
}

function decidingIn({ dimensions = {} }: Measure): string[] {
  return Object.keys(dimensions).filter((name) => dimensions[name]?.decides ?? true)
}

function stated({ variant = {} }: Estimate, dimension: string): string | undefined {
  return Object.hasOwn(variant, dimension) ? variant[dimension] : undefined
}

function meant(estimate: Estimate, dimension: string, { dimensions = {} }: Measure): string | undefined {
  return stated(estimate, dimension) ?? dimensions[dimension]?.unstated
}
