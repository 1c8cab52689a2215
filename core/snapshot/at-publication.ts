import type { EdtfDate } from '../claim/types.ts'
import { claimAsOf } from './as-of.ts'
import { judgedAt } from './judged-at.ts'
import type { ClaimSnapshot, PublicAnnotation } from './types.ts'

/**
 * The figure with what was known on the day that its article was published. Nothing where no more has become known since, nor where the
 * figure's own estimate is dated later than its article: one of the two dates is wrong then.
 */
export function atPublication(
  claim: ClaimSnapshot,
  estimateId: string | undefined,
  date: EdtfDate | undefined,
): Pick<PublicAnnotation, 'atPublication'> {
  if (date === undefined) return {}
  const then = claimAsOf(claim, date)
  const { estimates, relations } = then
  const known = estimates.map(({ id }) => id)
  const isWhole = known.length === claim.estimates.length
  const isOwnKnown = estimateId === undefined ? known.length > 0 : known.includes(estimateId)
  if (isWhole || !isOwnKnown) return {}
  const current = estimates.filter((estimate) => estimate.current).map(({ id }) => id)
  return { atPublication: { date, known, current, ...judgedAt(estimateId, then, relations) } }
}
