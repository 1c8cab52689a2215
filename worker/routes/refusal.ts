import type { Context } from 'hono'
import type { Disabled, TooMany } from '../deliver/types.ts'
import { problem } from '../http/problem.ts'
import type {
  BadCursor,
  Behind,
  Exists,
  Invalid,
  NotFound,
  NotReady,
  Stale,
  StaleWorking,
  Unseen,
  Withdrawn,
} from '../ledger/types.ts'
import { workingTag } from './working-tag.ts'

type Refusal =
  | NotFound
  | Stale
  | StaleWorking
  | Unseen
  | Behind
  | Exists
  | NotReady
  | Withdrawn
  | Invalid
  | BadCursor
  | Disabled
  | TooMany

const NOT_SEEN =
  'There is a working copy: name it by its tag to publish it, or the revision to publish that as it is: If-Match: "7"'
const BEHIND = (base: number) =>
  `The claim has changed since the working copy was begun over revision ${base}: save it over the revision of today, with what both have to say`

/** The one place where the ledger's reasons become problems. */
export function refusal(c: Context, refused: Refusal) {
  switch (refused.reason) {
    case 'notFound':
      return problem(c, 'not-found')
    case 'stale':
      return problem(c, 'stale', { revision: refused.revision })
    case 'staleWorking':
      return problem(c, 'stale', { tag: workingTag(refused.tag), revision: refused.revision })
    case 'unseen':
      return problem(c, 'precondition-required', { detail: NOT_SEEN, tag: workingTag(refused.tag) })
    case 'behind':
      return problem(c, 'conflict', { detail: BEHIND(refused.base), revision: refused.revision })
    case 'exists':
      return problem(c, 'conflict', { detail: 'There is one of this id already' })
    case 'withdrawn':
      return problem(c, 'conflict', { detail: 'It was withdrawn; a revert brings it back', revision: refused.revision })
    case 'notReady':
      return problem(c, 'not-ready', { errors: refused.errors })
    case 'invalid':
      return problem(c, 'invalid', { errors: refused.errors })
    case 'disabled':
      return problem(c, 'conflict', { detail: 'It is disabled; put it again to enable it' })
    case 'tooMany':
      return problem(c, 'conflict', { detail: `There are ${refused.most} already` })
    case 'badCursor':
      return problem(c, 'malformed', { detail: 'The cursor is not one that a page gave as `next`' })
  }
}
