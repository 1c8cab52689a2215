import { daysOf } from '../claim/edtf.ts'
import { below, gapBetween, lower, upper } from './interval.ts'
import type { Finding } from './same-quantity.ts'
import type { Component, Reading } from './types.ts'

interface Side {
  readonly id: string
  readonly reading: Reading
  /** When its period ends, as it was stated. */
  readonly to?: string
}

/** R3: of an additive, non-negative measure a part cannot exceed its whole. `by`: what makes it a part. */
export function judgePart(part: Side, whole: Side, by: readonly Component[]): Finding {
  const [small, large] = [part.reading.wide, whole.reading.wide]
  if (!small || !large)
    return {
      verdict: 'insufficient',
      reasons: [{ code: 'value', of: [part, whole].filter((side) => !side.reading.wide).map((side) => side.id) }],
    }
  const roles = { part: part.id, whole: whole.id, by }
  if (!below(upper(large), lower(small))) return { verdict: 'compatible', reasons: [{ code: 'part', ...roles }] }
  const gap = gapBetween(small, large)
  // a total may be revised downwards, so a conflict by time order names both dates
  const dates = by.includes('period') ? { ...dated('partTo', part.to), ...dated('wholeTo', whole.to) } : {}
  return {
    verdict: 'conflict',
    ...(gap === undefined ? {} : { gap }),
    reasons: [{ code: 'order', ...roles, ...dates }],
  }
}

function dated<Key extends string>(key: Key, to: string | undefined): { [K in Key]?: string } {
  return to !== undefined && daysOf(to) ? ({ [key]: to } as { [K in Key]?: string }) : {}
}
