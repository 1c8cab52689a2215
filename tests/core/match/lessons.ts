import { quoteOf } from '../../../core/anchor/index.ts'
import type { Claim } from '../../../core/claim/types.ts'
import { readFigures } from '../../../core/figure/index.ts'
import {
  type ClaimIndex,
  type ClaimMatch,
  indexClaims,
  type LearnedTerm,
  lessonOf,
  matchFigures,
  telling,
} from '../../../core/match/index.ts'

/** What an editor decided about the first figure of a text. */
export interface Taken {
  readonly claim: string
  readonly text: string
  readonly approved: boolean
}

export const approved = (claim: string, text: string): Taken => ({ claim, text, approved: true })
export const rejected = (claim: string, text: string): Taken => ({ claim, text, approved: false })

/** The claims as a matcher has them after these decisions, counted as the ledger counts them. */
export function taught(claims: readonly Claim[], decisions: readonly Taken[]): ClaimIndex {
  return indexClaims(
    claims.map((claim) => {
      const learned = telling(
        countsOf(
          claim,
          decisions.filter((one) => one.claim === claim.id),
        ),
      )
      return learned.length > 0 ? { ...claim, learned } : claim
    }),
  )
}

function countsOf(claim: Claim, decisions: readonly Taken[]): LearnedTerm[] {
  const counts = new Map<string, LearnedTerm>()
  for (const decision of decisions)
    for (const { kind, term } of termsOf(decision.text, claim)) {
      const { approved, rejected } = counts.get(`${kind} ${term}`) ?? { approved: 0, rejected: 0 }
      counts.set(`${kind} ${term}`, {
        kind,
        term,
        approved: approved + Number(decision.approved),
        rejected: rejected + Number(!decision.approved),
      })
    }
  return [...counts.values()]
}

/** Of the text's first figure, as an annotation would quote it. */
export function termsOf(text: string, claim: Claim) {
  const [figure] = readFigures(text)
  return figure ? lessonOf({ quote: quoteOf(text, figure), figure: figure.text }, claim) : []
}

/** What the first figure of a text is about. */
export function matchesOf(text: string, index: ClaimIndex, lang = 'en'): readonly ClaimMatch[] {
  return matchFigures(text, readFigures(text, { lang }), index, { lang })[0] ?? []
}

export function scoreOf(claim: string, text: string, index: ClaimIndex, lang = 'en'): number {
  return matchesOf(text, index, lang).find(({ claimId }) => claimId === claim)?.score ?? 0
}
