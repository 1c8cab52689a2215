import type { Strings } from '../view/strings/types.ts'
import { baseOf, isSame, languageOf } from '../view/words/language.ts'
import type { Options } from './loader/options.ts'

/** Where a build of the embed gets its words from. `language` is two letters, `base` the deployment's folder. */
export type LoadWords = (language: string, base: string) => Promise<Strings>

/** The words of the page's language, or else of the one that the embed has, and the language that numbers and dates are written in. */
export async function wordsFor({ lang, base }: Options, loadWords: LoadWords) {
  const wanted = languageOf(lang, document.documentElement.lang)
  const strings = await loadWords(baseOf(wanted), base)
  // One language throughout: Hebrew dates and commas between English words help nobody.
  return { strings, lang: isSame(strings.lang, wanted) ? wanted : strings.lang }
}
