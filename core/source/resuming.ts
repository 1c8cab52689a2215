import { phraseFrom } from '../figure/phrase.ts'
import { DIGITS } from '../figure/tokens.ts'
import type { Attribution } from './attribution.ts'
import type { Range, ReadText } from './text.ts'

/** A sentence of its own that says who said the one before: "DAS teilte das Innenministerium am Freitag mit", "ПРО ЦЕ повідомила поліція". */
export function resumingAttributions(
  { tokens, lexicon }: ReadText,
  sentence: Range,
  before: Range | undefined,
  found: readonly Attribution[],
): Attribution[] {
  const [first] = found
  if (!first || !before || tokens[sentence.from]?.block || !phraseFrom(tokens, sentence.from, lexicon.resumes))
    return []
  if (tokens.slice(sentence.from, sentence.to).some(({ kind }, i) => kind === DIGITS && i < MOST_BEFORE_NUMBER))
    return []
  return [{ ...first, contents: [before], sentence: before }]
}

/** A number right behind is what this sentence is about. */
const MOST_BEFORE_NUMBER = 4
