import type { Estimate, Value } from '../claim/types.ts'
import { type Judged, readingOf } from './reading.ts'
import type { Comparable } from './side.ts'

/** What an estimate asserts within its claim, in its own unit: a ratio may name other estimates of it, a documented minimum is a lower bound. */
export function estimateReading(estimate: Estimate, claim: Comparable): Judged {
  return readingOf(estimate.value, {
    documentedMinimum: estimate.basis === 'documentedMinimum',
    ...(claim.measure.scale ? { scale: claim.measure.scale } : {}),
    resolve: (id) => citedValue(id, claim),
  })
}

function citedValue(id: string, claim: Comparable): Value | undefined {
  const own = `${claim.id}/`
  const local = id.startsWith(own) ? id.slice(own.length) : id
  return claim.estimates.find((estimate) => estimate.id === local)?.value
}
