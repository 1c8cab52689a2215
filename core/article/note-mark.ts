/** An element that may be the mark of a footnote, with the text in it. */
export interface Raised {
  readonly text: string
  /** It is set above the line (`<sup>`). */
  readonly isRaised: boolean
  /** It is, or holds, a link to a place on a page: its address has a fragment. */
  readonly isLink: boolean
}

/**
 * Whether an element is the mark of a footnote, and so no part of the number or word that it stands at: 3,800¹ is not 38,001. The worker
 * and the embed must leave out the same, so both ask here. `before` is the text before the element, or its end. An exponent is text: a
 * short raised number stands after a unit (m²) or a base (10⁶).
 */
export function isNoteMark(before: string, { text, isRaised, isLink }: Raised): boolean {
  if (BRACKETED.test(text)) return isRaised || isLink
  if (!MARK.test(text)) return false
  return isLink ? isRaised || /\S$/.test(before) : isRaised && !(/\d/.test(text) && BASE.test(before))
}

const BRACKETED = /^\s*\[[^\]]{1,20}\](\s*\[[^\]]{1,20}\])*\s*$/
const MARK = /^\s*\(?(\d{1,3}([,–-]\s?\d{1,3})*|[*†‡§¶#]{1,3}|[a-z]|[ivx]{1,5})\)?\s*$/
const BASE = /(^|[^\d.,])(10|2)$|(^|[^\p{L}\d])\p{L}{1,2}$/u
