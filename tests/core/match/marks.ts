import { findFigures } from '../../../core/check/index.ts'
import type { ClaimIndex } from '../../../core/match/index.ts'
import { isSure } from '../../../worker/reading/sure.ts'

/** The figures of a text that are marked at once, by what they are about. */
export function marksIn(
  index: ClaimIndex,
  { text, lang, headline }: { readonly text: string; readonly lang: string; readonly headline?: string },
): { figure: string; claim: string; estimate?: string }[] {
  return findFigures(text, index, { lang, ...(headline === undefined ? {} : { headline }) }).flatMap(
    ({ figure, matches: [best, ...rivals] }) =>
      best && isSure(figure, [best, ...rivals])
        ? [{ figure: figure.text, claim: best.claimId, ...(best.estimateId ? { estimate: best.estimateId } : {}) }]
        : [],
  )
}
