import type { Evidence } from '../../core/claim/types.ts'
import type { ClaimSnapshot } from '../../core/snapshot/types.ts'
import type { evidence as en } from './en.ts'

export type EvidenceWords = typeof en

/** One reason why a figure was taken to be about the claim, in words. Of a code of a later release: the code. */
export function reasonOf(evidence: Evidence, words: EvidenceWords, claim: Pick<ClaimSnapshot, 'estimates'>): string {
  switch (evidence.code) {
    case 'topic':
    case 'words':
      return words[evidence.code](evidence.words.join(', '), words.where[evidence.where])
    case 'outcome':
    case 'noun':
      return words.counts(evidence.word) + unlike(evidence.agrees, words)
    case 'population':
    case 'place':
      return words[evidence.code](evidence.word) + unlike(evidence.agrees, words)
    case 'unit':
      return words.unit(evidence.unit) + unlike(evidence.agrees, words)
    case 'time':
      return words.years(evidence.years.join(', ')) + unlike(evidence.agrees, words)
    case 'value':
      return words[evidence.likeness](sayerOf(claim, evidence.estimateId))
    case 'party':
      return words.party(evidence.word, words.where[evidence.where])
    case 'source':
      return words.source(evidence.word) + (evidence.agrees === false ? words.otherEstimate : '')
    case 'event':
    case 'doer':
    case 'denied':
    case 'compared':
    case 'other':
      return words[evidence.code](evidence.word)
    case 'text':
      return words.text(evidence.figures)
    case 'learned':
      return words[evidence.agrees ? 'learnedFor' : 'learnedAgainst'](evidence.words.join(', '))
    case 'note':
      return evidence.text
    case 'change':
    case 'vague':
    case 'unnamed':
    case 'carried':
    case 'ofWhat':
      return words[evidence.code]
    default:
      return codeOf(evidence)
  }
}

function unlike(agrees: boolean, words: EvidenceWords): string {
  return agrees ? '' : words.unlike
}

/** Who gave the estimate. */
function sayerOf({ estimates }: Pick<ClaimSnapshot, 'estimates'>, id: string | undefined): string {
  return estimates.find((estimate) => estimate.id === id)?.chain[0]?.party.name ?? ''
}

function codeOf({ code }: { readonly code: string }): string {
  return code
}
