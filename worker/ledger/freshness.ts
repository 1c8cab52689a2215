import { daysOf } from '../../core/claim/edtf.ts'
import type { ClaimInput } from '../../core/claim/types.ts'

const MS_PER_DAY = 86_400_000

/** The last day on which a claim's newest estimate is fresh by the claim's own threshold, as days since 1970-01-01. */
export function freshUntil({ estimates, measure }: ClaimInput): number | null {
  const days = estimates.flatMap(({ saidAt }) => daysOf(saidAt)?.last ?? [])
  return days.length === 0 ? null : Math.max(...days) + measure.tolerance.freshForDays
}

export function dayOf(now: number): number {
  return Math.floor(now / MS_PER_DAY)
}
