import { ConceptLexicon, type Concepts } from './concepts.ts'
import type { Token } from './tokens.ts'
import { eventWords } from './words/events.ts'

/** What a text says happened. */
export function eventsIn(text: string, lang: string): Concepts {
  return lexicon.ofText(text, lang)
}

export function eventsOf({ tokens, lang }: { readonly tokens: readonly Token[]; readonly lang: string }): Concepts {
  return tokens.reduce((sum, { folded }) => sum | lexicon.ofWord(folded, lang), 0)
}

/** Each word for an event among tokens of a text. */
export function eventsNamed(
  text: string,
  tokens: readonly Token[],
  lang: string,
): { concepts: Concepts; word: string }[] {
  return tokens.flatMap(({ folded, start, end }) => {
    const concepts = lexicon.ofWord(folded, lang)
    return concepts === 0 ? [] : [{ concepts, word: text.slice(start, end) }]
  })
}

const lexicon = new ConceptLexicon(eventWords)
