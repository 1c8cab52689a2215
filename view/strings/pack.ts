import { strings as english } from './en.ts'
import type { Strings } from './types.ts'
import { shaped } from './unpack.ts'

/** The words of a language as they travel: without the names that the code has for them, in the order of the English ones, a third less to load. */
export function pack(strings: Strings): readonly string[] {
  const words: string[] = []
  shaped(english, strings, (word) => words.push(word))
  return words
}
