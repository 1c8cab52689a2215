import type { Evidence } from '../../core/match/index.ts'

/** Evidence in words that an editor can check against the article, as an annotation keeps it. */
export function inWords(evidence: readonly Evidence[]): string[] {
  return evidence.map((one) => sentence(one).slice(0, LONGEST))
}

/** Of one piece of evidence, as core/claim accepts it. */
const LONGEST = 300

function sentence(evidence: Evidence): string {
  switch (evidence.code) {
    case 'topic':
      return `topic words in the ${PLACE[evidence.where]}: ${evidence.words.join(', ')}`
    case 'words':
      return `shared words in the ${PLACE[evidence.where]}: ${evidence.words.join(', ')}`
    case 'outcome':
      return `counts "${evidence.word}"${but(evidence.agrees)}`
    case 'noun':
      return `counts ${evidence.word}${but(evidence.agrees)}`
    case 'unit':
      return `unit ${evidence.unit}${but(evidence.agrees)}`
    case 'value': {
      const of = evidence.estimateId === undefined ? '' : ` (${evidence.estimateId})`
      return { equal: `the same value${of}`, near: `nearly the same value${of}`, far: 'a value of another size' }[
        evidence.likeness
      ]
    }
    case 'population':
    case 'place':
      return `${evidence.code} "${evidence.word}"${but(evidence.agrees)}`
    case 'party':
      return `source "${evidence.word}" in the ${PLACE[evidence.where]}`
    case 'source':
      return `said by "${evidence.word}"${evidence.agrees === false ? ', who gave another estimate' : ''}`
    case 'time':
      return `years ${evidence.years.join(', ')}${but(evidence.agrees)}`
    case 'event':
      return `another event: "${evidence.word}"`
    case 'doer':
      return `"${evidence.word}": those counted did it to others`
    case 'denied':
      return `not said to be so: "${evidence.word}"`
    case 'compared':
      return `set beside the story: "${evidence.word}"`
    case 'other':
      return `speaks of another claim: "${evidence.word}"`
    case 'unnamed':
      return "neither the claim's people nor its place are named"
    case 'carried':
      return 'nothing in the sentence itself speaks of the claim'
    case 'ofWhat':
      return 'the clause does not say that it is of what the claim is about'
    case 'text':
      return `${evidence.figures} other ${evidence.figures === 1 ? 'figure' : 'figures'} of the text ${evidence.figures === 1 ? 'repeats' : 'repeat'} other estimates`
    case 'change':
      return 'the amount of a change, not a total'
    case 'vague':
      return 'a word for a size, not a number'
  }
}

const PLACE = { sentence: 'sentence', before: 'text before', headline: 'headline' } as const

function but(agrees: boolean): string {
  return agrees ? '' : ', unlike the claim'
}
