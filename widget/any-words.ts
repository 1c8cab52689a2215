import { strings as english } from '../view/strings/en.ts'
import { languages } from '../view/strings/index.ts'
import type { LoadWords } from './words.ts'

/** For builds that hold all languages. One that the embed does not speak is English. */
export const anyWords: LoadWords = async (language) => languages[language] ?? english
