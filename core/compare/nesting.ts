import type { Outcome, Scope } from '../claim/types.ts'
import { nestPeriods } from './period.ts'
import type { Comparable, Side } from './side.ts'
import type { Component, Nesting } from './types.ts'

type Placed = Pick<Side, 'estimate' | 'facet'>

export type Nestings = readonly (readonly [Component, Nesting])[]

/** Component by component. */
export function nestingsOf(a: Placed, b: Placed, claim: Comparable): Nestings {
  return [
    ['counts', nestOutcomes(a.facet.counts, b.facet.counts)],
    ['population', nestScopes(a.estimate.population ?? claim.population, b.estimate.population ?? claim.population)],
    ['place', nestScopes(a.estimate.place ?? claim.place, b.estimate.place ?? claim.place)],
    ['period', nestPeriods(a.facet.span, b.facet.span, claim.measure.tolerance.days)],
  ]
}

function nestOutcomes(a: readonly Outcome[], b: readonly Outcome[]): Nesting {
  const [left, right] = [new Set(a), new Set(b)]
  const shared = [...left].filter((outcome) => right.has(outcome)).length
  if (shared === 0) return 'disjoint'
  if (shared === left.size) return shared === right.size ? 'equal' : 'part'
  return shared === right.size ? 'whole' : 'overlapping'
}

/** Two codes that name no common ground are taken to be different things; one that is missing leaves it unknown. */
function nestScopes(a: Scope | undefined, b: Scope | undefined): Nesting {
  if (!a && !b) return 'equal'
  if (!a || !b) return 'unknown'
  if (a.code === b.code) return 'equal'
  if (a.within?.includes(b.code)) return 'part'
  return b.within?.includes(a.code) ? 'whole' : 'disjoint'
}
