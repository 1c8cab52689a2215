import type { Period } from '../claim/types.ts'
import type { Nesting } from './nesting.ts'

/** A period with its ends as days since 1970-01-01. */
export interface Span {
  readonly kind: Period['kind']
  readonly from?: number
  readonly to: number
}

/** How two periods stand to each other, seen from the first (R2). `days` is the claim's tolerance for cumulative ends. */
export function nestPeriods(a: Span | undefined, b: Span | undefined, days: number): Nesting {
  if (!a && !b) return 'equal'
  if (!a || !b) return 'unknown'
  if (a.kind === 'cumulative' && b.kind === 'cumulative') return nestCumulative(a, b, days)
  if (a.kind === 'window' && b.kind === 'cumulative') return windowIn(a, b, days) ? 'part' : 'overlapping'
  if (a.kind === 'cumulative' && b.kind === 'window') return windowIn(b, a, days) ? 'whole' : 'overlapping'
  if (a.kind === 'window' && b.kind === 'window') return a.from === b.from && a.to === b.to ? 'equal' : 'disjoint'
  if (a.kind === 'snapshot' && b.kind === 'snapshot') return Math.abs(a.to - b.to) <= days ? 'equal' : 'disjoint'
  return 'disjoint'
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

function windowIn(window: Span, cumulative: Span, days: number): boolean {
  const startsInside = cumulative.from === undefined || (window.from !== undefined && window.from >= cumulative.from)
  return startsInside && window.to <= cumulative.to + days
}
