import type { Measure } from '../claim/types.ts'
import { below, gapBetween, lower, upper } from './interval.ts'
import type { Interval } from './types.ts'

/** How far two disjoint readings are apart, in the measure's own terms (R5): by a factor, or by a difference. */
export type Gap =
  | { readonly gap?: number; readonly isMaterial: boolean }
  | { readonly points: number; readonly isMaterial: boolean }

/** How much two readings that overlap span together, if that is too little to matter. */
export type Spread = { readonly factor: number } | { readonly points: number }

/** Gaps are differences on signed and interval scales, and for rates and shares that say which difference counts. */
export function gapsAreDifferences({ scale = 'ratio', kind, tolerance }: Measure): boolean {
  return scale !== 'ratio' || ((kind === 'rate' || kind === 'share') && tolerance.absolute !== undefined)
}

export function gapOf(a: Interval, b: Interval, measure: Measure): Gap {
  if (!gapsAreDifferences(measure)) return factorOf(a, b, measure)
  const [low, high] = lower(a) > upper(b) ? [upper(b), lower(a)] : [upper(a), lower(b)]
  const points = pointsBetween(low, high, measure)
  return { points, isMaterial: !below(points, leastOf(measure)) }
}

/** A gap by its factor alone, whatever the measure: a part and its whole (R3). A factor that does not exist is wider than any. */
export function factorOf(a: Interval, b: Interval, { tolerance }: Measure): Gap {
  const gap = gapBetween(a, b)
  return gap === undefined ? { isMaterial: true } : { gap, isMaterial: !below(gap, tolerance.materiality) }
}

/** The spread of two bounded readings that lie within what matters of each other; nothing for wider ones. */
export function agreementOf(a: Interval, b: Interval, measure: Measure): Spread | undefined {
  const [lowest, highest] = [Math.min(lower(a), lower(b)), Math.max(upper(a), upper(b))]
  if (!Number.isFinite(lowest) || !Number.isFinite(highest)) return undefined
  if (gapsAreDifferences(measure)) {
    const points = pointsBetween(lowest, highest, measure)
    return below(leastOf(measure), points) ? undefined : { points }
  }
  const factor = ratioOf(lowest, highest)
  return factor === undefined || below(measure.tolerance.materiality, factor) ? undefined : { factor }
}

/** Percentage points for `%` and `1`, else the measure's unit. Without what subtracting loses in binary. */
function pointsBetween(low: number, high: number, { unit }: Measure): number {
  const size = Math.max(Math.abs(low), Math.abs(high))
  const decimals = size === 0 ? 0 : 12 - Math.ceil(Math.log10(size))
  const difference = decimals >= 0 && decimals <= 20 ? Number((high - low).toFixed(decimals)) : high - low
  return unit === '1' ? Number((difference * 100).toPrecision(12)) : difference
}

/** The least difference that counts; half a point where a share does not say. */
function leastOf({ unit, tolerance }: Measure): number {
  return tolerance.absolute ?? (unit === '%' || unit === '1' ? 0.5 : 0)
}

/** Where both ends are on one side of zero. */
function ratioOf(lowest: number, highest: number): number | undefined {
  if (lowest > 0) return highest / lowest
  if (highest < 0) return lowest / highest
  return lowest === 0 && highest === 0 ? 1 : undefined
}
