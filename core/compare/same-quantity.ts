import type { Measure } from '../claim/types.ts'
import { agreementOf, gapOf } from './gap.ts'
import { disjoint, lower, upper } from './interval.ts'
import type { Interval, Reading, Reason, Verdict } from './types.ts'

export interface Finding {
  readonly verdict: Verdict
  readonly gap?: number
  readonly points?: number
  readonly reasons: readonly Reason[]
}

export interface Named {
  readonly id: string
  readonly reading: Reading
}

/** R5: two readings of the same quantity, without statistics. Overlap alone is never called agreement. */
export function judgeSame(a: Named, b: Named, measure: Measure): Finding {
  const [wideA, wideB] = [a.reading.wide, b.reading.wide]
  if (!wideA || !wideB) return unread(a, b)
  if (disjoint(wideA, wideB)) return apart(a.id, wideA, b.id, wideB, measure)
  const spread = agreementOf(wideA, wideB, measure)
  if (spread) return { verdict: 'agree', reasons: [{ code: 'within', ...spread }] }
  if (a.reading.narrow && b.reading.narrow && disjoint(a.reading.narrow, b.reading.narrow))
    return { verdict: 'possibleConflict', reasons: [{ code: 'narrowApart' }] }
  return { verdict: 'compatible', reasons: [{ code: 'overlap' }] }
}

/** A word that stands for no interval. */
export function unread(a: Named, b: Named): Finding {
  const of = [a, b].filter((side) => !side.reading.wide).map((side) => side.id)
  return { verdict: 'insufficient', reasons: [{ code: 'value', of }] }
}

function apart(a: string, wideA: Interval, b: string, wideB: Interval, measure: Measure): Finding {
  const { isMaterial, ...gap } = gapOf(wideA, wideB, measure)
  const [higher, lowerOne] = lower(wideA) > upper(wideB) ? [a, b] : [b, a]
  return { verdict: isMaterial ? 'conflict' : 'close', ...gap, reasons: [{ code: 'apart', higher, lower: lowerOne }] }
}
