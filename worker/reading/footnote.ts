import { isNoteMark, namesNote } from '../../core/article/index.ts'
import type { Attributes } from './outside-prose.ts'

/**
 * How raised text that is no link is read, between the text `before` it and the text that comes `next`. A footnote's mark is nothing, since
 * nobody counted it; exponents and isotopes become raised digits (m², 10⁶, ²³⁵U), a fraction is set off from its whole ("1 1/2"), and
 * other raised letters stay as they are (21st, Mme).
 */
export function superscript(before: string, text: string, next: string): string {
  if (isNoteMark(before, { text, isRaised: true, isLink: false }, next)) return ''
  const raised = text.trim()
  if (!/^[-−–+]?\d{1,3}$/.test(raised)) return text
  if (/^\s?[/⁄]/.test(next) && !/\p{L}$/u.test(before)) return /\d$/.test(before) ? ` ${raised}` : raised
  return raised
    .replace(/[-−–]/, '⁻')
    .replace('+', '⁺')
    .replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))
}

/** Whether an element says that it is a note's mark. */
export function isNamedNote({ role, class: classes, 'epub:type': type }: Attributes): boolean {
  return role === 'doc-noteref' || type === 'noteref' || (classes !== undefined && namesNote(classes))
}

/** A place in a page, this one as far as can be told: an address may be written in full. */
export function pointsWithin(href: string | undefined): boolean {
  return href !== undefined && /#./.test(href)
}
