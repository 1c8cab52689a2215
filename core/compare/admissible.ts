import { daysOf } from '../claim/edtf.ts'
import type { Estimate, Outcome } from '../claim/types.ts'
import type { Span } from './period.ts'

/** One way to take an estimate: what it counts, and on which day its period ends. */
export interface Facet {
  readonly counts: readonly Outcome[]
  readonly span?: Span
}

/** Every admissible reading of an estimate (R2): each set of outcomes it may count, with the first and the last day its period may end on. */
export function facetsOf(estimate: Estimate): Facet[] {
  const outcomes = countsAreAmbiguous(estimate) ? (estimate.countsMayBe ?? [estimate.counts]) : [estimate.counts]
  const spans = spansOf(estimate)
  return outcomes.flatMap((counts) => (spans.length === 0 ? [{ counts }] : spans.map((span) => ({ counts, span }))))
}

export function countsAreAmbiguous(estimate: Estimate): boolean {
  return estimate.countsBasis === 'ambiguous'
}

function spansOf({ period }: Estimate): Span[] {
  const to = period && daysOf(period.to)
  if (!period || !to) return []
  const from = period.from === undefined ? undefined : daysOf(period.from)?.first
  const span = (day: number): Span => ({ kind: period.kind, to: day, ...(from === undefined ? {} : { from }) })
  return to.first === to.last ? [span(to.first)] : [span(to.first), span(to.last)]
}
