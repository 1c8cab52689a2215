import type { ClaimInput, ClaimStatus } from '../../core/claim/types.ts'
import type { Visibility } from './types.ts'

/** What readers get of a claim at a moment, and when the clock alone will change that. */
export interface Shown {
  readonly visibility: Visibility
  /** Milliseconds; `null`: never. */
  readonly turns: number | null
}

/** `wasShown`: readers could see the claim at some time, so that what takes it away must leave a tombstone. */
export function visibilityOf(
  status: ClaimStatus,
  { embargoUntil, expiresAt }: Pick<ClaimInput, 'embargoUntil' | 'expiresAt'>,
  wasShown: boolean,
  now: number,
): Shown {
  if (status !== 'published') return { visibility: wasShown ? 'takenBack' : 'hidden', turns: null }
  const opens = embargoUntil === undefined ? Number.NEGATIVE_INFINITY : Date.parse(embargoUntil)
  const closes = expiresAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(expiresAt)
  // Written so that a moment that cannot be read (NaN) hides the claim rather than shows it.
  if (!(now >= opens)) return { visibility: wasShown ? 'takenBack' : 'held', turns: momentOr(opens) }
  if (now < closes) return { visibility: 'public', turns: momentOr(closes) }
  return { visibility: wasShown ? 'expired' : 'hidden', turns: null }
}

function momentOr(moment: number): number | null {
  return Number.isFinite(moment) ? moment : null
}

/** As which status the public document is drawn; nothing if there is no document. */
export function publicStatus(visibility: Visibility, status: ClaimStatus): ClaimStatus | undefined {
  if (visibility === 'public') return 'published'
  if (visibility === 'hidden' || visibility === 'held') return undefined
  return status === 'withdrawn' ? 'withdrawn' : 'paused'
}
