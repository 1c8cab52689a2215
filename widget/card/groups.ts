import type { PublicClaim, PublicEstimate } from '../../core/snapshot/types.ts'
import { groupBy } from '../dom/group-by.ts'

/** Estimates that count the same thing, so that one axis may hold them. */
export interface Group {
  readonly first: PublicEstimate
  readonly estimates: readonly PublicEstimate[]
}

/**
 * The claim's estimates by what they count. The article's own group and figure come first; the rest is newest first, and what is no
 * longer current after what is. Without a figure the largest group leads.
 */
export function groupsOf(claim: PublicClaim, own?: string): readonly Group[] {
  const rank = ({ id, current, saidAt }: PublicEstimate) => `${id === own ? 2 : Number(current)}${saidAt}`
  const sorted = claim.estimates.toSorted((a, b) => (rank(a) < rank(b) ? 1 : -1))
  const groups = groupBy(sorted, thingCounted).map(({ first, items }) => ({ first, estimates: items }))
  return groups.toSorted((a, b) =>
    a.first.id === own || b.first.id === own
      ? Number(b.first.id === own) - Number(a.first.id === own)
      : b.estimates.length - a.estimates.length,
  )
}

/** Totals belong together whenever they end (an earlier one is part of a later one); a window is a thing of its own. */
function thingCounted({ counts, countsBasis, population, place, unit, period }: PublicEstimate): string {
  const window = period?.kind === 'window' && [period.from, period.to]
  return `${[countsBasis === 'ambiguous' || counts.toSorted(), population?.code, place?.code, unit, window]}`
}
