import { daysOf } from '../claim/edtf.ts'
import type { Estimate } from '../claim/types.ts'
import { facetsOf } from './admissible.ts'
import type { Comparable } from './judge.ts'
import { lengthOf, nestPeriods, SLACK, type Span } from './period.ts'
import { variantKey } from './variant.ts'

/**
 * R8: the ids of the latest estimate of each lineage for each thing it counts, each variant and each length of window, leaving out what was superseded.
 * Forecasts are current among themselves, each for its own period.
 */
export function currentIds(claim: Comparable): ReadonlySet<string> {
  const voices = new Map<string, Estimate[]>()
  for (const estimate of claim.estimates) {
    if (estimate.supersededBy) continue
    const key = voice(estimate, claim)
    voices.set(key, [...(voices.get(key) ?? []), estimate])
  }
  const current = [...voices.values()].flatMap((estimates) =>
    estimates.filter((one, i) => !estimates.some((other, j) => displaces(other, j, one, i, claim))),
  )
  return new Set(current.map(({ id }) => id))
}

/** One lineage speaking of one thing. What is ambiguous displaces nothing that is clear, and a week's count no total. */
function voice(estimate: Estimate, { measure, population, place }: Comparable): string {
  const counts = estimate.countsBasis === 'ambiguous' ? ['?'] : [...estimate.counts].sort()
  return JSON.stringify([
    estimate.lineage,
    counts,
    estimate.period?.kind,
    (estimate.population ?? population)?.code,
    (estimate.place ?? place)?.code,
    variantKey(estimate, measure),
    estimate.forecast !== undefined,
  ])
}

function displaces(other: Estimate, at: number, one: Estimate, place: number, claim: Comparable): boolean {
  if (at === place || !ofOneLength(other, one)) return false
  if (one.forecast && !ofOnePeriod(other, one, claim)) return false
  const [later, earlier] = [orderOf(other), orderOf(one)]
  const difference = later.findIndex((day, i) => day !== earlier[i])
  return difference < 0 ? at > place : (later[difference] ?? 0) > (earlier[difference] ?? 0)
}

/** January and February are, a month and a year are not. What is no window has no length. */
function ofOneLength(a: Estimate, b: Estimate): boolean {
  const [length, other] = [a, b].map((estimate) => windowLength(spanOf(estimate)))
  if (length === undefined || other === undefined) return length === other
  return Math.abs(length - other) <= SLACK * Math.max(length, other)
}

function ofOnePeriod(a: Estimate, b: Estimate, { measure }: Comparable): boolean {
  return nestPeriods(spanOf(a), spanOf(b), measure.tolerance.days) === 'equal'
}

function windowLength(span: Span | undefined): number | undefined {
  return span?.kind === 'window' ? lengthOf(span) : undefined
}

function spanOf(estimate: Estimate): Span | undefined {
  return facetsOf(estimate).at(-1)?.span
}

/** When it was said, or a forecast made; then until when it counts. */
function orderOf({ saidAt, forecast, period }: Estimate): readonly [number, number] {
  const day = (date: string | undefined) =>
    (date === undefined ? undefined : daysOf(date)?.last) ?? Number.NEGATIVE_INFINITY
  return [day(forecast?.madeAt ?? saidAt), day(period?.to)]
}
