import { cards } from './en-cards.ts'
import { marks } from './en-marks.ts'
import type { MarkStrings, Strings } from './types.ts'
import { shaped } from './unpack.ts'

/**
 * The words of a language as they travel: those of the marks as they are; the many of the cards without the names that the code has for
 * them, a third less for a reader to load, in the order of the English ones.
 */
export interface Packed {
  readonly marks: MarkStrings
  readonly cards: readonly string[]
}

export function pack(strings: Strings): Packed {
  const words: string[] = []
  shaped(cards, strings, (word) => words.push(word))
  return { marks: shaped(marks, strings, (word) => word), cards: words }
}
