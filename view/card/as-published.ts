import type { AtPublication, PublicEstimate } from '../../core/snapshot/types.ts'
import type { Figure } from '../figure.ts'

/** The same figure with what was known when its article was published. */
export function asPublished(
  { claim, annotation }: Omit<Figure, 'kind'>,
  { line, relations, known, current }: AtPublication,
): Omit<Figure, 'kind'> {
  const estimates = claim.estimates.flatMap(({ supersededBy, ...estimate }): PublicEstimate[] => {
    if (!known.includes(estimate.id)) return []
    const isSuperseded = supersededBy && known.includes(supersededBy.id)
    return [{ ...estimate, current: current.includes(estimate.id), ...(isSuperseded ? { supersededBy } : {}) }]
  })
  return { claim: { ...claim, estimates }, annotation: { ...annotation, line, relations } }
}
