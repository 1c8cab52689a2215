import { signs as english } from '../view/strings/en-signs.ts'
import type { Signs } from '../view/strings/types.ts'
import { unpack } from '../view/strings/unpack.ts'
import { baseOf, isSame, languageOf } from '../view/words/language.ts'
import type { Options } from './loader/options.ts'

/**
 * Where a build of the embed gets the words of another language from, packed; nothing for English, and for one that the embed does not speak.
 * `language` is two letters, `base` the deployment's folder.
 */
export type LoadWords = (language: string, base: string) => Promise<readonly string[] | undefined>

/** What every part says something with. */
export interface Words {
  /** The first of the words. */
  readonly signs: Signs
  /** All of them, for the parts that say more; none where that is said in English. */
  readonly words?: readonly string[] | undefined
  /** The language that numbers and dates are written in. */
  readonly lang: string
}

/** The words of the page's language, or else of the one that the embed has. */
export async function wordsFor({ lang, base }: Options, loadWords: LoadWords): Promise<Words> {
  const wanted = languageOf(lang, document.documentElement.lang)
  const words = await loadWords(baseOf(wanted), base)
  const signs = words ? unpack(words, english) : english
  // One language throughout: Hebrew dates and commas between English words help nobody.
  return { signs, words, lang: isSame(signs.lang, wanted) ? wanted : signs.lang }
}
