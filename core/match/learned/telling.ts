import type { LearnedTerm, Taught } from './types.ts'

/**
 * What counts say, as log-odds for or against: 0 where they are about even. One decision alone says nothing, since a sentence has a dozen
 * words and one decision cannot tell which of them mattered; two that agree do.
 */
export function tells({ approved, rejected }: Pick<LearnedTerm, 'approved' | 'rejected'>): number {
  const odds = Math.log((approved + 1) / (rejected + 1))
  return Math.abs(odds) > ONE_DECISION ? odds : 0
}

const ONE_DECISION = Math.LN2

/** What an index carries of a claim's lessons: those terms that say something, the most telling first. */
export function telling(terms: readonly LearnedTerm[]): Taught[] {
  return byWeight(terms)
    .filter((term) => tells(term) !== 0)
    .slice(0, MOST_TAUGHT)
    .map(({ kind, term, approved, rejected }) => [kind, term, approved, rejected])
}

/** Terms of a claim that an index carries. Of words of the usual length they take some 800 bytes. */
export const MOST_TAUGHT = 32

/** The most telling first, then the most often met; the same terms always in the same order. */
export function byWeight(terms: readonly LearnedTerm[]): LearnedTerm[] {
  const weight = (term: LearnedTerm) => Math.abs(tells(term))
  const times = ({ approved, rejected }: LearnedTerm) => approved + rejected
  const name = ({ kind, term }: LearnedTerm) => `${term} ${kind}`
  return terms.toSorted((a, b) => weight(b) - weight(a) || times(b) - times(a) || (name(a) < name(b) ? -1 : 1))
}
