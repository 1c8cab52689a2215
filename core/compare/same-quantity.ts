import { below, disjoint, gapBetween, lower, upper } from './interval.ts'
import type { Interval, Reading, Reason, Verdict } from './types.ts'

export interface Finding {
  readonly verdict: Verdict
  readonly gap?: number
  readonly reasons: readonly Reason[]
}

interface Named {
  readonly id: string
  readonly reading: Reading
}

/** R5: two readings of the same quantity, without statistics. Overlap alone is never called agreement. */
export function judgeSame(a: Named, b: Named, materiality: number): Finding {
  const [wideA, wideB] = [a.reading.wide, b.reading.wide]
  if (!wideA || !wideB)
    return {
      verdict: 'insufficient',
      reasons: [{ code: 'value', of: [a, b].filter((side) => !side.reading.wide).map((side) => side.id) }],
    }
  if (disjoint(wideA, wideB)) return apart(a.id, wideA, b.id, wideB, materiality)
  const spread = spreadOf(wideA, wideB)
  if (spread !== undefined && !below(materiality, spread))
    return { verdict: 'agree', reasons: [{ code: 'within', factor: spread }] }
  if (a.reading.narrow && b.reading.narrow && disjoint(a.reading.narrow, b.reading.narrow))
    return { verdict: 'possibleConflict', reasons: [{ code: 'narrowApart' }] }
  return { verdict: 'compatible', reasons: [{ code: 'overlap' }] }
}

function apart(a: string, wideA: Interval, b: string, wideB: Interval, materiality: number): Finding {
  const gap = gapBetween(wideA, wideB)
  const [higher, lowerOne] = lower(wideA) > upper(wideB) ? [a, b] : [b, a]
  const verdict = gap === undefined || !below(gap, materiality) ? 'conflict' : 'close'
  return { verdict, ...(gap === undefined ? {} : { gap }), reasons: [{ code: 'apart', higher, lower: lowerOne }] }
}

/** Highest upper end / lowest lower end, where both are bounded and on one side of zero. */
function spreadOf(a: Interval, b: Interval): number | undefined {
  const [lowest, highest] = [Math.min(lower(a), lower(b)), Math.max(upper(a), upper(b))]
  if (!Number.isFinite(lowest) || !Number.isFinite(highest)) return undefined
  if (lowest > 0) return highest / lowest
  return highest < 0 ? lowest / highest : lowest === 0 && highest === 0 ? 1 : undefined
}
