import { daysOf } from '../claim/edtf.ts'
import type { Estimate, Outcome } from '../claim/types.ts'
import type { Span } from './period.ts'

/** One way to take an estimate: what it counts, and on which day its period ends. */
export interface Facet {
  readonly counts: readonly Outcome[]
  readonly span?: Span
}

/**
 * Every admissible reading of an estimate (R2): each set of outcomes it may count, and where a running total ends in a month or a year, the first and the last
 * day of it.
 */
export function facetsOf(estimate: Estimate): Facet[] {
  const outcomes = countsAreAmbiguous(estimate) ? (estimate.countsMayBe ?? [estimate.counts]) : [estimate.counts]
  const spans = spansOf(estimate)
  return outcomes.flatMap((counts) => (spans.length === 0 ? [{ counts }] : spans.map((span) => ({ counts, span }))))
}

/** Both estimates in every admissible reading. Totals that end on the same date, as it is spelled, end on the same day. */
export function facetPairs(a: Estimate, b: Estimate): (readonly [Facet, Facet])[] {
  const sameEnd = a.period?.kind === 'cumulative' && b.period?.kind === 'cumulative' && a.period.to === b.period.to
  const lastDay = sameEnd ? daysOf(a.period.to)?.last : undefined
  const facets = (estimate: Estimate) =>
    facetsOf(estimate).filter(({ span }) => lastDay === undefined || span?.to === lastDay)
  return facets(a).flatMap((facetA) => facets(b).map((facetB) => [facetA, facetB] as const))
}

export function countsAreAmbiguous(estimate: Estimate): boolean {
  return estimate.countsBasis === 'ambiguous'
}

/** A window begins with the first day that its start may mean, and whatever is no running total ends with the last that its end may. */
function spansOf({ period }: Estimate): Span[] {
  const to = period && daysOf(period.to)
  if (!period || !to) return []
  const from = period.from === undefined ? undefined : daysOf(period.from)?.first
  const span = (day: number): Span => ({ kind: period.kind, to: day, ...(from === undefined ? {} : { from }) })
  return period.kind !== 'cumulative' || to.first === to.last ? [span(to.last)] : [span(to.first), span(to.last)]
}
