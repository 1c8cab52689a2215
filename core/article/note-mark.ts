/** An element that may be the mark of a footnote: raised, or a link to a place on a page (its address has a fragment), or both. */
export interface Raised {
  readonly text: string
  /** It is set above the line (`<sup>`). */
  readonly isRaised: boolean
  /** It is such a link, or holds one. */
  readonly isLink: boolean
}

/**
 * Whether such an element is the mark of a footnote, and so no part of the number or word that it stands at: 3,800¹ is not 38,001. The
 * worker and the embed must leave out the same, so both ask here. `before` is the text before the element, or its end. A short raised
 * number is an exponent after a unit (m²) or a base (10⁶); raised letters are an ordinal's (19ᵉ) unless they are a link.
 */
export function isNoteMark(before: string, { text, isRaised, isLink }: Raised): boolean {
  const mark = text.trim()
  if (BRACKETED.test(mark) || (isRaised && isLink && mark.length < 5)) return true
  return MARK.test(mark) && (isLink ? /\S$/.test(before) : !/\d/.test(mark) || !BASE.test(before))
}

const BRACKETED = /^(\[.{1,20}\]\s?)+$/
const MARK = /^\(?(\d{1,3}([,–-] ?\d{1,3})*|[*†‡§¶#]{1,3})\)?$/
const BASE = /(^|[^\d.,])(10|2)$|(^|[^\p{L}\d])\p{L}{1,2}$/u
