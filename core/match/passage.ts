import type { Span } from '../figure/index.ts'
import type { ClaimIndex } from './claim-index.ts'
import { type NameMention, readNames } from './names.ts'
import { type OutcomeMention, readOutcomes } from './outcomes.ts'
import { termsOf } from './terms.ts'
import { readTokens, type Token } from './tokens.ts'
import type { Hit, PhraseId } from './vocabulary.ts'

/** A sentence, a headline or what stands before, read once for all claims and figures. */
export interface Passage {
  readonly text: string
  readonly lang: string
  readonly tokens: readonly Token[]
  /** Each content word with its first place. */
  readonly words: ReadonlyMap<string, Hit>
  /** What the words weigh together. */
  readonly weight: number
  readonly phrases: ReadonlyMap<PhraseId, Hit>
  readonly outcomes: readonly OutcomeMention[]
  readonly names: readonly NameMention[]
  readonly years: readonly number[]
}

/** Where something was found. */
export type Place = 'sentence' | 'before' | 'headline'

/** A figure's sentence and what a reader has in mind at that point. */
export interface Surroundings {
  readonly sentence: Passage
  /** Where the figures of the sentence stand in it: words in there are no words about a claim. */
  readonly figures: readonly Span[]
  readonly before?: Passage
  readonly headline?: Passage
}

export function readPassage(text: string, lang: string, index: ClaimIndex): Passage {
  const tokens = readTokens(text)
  const words = new Map<string, Hit>()
  let weight = 0
  for (const { key, token } of termsOf(tokens, lang)) {
    if (words.has(key)) continue
    words.set(key, token)
    weight += index.weightOf(key)
  }
  const years = tokens.flatMap(({ start, end, folded }) =>
    end - start === 4 && YEAR.test(folded) ? Number(folded) : [],
  )
  return {
    text,
    lang,
    tokens,
    words,
    weight,
    phrases: index.vocabulary.find(tokens),
    outcomes: readOutcomes(tokens, lang),
    names: readNames(text, tokens, lang),
    years,
  }
}

/** Four digits in a row: "2,000" is no year. */
const YEAR = /^(?:19|20)\d\d$/
