import { quoteOf } from '../../core/anchor/index.ts'
import type { FoundFigure } from '../../core/check/index.ts'
import { parseAnnotation } from '../../core/claim/index.ts'
import type { AnnotationInput } from '../../core/claim/types.ts'
import type { Span } from '../../core/figure/index.ts'
import type { Site } from '../ledger/types.ts'
import { keptEvidence } from './kept-evidence.ts'
import { isSure, SUGGEST_FROM } from './sure.ts'

/** The embed marks no more than 50; the likeliest go first. */
const MOST = 100

export interface Suggestion {
  readonly figure: Span
  readonly annotation: AnnotationInput
}

/** One annotation for each figure that is probably about a claim, in the order of the text. */
export function suggest(text: string, found: readonly FoundFigure[], policy: Site['policy']): Suggestion[] {
  const suggestions = found.flatMap((one) => suggestionFor(text, one, policy) ?? [])
  const score = ({ annotation }: Suggestion) => annotation.score ?? 0
  const least = suggestions.map(score).sort((a, b) => b - a)[MOST - 1] ?? 0
  return suggestions.filter((suggestion) => score(suggestion) >= least).slice(0, MOST)
}

function suggestionFor(text: string, found: FoundFigure, policy: Site['policy']): Suggestion | undefined {
  const { figure, matches, silenced } = found
  const [best] = matches
  if (!best || best.score < SUGGEST_FROM) return undefined
  const { claimId, estimateId, evidence } = best
  const annotation = parseAnnotation({
    claimId,
    ...(estimateId === undefined ? {} : { estimateId }),
    quote: quoteOf(text, figure),
    figure: figure.text,
    status: policy === 'publish' && isSure(figure, [...matches, ...silenced]) ? 'approved' : 'suggested',
    score: Math.round(best.score * 100) / 100,
    evidence: keptEvidence(evidence),
  })
  // a figure of many words, or with a control character in it, cannot be found again
  return annotation.ok ? { figure, annotation: annotation.value } : undefined
}
