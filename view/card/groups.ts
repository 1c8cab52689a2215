import type { Reading } from '../../core/compare/types.ts'
import type { PublicClaim, PublicEstimate } from '../../core/snapshot/types.ts'
import { groupBy } from '../group-by.ts'
import { unitOf } from '../words/units.ts'

/** Estimates that count the same thing, so that one axis may hold them. */
export interface Group {
  readonly first: PublicEstimate
  readonly estimates: readonly PublicEstimate[]
  /** What its axis is in. */
  readonly unit: string
}

/**
 * The claim's estimates by what they count. The article's own group and figure come first; the rest is newest first, and what is no
 * longer current after what is. Without a figure the largest group leads.
 */
export function groupsOf(claim: PublicClaim, own?: string): readonly Group[] {
  const rank = ({ id, current, saidAt }: PublicEstimate) => `${id === own ? 2 : Number(current)}${saidAt}`
  const sorted = claim.estimates.toSorted((a, b) => (rank(a) < rank(b) ? 1 : -1))
  const figure = claim.estimates.find(({ id }) => id === own)
  const keyOf = (estimate: PublicEstimate) =>
    `${[thingCounted(estimate), axisUnit(estimate, claim), variantOf(estimate, claim, figure)]}`
  const groups = groupBy(sorted, keyOf).map(({ first, items }) => ({
    first,
    estimates: items,
    unit: axisUnit(first, claim),
  }))
  return groups.toSorted((a, b) =>
    a.first.id === own || b.first.id === own
      ? Number(b.first.id === own) - Number(a.first.id === own)
      : b.estimates.length - a.estimates.length,
  )
}

/** What an estimate's row draws: in the claim's unit, where its own converts. */
export function drawnReading({ reading, converted }: PublicEstimate): Reading {
  return converted ?? reading
}

/** Totals belong together whenever they end (an earlier one is part of a later one); a window is a thing of its own, and so is what is foreseen. */
function thingCounted({ counts, countsBasis, population, place, period, forecast }: PublicEstimate): string {
  const window = period?.kind === 'window' && [period.from, period.to]
  return `${[countsBasis === 'ambiguous' || counts.toSorted(), population?.code, place?.code, window, !!forecast]}`
}

function axisUnit(estimate: PublicEstimate, { measure }: PublicClaim): string {
  return estimate.converted ? measure.unit : unitOf(estimate, measure)
}

/** What does not say which variant it means is drawn with the article's figure: it may be the same (R2). */
function variantOf(
  { variant = {} }: PublicEstimate,
  { measure }: PublicClaim,
  own: PublicEstimate | undefined,
): readonly (string | undefined)[] {
  return Object.entries(measure.dimensions ?? {}).map(([name, { decides = true, unstated }]) =>
    decides ? (variant[name] ?? unstated ?? own?.variant?.[name]) : '',
  )
}
