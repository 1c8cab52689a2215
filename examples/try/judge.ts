import type { CheckedFigure, FigureClaim } from '../../core/check/types.ts'
import { figureLine } from '../../core/compare/index.ts'
import type { ClaimSnapshot, PublicAnnotation } from '../../core/snapshot/types.ts'
import { type Kind, kindOf } from '../../view/figure.ts'
import { isSure, SUGGEST_FROM } from '../../worker/reading/sure.ts'
import type { Answer } from './ask.ts'

/** What becomes of a figure of an article. */
export interface Finding {
  readonly figure: CheckedFigure
  /** `marked` at once, `suggested` to an editor, or left alone. */
  readonly fate: 'marked' | 'suggested' | 'silent'
  readonly best?: Best | undefined
}

/** The likeliest claim, and what the embed would say at the figure. */
export interface Best extends Pick<FigureClaim, 'score' | 'evidence' | 'estimateId' | 'relations'> {
  readonly claim: ClaimSnapshot
  readonly annotation: PublicAnnotation
  readonly kind: Kind
}

/** As the worker decides when it reads an article (worker/reading), and as its snapshot is judged (core/snapshot). */
export function judge({ figures, records }: Answer): Finding[] {
  return figures.map((figure) => {
    const [match] = figure.claims
    const claim = match && records.get(match.id)
    if (!claim) return { figure, fate: 'silent' }
    const best = { ...match, ...annotated(figure, match, claim) }
    if (match.score < SUGGEST_FROM) return { figure, fate: 'silent', best }
    return { figure, fate: isSure(figure, figure.claims) ? 'marked' : 'suggested', best }
  })
}

function annotated(figure: CheckedFigure, { estimateId }: FigureClaim, claim: ClaimSnapshot) {
  const line = figureLine(estimateId, claim, claim.relations)
  const annotation: PublicAnnotation = {
    claimId: claim.id,
    ...(estimateId === undefined ? {} : { estimateId }),
    figure: figure.text,
    quote: { exact: figure.text },
    line,
    relations: claim.relations.filter(({ a, b }) => a === estimateId || b === estimateId),
  }
  return { claim, annotation, kind: kindOf(line) }
}
