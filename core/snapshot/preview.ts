import type { Claim } from '../claim/types.ts'
import { figureLine } from '../compare/index.ts'
import type { Line, Relation } from '../compare/types.ts'
import { judgeClaim } from './claim.ts'
import type { FindEstimate } from './find.ts'

/** What is judged of a claim, as far as a page shows it. */
export interface Judgement {
  readonly line: Line
  readonly relations: readonly Relation[]
  /** The line at a figure that repeats this estimate. */
  at(estimateId: string | undefined): Line
}

export function judgementOf(claim: Claim, find: FindEstimate): Judgement {
  const { publicClaim, relations } = judgeClaim(claim, find)
  return { line: publicClaim.line, relations, at: (estimateId) => figureLine(estimateId, publicClaim, relations) }
}

/** A pair of estimates whose verdict is another one, is new, or is gone. */
export interface Flip {
  readonly a: string
  readonly b: string
  readonly before?: Relation['verdict']
  readonly after?: Relation['verdict']
}

export function flipsBetween(before: readonly Relation[], after: readonly Relation[]): Flip[] {
  const was = verdicts(before)
  const is = verdicts(after)
  return [...new Map([...was, ...is].map(([key, { a, b }]) => [key, { a, b }]))].flatMap(([key, pair]) => {
    const [then, now] = [was.get(key)?.verdict, is.get(key)?.verdict]
    if (then === now) return []
    return [{ ...pair, ...(then === undefined ? {} : { before: then }), ...(now === undefined ? {} : { after: now }) }]
  })
}

/** By pair, whichever of the two comes first. */
function verdicts(relations: readonly Relation[]): Map<string, Relation> {
  return new Map(relations.map((relation) => [[relation.a, relation.b].sort().join(' '), relation]))
}
