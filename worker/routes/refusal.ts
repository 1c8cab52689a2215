import type { Context } from 'hono'
import { problem } from '../http/problem.ts'
import type { BadCursor, Exists, Invalid, NotFound, NotReady, Stale, Withdrawn } from '../ledger/types.ts'

type Refusal = NotFound | Stale | Exists | NotReady | Withdrawn | Invalid | BadCursor

/** The one place where the ledger's reasons become problems. */
export function refusal(c: Context, refused: Refusal) {
  switch (refused.reason) {
    case 'notFound':
      return problem(c, 'not-found')
    case 'stale':
      return problem(c, 'stale', { revision: refused.revision })
    case 'exists':
      return problem(c, 'conflict', { detail: 'There is one of this id already' })
    case 'withdrawn':
      return problem(c, 'conflict', { detail: 'It was withdrawn; a revert brings it back', revision: refused.revision })
    case 'notReady':
      return problem(c, 'not-ready', { errors: refused.errors })
    case 'invalid':
      return problem(c, 'invalid', { errors: refused.errors })
    case 'badCursor':
      return problem(c, 'malformed', { detail: 'The cursor is not one that a page gave as `next`' })
  }
}
