import { ConceptLexicon, type Concepts } from './concepts.ts'
import type { Passage, Surroundings } from './passage.ts'
import type { Standing } from './standing.ts'
import type { Token } from './tokens.ts'
import { eventWords } from './words/events.ts'

/** What a text says happened. */
export function eventsIn(text: string, lang: string): Concepts {
  return lexicon.ofText(text, lang)
}

export function eventsOf({ tokens, lang }: Pick<Passage, 'tokens' | 'lang'>): Concepts {
  return tokens.reduce((sum, { folded }) => sum | lexicon.ofWord(folded, lang), 0)
}

/**
 * The word for another event than the claim's, in the main clause of the figure or, where that names none, before it or in the headline.
 * A text that names the claim's event too is about it.
 */
export function otherEvent(
  events: Concepts,
  { sentence, before, headline }: Surroundings,
  { clause }: Standing,
): string | undefined {
  if (events === 0) return undefined
  const main = sentence.tokens.slice(clause.mainFrom, clause.to)
  const earlier = sentence.tokens.slice(0, clause.mainFrom)
  for (const [passage, tokens] of [
    [sentence, main],
    [sentence, earlier],
    [before, before?.tokens],
    [headline, headline?.tokens],
  ] as const) {
    const named = passage && tokens ? namedIn(passage, tokens) : []
    if (named.some(({ concepts }) => (concepts & events) !== 0)) return undefined
    if (named[0]) return named[0].word
  }
  return undefined
}

function namedIn({ text, lang }: Passage, tokens: readonly Token[]): { concepts: Concepts; word: string }[] {
  return tokens.flatMap(({ folded, start, end }) => {
    const concepts = lexicon.ofWord(folded, lang)
    return concepts === 0 ? [] : [{ concepts, word: text.slice(start, end) }]
  })
}

const lexicon = new ConceptLexicon(eventWords)
