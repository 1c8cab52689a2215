import type { Attributes } from './outside-prose.ts'

/**
 * How raised text is read, between the text `before` it and the text that comes `next`. A footnote's mark is nothing, since nobody
 * counted it; exponents and isotopes become raised digits (m², 10⁶, ²³⁵U), a fraction is set off from its whole ("1 1/2"), and
 * other raised letters stay as they are (21st, Mme).
 */
export function superscript(before: string, raised: string, next: string): string {
  const mark = raised.trim()
  if (/^[-−–+]?\d{1,3}$/.test(mark)) {
    if (/^\s?[/⁄]/.test(next) && !UNIT.test(before)) return /\d$/.test(before) ? ` ${mark}` : mark
    return isExponent(before, mark) || isIsotope(before, next) ? raise(mark) : ''
  }
  const isNote = /\d|^[\s*†‡§¶,;]*$|^[[(].{1,6}[\])]$/.test(mark) || (/^[a-z]$/.test(mark) && /\d{3}$/.test(before))
  return isNote && mark.length <= LONGEST_MARK ? '' : raised
}

/** Whether a link's text is the mark of a note: a small number that is said to be one, or hangs on to the word before it. */
export function isNoteLink(attributes: Attributes, before: string, text: string): boolean {
  return MARK.test(text) && (namesNote(attributes) || /\S$/.test(before))
}

/** Whether an element says that it is a note's mark. */
export function namesNote({ role, class: classes, 'epub:type': type }: Attributes): boolean {
  return role === 'doc-noteref' || type === 'noteref' || (classes !== undefined && NAMED.test(classes))
}

/** A place in a page, this one as far as can be told: an address may be written in full. */
export function pointsWithin(href: string | undefined): boolean {
  return href !== undefined && /#./.test(href)
}

/** Longer text is no mark. */
export const LONGEST_MARK = 24

const MARK = /^\s*[[(]?\s*(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]+|(?:note|fn|nb)\.? ?\d{1,3})\s*[\])]?\s*$/i
const NAMED = /(?:^|[\s_-])(?:foot-?note|end-?note|note-?ref|fn-?ref|reference|citation)/i

function isExponent(before: string, mark: string): boolean {
  // "10¹" is hardly ever written, except as a product
  if (/(?<![\d.,])10$/.test(before)) return mark !== '1' || /[×x*·⋅]\s?10$/.test(before)
  if (/[$€£¥₴]\s?[\d.,]+\s?m$/.test(before)) return false
  return /^(?:[23]|[-−–][1-4])$/.test(mark) && UNIT.test(before)
}

/** What is squared and cubed: lengths, seconds in a rate, inches after a number, and the letters of formulas. */
const UNIT =
  /(?:^|[^\p{L}\p{M}])(?:[kcdmnµμ]?m|ft|mi|yd|[кс]?м|мм|(?:(?:kilo|centi|milli)?met(?:er|re)|feet|foot|mile|yard|mètre|metro)s?|mc|[rxnvχ])$|\/\s?s$|\d\s?in$/u

function isIsotope(before: string, next: string): boolean {
  return !/\S$/.test(before) && /^[A-Z][a-z]?(?![\p{L}])/u.test(next)
}

function raise(mark: string): string {
  return mark
    .replace(/[-−–]/, '⁻')
    .replace('+', '⁺')
    .replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))
}
