import { daysOf } from '../claim/edtf.ts'
import type { ClaimInput } from '../claim/types.ts'

const MS_PER_DAY = 86_400_000

/**
 * The days on which something became known, ascending: between two of them `?as_of=` gives the same estimates and corrections. A date that names a
 * month or a year counts from its first day, as it does there.
 */
export function daysOfChange({ estimates, corrections }: Pick<ClaimInput, 'estimates' | 'corrections'>): string[] {
  const dates = [...estimates.map(({ saidAt }) => saidAt), ...corrections.map(({ at }) => at)]
  const days = new Set(dates.map((date) => daysOf(date)?.first).filter((day) => day !== undefined))
  return [...days].sort((a, b) => a - b).map((day) => new Date(day * MS_PER_DAY).toISOString().slice(0, 10))
}
