import { daysOf } from '../claim/edtf.ts'
import type { Estimate } from '../claim/types.ts'
import { facetsOf } from './admissible.ts'
import { lengthOf, nestPeriods, SLACK, type Span } from './period.ts'
import type { Comparable } from './side.ts'
import { variantKey } from './variant.ts'

/**
 * R8: the ids of the latest estimate of each lineage for each thing it counts, each variant and each length of window, leaving out what was superseded.
 * Forecasts are current among themselves, each for its own period.
 */
export function currentIds(claim: Comparable): ReadonlySet<string> {
  const voices = new Map<string, Statement[]>()
  for (const estimate of claim.estimates) {
    if (estimate.supersededBy) continue
    const key = voice(estimate, claim)
    voices.set(key, [...(voices.get(key) ?? []), statementOf(estimate)])
  }
  const { days } = claim.measure.tolerance
  const current = [...voices.values()].flatMap((statements) =>
    statements.filter((one, i) => !statements.some((other, j) => i !== j && displaces(other, one, j > i, days))),
  )
  return new Set(current.map(({ id }) => id))
}

/** What of an estimate says whether another displaces it. */
interface Statement {
  readonly id: string
  readonly isForecast: boolean
  readonly span: Span | undefined
  /** Of a window; what is none has no length. */
  readonly length: number | undefined
  /** When it was said, or a forecast made; then until when it counts. */
  readonly order: readonly [number, number]
}

function statementOf(estimate: Estimate): Statement {
  const { id, saidAt, forecast, period } = estimate
  const span = facetsOf(estimate).at(-1)?.span
  const day = (date: string | undefined) =>
    (date === undefined ? undefined : daysOf(date)?.last) ?? Number.NEGATIVE_INFINITY
  return {
    id,
    isForecast: forecast !== undefined,
    span,
    length: span?.kind === 'window' ? lengthOf(span) : undefined,
    order: [day(forecast?.madeAt ?? saidAt), day(period?.to)],
  }
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

/** `standsLater`: in the claim, where both were said at once. */
function displaces(other: Statement, one: Statement, standsLater: boolean, days: number): boolean {
  if (!areOfOneLength(other, one)) return false
  if (one.isForecast && nestPeriods(other.span, one.span, days) !== 'equal') return false
  const [said, until] = [other.order[0] - one.order[0], other.order[1] - one.order[1]]
  if (said > 0 || said < 0) return said > 0
  return until > 0 || (!(until < 0) && standsLater)
}

/** January and February are, a month and a year are not. */
function areOfOneLength({ length }: Statement, { length: other }: Statement): boolean {
  if (length === undefined || other === undefined) return length === other
  return Math.abs(length - other) <= SLACK * Math.max(length, other)
}
