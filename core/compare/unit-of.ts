import type { Estimate, Measure } from '../claim/types.ts'
import { type Conversion, conversion, converted } from '../unit/index.ts'
import { lower, upper } from './interval.ts'
import type { Comparable } from './side.ts'
import type { Interval, Reading } from './types.ts'

/** The unit in which an estimate states its value. What is a ratio of two counts is a number, even where its measure is in percent. */
export function unitOf({ unit, value }: Pick<Estimate, 'unit' | 'value'>, measure: Measure): string {
  if (unit !== undefined) return unit
  return value.form === 'ratio' && conversion('1', measure.unit) ? '1' : measure.unit
}

/** From one unit into another, as this measure's numbers convert: on an interval scale they are points. */
export function conversionFor(measure: Measure, from: string, to: string): Conversion | undefined {
  return conversion(from, to, { points: measure.scale === 'interval' })
}

/** An estimate's reading in its claim's unit, where that is another one into which it converts: it stands beside the estimate's own. */
export function inClaimUnit(
  estimate: Estimate,
  reading: Reading,
  { measure }: Comparable,
): { readonly converted?: Reading & Conversion } {
  const unit = unitOf(estimate, measure)
  const by = unit === measure.unit ? undefined : conversionFor(measure, unit, measure.unit)
  return by ? { converted: { ...convertedReading(reading, by), ...by } } : {}
}

/** R2: a reading is taken in the estimate's own unit, where its digits say how exact it is, and only then converted. */
export function convertedReading(reading: Reading, by: Conversion): Reading {
  const { narrow, wide } = reading
  if (by.factor === 1 && by.offset === 0) return { narrow, wide }
  return { narrow: narrow && convertedInterval(narrow, by), wide: wide && convertedInterval(wide, by) }
}

function convertedInterval(interval: Interval, by: Conversion): Interval {
  const end = (x: number) => (Number.isFinite(x) ? converted(x, by) : null)
  return [end(lower(interval)), end(upper(interval))]
}
