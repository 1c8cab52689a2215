/** An element that may be the mark of a footnote: raised, or a link to a place on a page (its address has a fragment), or both. */
export interface Raised {
  readonly text: string
  /** It is set above the line (`<sup>`). */
  readonly isRaised: boolean
  /** It is such a link, or holds one. */
  readonly isLink: boolean
  /** It says that it is a note's mark (`namesNote`). */
  readonly isNamed: boolean
}

/**
 * Whether such an element is the mark of a footnote, and so no part of the number or word that it stands at: 3,800¹ is not 38,001. The
 * worker and the embed must leave out the same, so both ask here. `before` is the text before the element, or its end, and `next` the
 * text behind it, or its start. Exponents (m², 10⁶), isotopes (²³⁵U) and the upper half of a fraction are no marks unless they are
 * links; nor are raised letters, which are an ordinal's (19ᵉ).
 */
export function isNoteMark(before: string, { text, isRaised, isLink, isNamed }: Raised, next: string): boolean {
  const mark = text.trim()
  if (mark.length > LONGEST_MARK) return false
  if (BRACKETED.test(mark) || (isRaised && (isLink || isNamed))) return true
  if (!isRaised) return LINKED.test(mark) && (isNamed || (isLink && /[^\s([„“«]$/.test(before)))
  if (SIGNS.test(mark)) return true
  if (!NUMBERED.test(mark)) return /^[a-df-np-z]$/.test(mark) && /\d{3}$/.test(before)
  return !(isExponent(before, mark) || isFraction(before, next) || isIsotope(before, next))
}

/** Whether an element's classes say that it is a note's mark. */
export function namesNote(classes: string): boolean {
  return NAMED.test(classes)
}

/** Longer text is no mark. */
export const LONGEST_MARK = 24

const NAMED = /(^|[\s_-])(foot-?note|end-?note|note-?ref|fn-?ref|reference|citation)/i
const BRACKETED = /^(\[.{1,20}\]\s?)+$/
const SIGNS = /^\(?[*†‡§¶#,;\s]*\)?$/
const NUMBERED = /^\(?(\p{L}{1,4}\.? ?)?\d[\d,;–\- ]*\)?$/u
const LINKED = /^\(?(((note|fn|nb)\.? ?)?\d{1,3}([,–-] ?\d{1,2})*|[a-z]|[ivx]{1,5}|[*†‡§¶#]+)\)?$/i

function isExponent(before: string, mark: string): boolean {
  // "10¹" is hardly ever written, except as a product
  if (/(^|[^\d.,])10$/.test(before)) return mark !== '1' || /[×x*·⋅]\s?10$/.test(before)
  if (/(^|[^\d.,])2$/.test(before)) return /^\d\d$/.test(mark)
  // "$5 m" are millions
  return /^[23]$/.test(mark) && UNIT.test(before) && !/[$€£¥₴]\s?[\d.,]+\s?m$/.test(before)
}

/** What is squared and cubed: lengths, seconds in a rate, inches after a number, and the letters of formulas. CO² is CO₂. */
const UNIT =
  /(^|[^\p{L}\p{M}])([kcdmnµμ]?m|ft|mi|yd|[кс]?м|мм|((kilo|centi|milli)?met(er|re)|feet|foot|mile|yard|mètre|metro)s?|mc|[rxnvχ]|CO)$|\/\s?s$|\d\s?in$/u

/** "1¹/₂", but not a note in "5 km³/s". */
function isFraction(before: string, next: string): boolean {
  return /^\s?[/⁄]/.test(next) && !UNIT.test(before)
}

function isIsotope(before: string, next: string): boolean {
  return !/\S$/.test(before) && /^[A-Z][a-z]?(?!\p{L})/u.test(next)
}
