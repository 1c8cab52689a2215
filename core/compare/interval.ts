import type { Interval } from './types.ts'

/** The lower end, an open one as minus infinity. */
export const lower = ([lo]: Interval): number => lo ?? Number.NEGATIVE_INFINITY
/** The upper end, an open one as infinity. */
export const upper = ([, hi]: Interval): number => hi ?? Number.POSITIVE_INFINITY

export function disjoint(a: Interval, b: Interval): boolean {
  return below(upper(a), lower(b)) || below(upper(b), lower(a))
}

/** x < y beyond what decimals lose in binary: 0.1 + 0.2 is not above 0.3. */
export function below(x: number, y: number): boolean {
  return x < y && !(y - x <= 1e-12 * Math.max(Math.abs(x), Math.abs(y)))
}

export function plus(a: Interval, b: Interval): Interval {
  return [open(lower(a) + lower(b)), open(upper(a) + upper(b))]
}

/** For non-negative sides: `[lo_n / hi_d, hi_n / lo_d]` (R4). A denominator that may be 0 leaves the upper end open. */
export function over(numerator: Interval, denominator: Interval): Interval | null {
  const [lowest, highest] = [lower(denominator), upper(denominator)]
  if (lower(numerator) < 0 || lowest < 0 || highest === 0) return null
  return [
    highest === Number.POSITIVE_INFINITY ? 0 : lower(numerator) / highest,
    lowest === 0 ? null : open(upper(numerator) / lowest),
  ]
}

/**
 * Lower end of the higher set / upper end of the lower one, of two disjoint intervals (R5).
 * `undefined` where no factor exists: one side is zero, or the two lie on different sides of it.
 */
export function gapBetween(a: Interval, b: Interval): number | undefined {
  const [low, high] = lower(a) > upper(b) ? [upper(b), lower(a)] : [upper(a), lower(b)]
  if (low > 0) return high / low
  return high < 0 ? low / high : undefined
}

const open = (x: number): number | null => (Number.isFinite(x) ? x : null)
