import type { Period } from '../claim/types.ts'
import type { Nesting } from './types.ts'

/** A period with its ends as days since 1970-01-01, both included. */
export interface Span {
  readonly kind: Period['kind']
  readonly from?: number
  readonly to: number
}

/** How two periods stand to each other, seen from the first (R2). `days` is the claim's tolerance. */
export function nestPeriods(a: Span | undefined, b: Span | undefined, days: number): Nesting {
  if (!a && !b) return 'equal'
  if (!a || !b) return 'unknown'
  if (a.kind === 'cumulative' && b.kind === 'cumulative') return nestCumulative(a, b, days)
  if (a.kind === 'window' && b.kind === 'cumulative') return windowIn(a, b, days)
  if (a.kind === 'cumulative' && b.kind === 'window') return turned(windowIn(b, a, days))
  if (a.kind === 'window' && b.kind === 'window') return nestWindows(a, b, days)
  // stocks at a moment
  if (a.kind === 'snapshot' && b.kind === 'snapshot') return Math.abs(a.to - b.to) <= days ? 'equal' : 'disjoint'
  return 'disjoint'
}

/** In days; nothing for what has no stated start. */
export function lengthOf({ from, to }: Span): number | undefined {
  return from === undefined ? undefined : to - from + 1
}

/** Ends within the tolerance are equal; else the earlier total is part of the later. A start that is not stated is taken to be the same. */
function nestCumulative(a: Span, b: Span, days: number): Nesting {
  const byEnd = Math.abs(a.to - b.to) <= days ? 0 : a.to - b.to
  const starts = a.from !== undefined && b.from !== undefined ? b.from - a.from : 0
  const byStart = Math.abs(starts) <= days ? 0 : starts
  if (byEnd === 0 && byStart === 0) return 'equal'
  if (byEnd <= 0 && byStart <= 0) return 'part'
  return byEnd >= 0 && byStart >= 0 ? 'whole' : 'overlapping'
}

/** With a start of its own, a total is a window like any other, if the two are the same. */
function windowIn(window: Span, cumulative: Span, days: number): Nesting {
  if (cumulative.from !== undefined && nestWindows(window, cumulative, days) === 'equal') return 'equal'
  const startsInside = cumulative.from === undefined || (window.from !== undefined && window.from >= cumulative.from)
  return startsInside && window.to <= cumulative.to + days ? 'part' : 'overlapping'
}

/**
 * The slack at both ends is the tolerance, but never more than a tenth of the shorter window: two weeks that follow each other are not one.
 */
function nestWindows(a: Span, b: Span, days: number): Nesting {
  const [length, other] = [lengthOf(a), lengthOf(b)]
  if (a.from === undefined || b.from === undefined || length === undefined || other === undefined) return 'unknown'
  const slack = Math.min(days, Math.min(length, other) * SLACK)
  const [starts, ends] = [a.from - b.from, a.to - b.to]
  if (Math.abs(starts) <= slack && Math.abs(ends) <= slack) return 'equal'
  if (starts >= -slack && ends <= slack) return 'part'
  if (starts <= slack && ends >= -slack) return 'whole'
  return a.from <= b.to && b.from <= a.to ? 'overlapping' : 'disjoint'
}

/** Of the shorter of two windows. */
export const SLACK = 0.1

function turned(nesting: Nesting): Nesting {
  if (nesting === 'part') return 'whole'
  return nesting === 'whole' ? 'part' : nesting
}
