import { languages } from '../view/strings/index.ts'
import { pack } from '../view/strings/pack.ts'
import type { LoadWords } from './words.ts'

/** For builds that hold all languages. */
export const anyWords: LoadWords = async (language) => {
  const strings = languages[language]
  return strings && pack(strings)
}
