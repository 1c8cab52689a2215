import { findQuote, indexText } from '../../core/anchor/index.ts'
import type { Annotation } from '../../core/claim/types.ts'
import type { Span } from '../../core/figure/index.ts'
import type { Suggestion } from './suggest.ts'

/** A decision whose place in the article now states another number. */
export interface ChangedFigure {
  readonly annotation: Annotation
  /** What stands there now. */
  readonly now: string
}

export interface Decisions {
  /** Suggestions and decisions together, as the ledger is to keep them. */
  readonly annotations: readonly Annotation[]
  readonly changed: readonly ChangedFigure[]
  /** The article no longer says this at all. */
  readonly lost: readonly Annotation[]
}

/**
 * What editors decided about an earlier text, found again in this one. Where a decision still stands, it stands in the place of
 * any new suggestion: what was rejected for a claim does not come back for it, and what was approved is not asked again.
 */
export function keepDecisions(
  text: string,
  stored: readonly Annotation[],
  suggestions: readonly Suggestion[],
): Decisions {
  const index = indexText(text)
  const decided = stored
    .filter(({ status }) => status !== 'suggested')
    .map((annotation) => ({ annotation, anchor: findQuote(index, annotation.quote, { figure: annotation.figure }) }))
  const standing = decided.flatMap(({ annotation, anchor }) =>
    anchor.kind === 'found' ? [{ annotation, place: anchor.figure ?? anchor }] : [],
  )
  const isOpen = ({ figure, annotation }: Suggestion) =>
    !standing.some(
      ({ annotation: one, place }) =>
        overlap(place, figure) && (one.status === 'approved' || one.claimId === annotation.claimId),
    )
  return {
    annotations: [
      ...standing.map(({ annotation }) => annotation),
      ...suggestions.filter(isOpen).map(({ annotation }) => annotation),
    ],
    changed: decided.flatMap(({ annotation, anchor }) =>
      anchor.kind === 'changed' ? [{ annotation, now: text.slice(anchor.start, anchor.end) }] : [],
    ),
    lost: decided.flatMap(({ annotation, anchor }) => (anchor.kind === 'absent' ? [annotation] : [])),
  }
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
