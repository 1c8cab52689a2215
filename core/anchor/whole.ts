import type { Span, TextIndex } from './types.ts'

/** Places looked at for one quote: in more it could stand anywhere, and no page may cost more time than that. */
export const LIMIT = 200

/**
 * Where a part stands letter for letter with its numbers whole, from left to right, at most LIMIT + 1 places.
 * Overlaps are left out: a long run of one letter must not cost a square.
 */
export function places(index: TextIndex, part: string, from = 0, to = index.key.length): Span[] {
  const found: Span[] = []
  for (
    let start = index.key.indexOf(part, from);
    start >= 0 && found.length <= LIMIT;
    start = index.key.indexOf(part, start + part.length)
  ) {
    const span = { start, end: start + part.length }
    if (span.end > to) break
    if (numbersWhole(index, span)) found.push(span)
  }
  return found
}

/** Where a figure, in digits or in words, stands whole within a span for the first time. */
export function figureIn(index: TextIndex, figure: string, { start, end }: Span): Span | undefined {
  return figure ? places(index, figure, start, end).find((span) => wordsWhole(index, span)) : undefined
}

/** The canonical numbers in a key, in order. */
export function numbersIn(key: string): string[] {
  return key.match(/[\d\p{No}]+(?:\.[\d\p{No}]+)*/gu) ?? []
}

/** True if neither end of the span cuts a number ("3" of "3.5", "800" of "13800") or one raw character (the f of "ﬁ"). */
export function numbersWhole({ key, rawAt }: TextIndex, span: Span): boolean {
  return ends(span, (at) => rawAt(at) !== rawAt(at - 1) && !/[\d\p{No}][.,]?\0[.,]?[\d\p{No}]/u.test(around(key, at)))
}

/**
 * True if neither end of the span cuts a word: "third" of "thirds", "two" of "twenty-two". Only letters that have case are
 * asked, because scripts without case mostly write without spaces. A dash joins no words, so the raw text is asked.
 */
export function wordsWhole({ key, text, rawAt }: TextIndex, span: Span): boolean {
  return ends(
    span,
    (at) => !/\p{Ll}-?\0-?\p{Ll}/u.test(around(key, at)) || /[–—―]/.test(text.slice(rawAt(at - 1), rawAt(at + 1))),
  )
}

function ends({ start, end }: Span, whole: (at: number) => boolean): boolean {
  return whole(start) && whole(end)
}

function around(key: string, at: number): string {
  return `${key.slice(Math.max(0, at - 2), at)}\0${key.slice(at, at + 2)}`
}
