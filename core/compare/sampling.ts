import type { RangeValue, Value } from '../claim/types.ts'
import { type Conversion, converted } from '../unit/index.ts'

/**
 * R6: how many standard errors lie between two stated statistical intervals, of independent data, in one unit (`onLogs`: on logarithms, where they are asymmetric); `undefined` where either is not one.
 * Ranges of reports, expert ranges and a database's low and high are no such intervals (Schenker & Gentleman 2001: overlap is no test).
 */
export function standardErrorsApart(
  a: Stated,
  b: Stated,
  { onLogs }: { readonly onLogs: boolean },
): number | undefined {
  const [first, second] = [inOneUnit(a), inOneUnit(b)]
  if (!first || !second) return undefined
  const values = [first, second]
  const logarithmic = onLogs && values.every((value) => value.from > 0) && values.some(isAsymmetric)
  const [left, right] = [normal(first, logarithmic), normal(second, logarithmic)]
  const error = Math.hypot(left.error, right.error)
  return error === 0 ? undefined : Math.abs(left.centre - right.centre) / error
}

/** A value, and what brings it into the unit in which the two are compared. */
export interface Stated {
  readonly value: Value
  readonly by: Conversion
}

type Statistical = RangeValue & { readonly level: number }

function inOneUnit({ value, by }: Stated): Statistical | undefined {
  if (!isStatistical(value)) return undefined
  const best = value.best === undefined ? {} : { best: converted(value.best, by) }
  return { ...value, from: converted(value.from, by), to: converted(value.to, by), ...best }
}

function isStatistical(value: Value): value is Statistical {
  return (
    value.form === 'range' && (value.means === 'confidence' || value.means === 'credible') && value.level !== undefined
  )
}

function normal(value: Statistical, onLogs: boolean): { centre: number; error: number } {
  const scale = onLogs ? Math.log : (x: number) => x
  const [from, to] = [scale(value.from), scale(value.to)]
  return {
    centre: value.best === undefined ? (from + to) / 2 : scale(value.best),
    error: (to - from) / (2 * quantile(value.level)),
  }
}

/** The best value stands off the middle by more than a twentieth of the interval: what rounding alone rarely does. */
function isAsymmetric(value: Statistical): boolean {
  return value.best !== undefined && Math.abs(value.best - (value.from + value.to) / 2) > (value.to - value.from) / 20
}

/** z with P(|Z| < z) = level, by bisection of the error function: exact enough for two decimals, and a table would be longer. */
function quantile(level: number): number {
  let [low, high] = [0, 10]
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (within(middle) < level) low = middle
    else high = middle
  }
  return high
}

/** P(|Z| < z): Abramowitz & Stegun 7.1.26 for erf(z / sqrt 2), error below 1.5e-7. */
function within(z: number): number {
  const t = 1 / (1 + (0.3275911 * z) / Math.SQRT2)
  const polynomial = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t
  return 1 - polynomial * Math.exp((-z * z) / 2)
}
