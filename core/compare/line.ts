import type { Estimate } from '../claim/types.ts'
import { currentIds } from './current.ts'
import type { Comparable } from './side.ts'
import type { Line, Relation, Verdict } from './types.ts'

/** R8: the line that readers see for a whole claim, from the pairs of its current estimates. */
export function claimLine(claim: Comparable, relations: readonly Relation[]): Line {
  const { estimates } = claim
  const current = currentIds(claim)
  const pairs = relations.filter(({ a, b }) => current.has(a) && current.has(b))
  const first = (test: (pair: Relation) => boolean) => widestFirst(pairs.filter(test))[0]
  const conflict = first(({ verdict }) => verdict === 'conflict')
  if (conflict) return lineOf('conflict', conflict, estimates)
  const possible = first(({ verdict }) => verdict === 'possibleConflict')
  if (possible) return lineOf('possibleConflict', possible, estimates)
  const both = first((pair) => pair.verdict === 'agree' || pair.verdict === 'close' || isOverlap(pair))
  // for a claim as a whole, what is close can both be right
  if (both) return lineOf('compatible', both, estimates)
  const different = first(({ verdict }) => verdict === 'compatible' || verdict === 'incomparable')
  if (different) return lineOf('different', different, estimates)
  const insufficient = first(({ verdict }) => verdict === 'insufficient')
  return insufficient ? lineOf('insufficient', insufficient, estimates) : { verdict: 'single' }
}

/**
 * R8 at a figure in an article: the strongest verdict among the pairs that include its estimate, current or not; other pairs never speak for it.
 * The claim's line only where the figure repeats no estimate. A figure without a primary source says that first.
 */
export function figureLine(estimateId: string | undefined, claim: Comparable, relations: readonly Relation[]): Line {
  const own = claim.estimates.find(({ id }) => id === estimateId)
  if (!own) return claimLine(claim, relations)
  const line = ownLine(own, claim, relations)
  return own.evidence === 'noPrimaryFound' ? { ...line, noPrimary: true } : line
}

function ownLine(own: Estimate, claim: Comparable, relations: readonly Relation[]): Line {
  const current = currentIds(claim)
  const pairs = relations.filter(({ a, b }) => a === own.id || b === own.id)
  const other = ({ a, b }: Relation) => (a === own.id ? b : a)
  const isCurrent = (pair: Relation) => current.has(other(pair))
  const ownVoice = new Set(claim.estimates.flatMap(({ id, lineage }) => (lineage === own.lineage ? [id] : [])))
  const isAnothers = (pair: Relation) => !ownVoice.has(other(pair))
  for (const [verdict, shown] of STRONGEST_FIRST) {
    const found = widestFirst(pairs.filter((pair) => pair.verdict === verdict))
    // of equally wide ones, who else has counted, and whom readers hear now; and a part of the total only if nothing speaks of the same
    const [first] = found.toSorted(
      (x, y) =>
        width(y) - width(x) ||
        Number(isOverlap(y)) - Number(isOverlap(x)) ||
        Number(isAnothers(y)) - Number(isAnothers(x)) ||
        Number(isCurrent(y)) - Number(isCurrent(x)),
    )
    if (first) return lineOf(shown, first, claim.estimates)
  }
  return { verdict: 'single' }
}

const STRONGEST_FIRST: readonly (readonly [Verdict, Line['verdict']])[] = [
  ['conflict', 'conflict'],
  ['possibleConflict', 'possibleConflict'],
  ['close', 'close'],
  ['agree', 'agree'],
  ['compatible', 'compatible'],
  ['incomparable', 'different'],
  ['insufficient', 'insufficient'],
]

function isOverlap({ verdict, reasons }: Relation): boolean {
  return verdict === 'compatible' && reasons[0]?.code !== 'part'
}

/** How far the two are apart. A conflict without a factor is wider than any (one side is zero), but for one of samples whose intervals overlap. */
function width({ verdict, gap, points, reasons }: Relation): number {
  return gap ?? points ?? (verdict === 'conflict' && reasons[0]?.code !== 'sampling' ? Number.MAX_VALUE : 0)
}

function widestFirst(pairs: readonly Relation[]): Relation[] {
  return pairs.toSorted((x, y) => width(y) - width(x))
}

function lineOf(verdict: Line['verdict'], pair: Relation, estimates: readonly Estimate[]): Line {
  const find = (id: string) => estimates.find((estimate) => estimate.id === id)
  const [a, b] = [find(pair.a), find(pair.b)]
  const [reason] = pair.reasons
  if (!reason) return { verdict }
  const counted = reason.code === 'order' || reason.code === 'part' ? find(reason.whole) : a
  const to = [a?.period?.to, b?.period?.to]
    .filter((end) => end !== undefined)
    .sort()
    .at(-1)
  return {
    verdict,
    ...(pair.gap === undefined ? {} : { factor: pair.gap }),
    ...(pair.points === undefined ? {} : { points: pair.points }),
    on: { a: pair.a, b: pair.b, counts: counted?.counts ?? [], ...(to === undefined ? {} : { to }), reason },
  }
}
