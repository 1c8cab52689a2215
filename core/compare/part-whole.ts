import { daysOf } from '../claim/edtf.ts'
import type { Measure } from '../claim/types.ts'
import { factorOf } from './gap.ts'
import { below, lower, upper } from './interval.ts'
import { type Finding, type Named, unread } from './same-quantity.ts'
import type { Component } from './types.ts'

interface Side extends Named {
  /** When its period ends, as it was stated. */
  readonly to?: string
}

/** R3: counts and amounts that add up, and cannot be negative. A rate of a subgroup may exceed that of all, whatever `additive` says. */
export function partsAddUp({ kind, additive, scale = 'ratio' }: Measure): boolean {
  return (kind === 'count' || kind === 'amount') && additive && scale === 'ratio'
}

/** R3: a part cannot exceed its whole. `by`: what makes it a part. */
export function judgePart(part: Side, whole: Side, by: readonly Component[], measure: Measure): Finding {
  const [small, large] = [part.reading.wide, whole.reading.wide]
  if (!small || !large) return unread(part, whole)
  const roles = { part: part.id, whole: whole.id, by }
  if (!below(upper(large), lower(small))) return { verdict: 'compatible', reasons: [{ code: 'part', ...roles }] }
  const { isMaterial, ...gap } = factorOf(small, large, measure)
  // a total may be revised downwards, so a conflict by time order names both dates
  const dates = by.includes('period') ? { ...dated('partTo', part.to), ...dated('wholeTo', whole.to) } : {}
  return { verdict: isMaterial ? 'conflict' : 'close', ...gap, reasons: [{ code: 'order', ...roles, ...dates }] }
}

function dated<Key extends string>(key: Key, to: string | undefined): { [K in Key]?: string } {
  return to !== undefined && daysOf(to) ? ({ [key]: to } as { [K in Key]?: string }) : {}
}
