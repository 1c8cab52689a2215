import type { TextIndex } from './types.ts'

/** The canonical numbers of a folded text, in order. */
export function numbersOf(key: string): string[] {
  return key.match(/[\d\p{No}]+(?:\.[\d\p{No}]+)*/gu) ?? []
}

/** True if the offset lies within a number: "3" ends within "3.5" and "38", "800" begins within "13800". */
export function cutsNumber(key: string, at: number): boolean {
  return /[\d\p{No}][.,]?$/u.test(key.slice(Math.max(0, at - 2), at)) && /^[.,]?[\d\p{No}]/u.test(key.slice(at, at + 2))
}

/** True if the offset lies within a word of a script that has spaces, or between "twenty-" and "two". */
export function cutsWord({ key, text, starts }: TextIndex, at: number): boolean {
  const before = key.charAt(at - 1)
  const after = key.charAt(at)
  if (LETTER.test(before) && LETTER.test(after)) return true
  if (before === '-' && LETTER.test(after))
    return LETTER.test(key.charAt(at - 2)) && HYPHEN.test(text.charAt(starts[at - 1] ?? 0))
  return (
    after === '-' && LETTER.test(before) && LETTER.test(key.charAt(at + 1)) && HYPHEN.test(text.charAt(starts[at] ?? 0))
  )
}

const LETTER = /\p{Ll}/u
const HYPHEN = /[-‐‑]/

/** True if the offset lies within one character of the raw text: between the f and the i of "ﬁ". */
export function cutsCharacter({ starts }: TextIndex, at: number): boolean {
  return at > 0 && starts[at] === starts[at - 1]
}
