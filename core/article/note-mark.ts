/** An element that may be the mark of a footnote: raised, or a link to a place on a page (its address has a fragment), or both. */
export interface Raised {
  readonly text: string
  /** It is set above the line (`<sup>`). */
  readonly isRaised: boolean
  /** It is such a link, or holds one. */
  readonly isLink: boolean
  /** Its class says that it is a note's mark (`namesNote`). */
  readonly isNamed?: boolean
}

/**
 * Whether such an element is the mark of a footnote, and so no part of the number or word that it stands at: 3,800¹ is not 38,001. The
 * worker and the embed must leave out the same, so both ask here. `before` is the text before the element, or its end, and `next` the
 * text behind it, or its start. Exponents (m², 10⁶), isotopes (²³⁵U) and the upper half of a fraction are no marks unless they are
 * links; nor are raised letters, which are an ordinal's (19ᵉ) unless a long number stands before them.
 */
export function isNoteMark(before: string, { text, isRaised, isLink, isNamed }: Raised, next: string): boolean {
  const mark = text.trim()
  // A page's text is long, and each pattern would walk it.
  const end = before.slice(-20)
  if (BRACKETED.test(mark) || (isRaised && (isLink || isNamed) && mark.length < LONGEST_MARK)) return true
  if (!MARK.test(mark)) return false
  if (isNamed) return true
  if (isLink) return /[^\s([„“«]$/.test(end)
  if (!/\d/.test(mark)) return !/\p{L}/u.test(mark) || /\d{3}$/.test(end)
  const isExponent = (mark !== '1' && TEN.test(end)) || (/^[23]$/.test(mark) && UNIT.test(end) && !MILLIONS.test(end))
  return !isExponent && !BEFORE_PART.test((end.slice(-1) || ' ') + next)
}

/** Whether an inline element's class says that it is a note's mark: `footnote-ref`, `easy-footnote`, `noteref`. */
export function namesNote(classes: string): boolean {
  return NAMED.test(classes)
}

const NAMED = /(^|[\s_-])(foot-?note|end-?note|note-?ref|fn-?ref|reference|citation)/i

/** Longer text is no mark. */
export const LONGEST_MARK = 24

const BRACKETED = /^(\[.{1,20}\]\s?)+$/
const MARK = /^\(?(((note|fn|nb)\.? ?)?\d{1,4}([,–-] ?\d{1,2})*|[a-df-z]|[*†‡§¶#]+)\)?$/i
/** "10¹" is hardly ever written. */
const TEN = /(^|[^\d.,])10$/
/** What is squared and cubed: lengths, seconds in a rate, inches after a number, and the letters of formulas. CO² is CO₂. */
const UNIT =
  /(?<!\p{L})([kcdmnµμ]?m|[ксм]?м|ft|mi|yd|mc|[rxnvχ]|CO|\p{L}*(m[eè]t(er|re|ro)|foot|feet|mile|yard)s?)$|\/s$|\d in$/u
const MILLIONS = /[$€£¥₴]\s?[\d.,]+\s?m$/
/** An element, or the stroke of a fraction. */
const BEFORE_PART = /^(\s[A-Z][a-z]?\b|[\d\s]\s?[/⁄])/
