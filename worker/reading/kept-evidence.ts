import { LIMITS } from '../../core/claim/index.ts'
import type { Evidence } from '../../core/claim/types.ts'

/** Evidence as an annotation keeps it: words of the text no longer than it takes. */
export function keptEvidence(evidence: readonly Evidence[]): Evidence[] {
  return evidence.map((one) => {
    if ('words' in one) return { ...one, words: one.words.slice(0, LIMITS.terms).map(cut) }
    return 'word' in one ? { ...one, word: cut(one.word) } : one
  })
}

function cut(word: string): string {
  return word.slice(0, LIMITS.phrase)
}
