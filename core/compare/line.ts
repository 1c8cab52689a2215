import type { Estimate } from '../claim/types.ts'
import { currentIds } from './current.ts'
import type { Line, Relation } from './types.ts'

/** R8: the line that readers see for a whole claim, from the pairs of its current estimates. */
export function claimLine(estimates: readonly Estimate[], relations: readonly Relation[]): Line {
  const current = currentIds(estimates)
  const pairs = relations.filter(({ a, b }) => current.has(a) && current.has(b))
  const conflict = conflictLine(estimates, pairs)
  if (conflict) return conflict
  const has = (test: (pair: Relation) => boolean) => pairs.some(test)
  if (has(({ verdict }) => verdict === 'possibleConflict')) return { verdict: 'possibleConflict' }
  if (
    has(
      ({ verdict, reasons }) =>
        verdict === 'agree' || verdict === 'close' || (verdict === 'compatible' && reasons[0]?.code !== 'part'),
    )
  )
    return { verdict: 'compatible' }
  if (has(({ verdict }) => verdict === 'compatible' || verdict === 'incomparable')) return { verdict: 'different' }
  return { verdict: has(({ verdict }) => verdict === 'insufficient') ? 'insufficient' : 'single' }
}

/**
 * R8 at a figure in an article: the conflicts of that figure's own estimate, current or not; without any, the claim's line.
 * A figure without a primary source says that first.
 */
export function figureLine(
  estimateId: string | undefined,
  estimates: readonly Estimate[],
  relations: readonly Relation[],
): Line {
  const own = relations.filter(({ a, b }) => a === estimateId || b === estimateId)
  const line = conflictLine(estimates, own) ?? claimLine(estimates, relations)
  const unsourced = estimates.some(({ id, evidence }) => id === estimateId && evidence === 'noPrimaryFound')
  return unsourced ? { ...line, noPrimary: true } : line
}

/** The widest conflict among the pairs. A factor that does not exist (one side is zero) is wider than any. */
function conflictLine(estimates: readonly Estimate[], pairs: readonly Relation[]): Line | undefined {
  const width = ({ gap }: Relation) => gap ?? Number.POSITIVE_INFINITY
  const [widest] = pairs.filter(({ verdict }) => verdict === 'conflict').sort((x, y) => width(y) - width(x))
  if (!widest) return undefined
  const reason = widest.reasons[0]
  const find = (id: string) => estimates.find((estimate) => estimate.id === id)
  const [a, b] = [find(widest.a), find(widest.b)]
  const whole = reason?.code === 'order' ? find(reason.whole) : a
  const to = [a?.period?.to, b?.period?.to]
    .filter((end) => end !== undefined)
    .sort()
    .at(-1)
  return {
    verdict: 'conflict',
    ...(widest.gap === undefined ? {} : { factor: widest.gap }),
    on: { counts: whole?.counts ?? [], a: widest.a, b: widest.b, ...(to === undefined ? {} : { to }) },
  }
}
