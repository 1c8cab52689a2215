import { type Anchor, findQuote, indexText } from '../../core/anchor/index.ts'
import type { Annotation, SentAnnotation } from '../../core/claim/types.ts'
import type { Span } from '../../core/figure/index.ts'
import { BOUNDS } from '../bounds.ts'
import type { Suggestion } from './suggest.ts'

/** A decision whose place in the article now states another number. */
export interface ChangedFigure {
  readonly annotation: Annotation
  /** What stands there now. */
  readonly now: string
}

export interface Decisions {
  /** Suggestions and decisions together, in the order of the text, as the ledger is to keep them. */
  readonly annotations: readonly SentAnnotation[]
  readonly changed: readonly ChangedFigure[]
  /** The article no longer says this at all. */
  readonly lost: readonly Annotation[]
}

/**
 * What was decided about an earlier text, found again in this one. Where a decision still stands, it stands in the place of any new suggestion: what
 * was rejected for a claim does not come back for it, and what was approved is not asked again. What editors decided always stays; what the
 * matcher approved stays only for a reader that must not change what the public sees (`keepsApproved`).
 */
export function keepDecisions(
  text: string,
  stored: readonly Annotation[],
  suggestions: readonly Suggestion[],
  { keepsApproved }: { readonly keepsApproved: boolean },
): Decisions {
  const index = indexText(text)
  const kept = stored
    .filter(({ status, by }) => status !== 'suggested' && (by === 'editor' || (keepsApproved && status === 'approved')))
    .map((annotation) => ({ annotation, anchor: findQuote(index, annotation.quote, { figure: annotation.figure }) }))
  const isOpen = ({ figure, annotation }: Suggestion) =>
    !kept.some(
      ({ annotation: one, anchor }) =>
        anchor.kind === 'found' &&
        overlap(anchor.figure ?? anchor, figure) &&
        (one.status === 'approved' || one.claimId === annotation.claimId),
    )
  const placed: Placed[] = [
    ...kept.map(({ annotation, anchor }) => ({
      at: placeOf(anchor),
      annotation: { ...annotation, state: STATE[anchor.kind] },
    })),
    ...suggestions
      .filter(isOpen)
      .slice(0, Math.max(0, BOUNDS.annotations - kept.length))
      .map(({ figure, annotation }) => ({ at: figure.start, annotation: { ...annotation, by: 'matcher' as const } })),
  ]
  const inOrder = placed.toSorted((a, b) => a.at - b.at).map(({ annotation }) => annotation)
  return {
    annotations: keepsApproved ? approvedAsStored(inOrder, stored) : inOrder,
    changed: kept.flatMap(({ annotation, anchor }) =>
      anchor.kind === 'changed' ? [{ annotation, now: text.slice(anchor.start, anchor.end) }] : [],
    ),
    lost: kept.flatMap(({ annotation, anchor }) => (anchor.kind === 'absent' ? [annotation] : [])),
  }
}

interface Placed {
  readonly at: number
  readonly annotation: SentAnnotation
}

/** What readers see keeps its order too, whatever text was handed in: the approved ones stand in the places of approved ones. */
function approvedAsStored(inOrder: readonly SentAnnotation[], stored: readonly Annotation[]): SentAnnotation[] {
  const isApproved = ({ status }: SentAnnotation) => status === 'approved'
  const byId = new Map(inOrder.map((one) => [one.id, one]))
  const approved = stored.filter(isApproved).flatMap(({ id }) => byId.get(id) ?? [])
  let next = 0
  return inOrder.map((one) => (isApproved(one) ? (approved[next++] ?? one) : one))
}

const STATE = { found: 'standing', changed: 'changed', absent: 'lost' } as const satisfies Record<
  Anchor['kind'],
  Annotation['state']
>

/** What the text no longer says stands after all that it does. */
function placeOf(anchor: Anchor): number {
  if (anchor.kind === 'absent') return Number.MAX_SAFE_INTEGER
  return anchor.kind === 'found' && anchor.figure ? anchor.figure.start : anchor.start
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
