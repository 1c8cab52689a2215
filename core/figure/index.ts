import type { Figure } from './figure.ts'
import { languageOf } from './language/index.ts'
import { lexiconOf } from './lexicon.ts'
import { quoteAll } from './quote.ts'
import { readAll } from './read.ts'
import { tokenize } from './tokens.ts'

export type { Figure, Span } from './figure.ts'

/**
 * The quantities that a text states, in order and without overlap, each with the form of its value, its unit, what it counts and its
 * sentence. Dates, years, ages, scores, names with numbers and the like are left out: docs/figures.md lists every rule.
 *
 * `lang` is a BCP 47 tag, English unless given; a language without a data file reads as English. Linear in the length of the text.
 */
export function readFigures(text: string, options: { readonly lang?: string } = {}): Figure[] {
  const lexicon = lexiconOf(languageOf(options.lang))
  const tokens = tokenize(text)
  return quoteAll(text, tokens, readAll(tokens, lexicon), lexicon, options.lang)
}
