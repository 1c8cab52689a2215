import type { Figure } from './figure.ts'
import { en } from './language/en.ts'
import { lexiconOf } from './lexicon.ts'
import { figuresIn } from './read.ts'

export type { Figure, Span } from './figure.ts'

/**
 * The quantities that a text states, in order and without overlap, each with the form of its value, its unit, what it counts and its sentence.
 * Dates, years, ages, scores, names with numbers and the like are left out (docs/figures.md lists every rule).
 *
 * `lang` is a BCP 47 tag; a language that is not known reads as English. Linear in the length of the text; never throws.
 */
export function readFigures(text: string, options: { lang?: string } = {}): Figure[] {
  return figuresIn(text, lexiconOf(languageOf(options.lang)), options.lang)
}

function languageOf(_lang: string | undefined) {
  return en
}
