import type { Span, TextIndex } from './types.ts'

/** A part that stands in more places than this could mean any of them; and no page may cost more time than that. */
const LIMIT = 200

/**
 * Where a part stands letter for letter with its numbers whole, from left to right; nowhere if that is in too many places.
 * Overlaps are left out: a long run of one letter must not cost a square.
 */
export function places(index: TextIndex, part: string, from = 0, to = index.key.length): Span[] {
  const found: Span[] = []
  for (let start = from - part.length; found.length <= LIMIT; ) {
    start = index.key.indexOf(part, start + part.length)
    const end = start + part.length
    if (start < 0 || end > to) return found
    if (numbersWhole(index, { start, end })) found.push({ start, end })
  }
  return []
}

/** Where a figure, in digits or in words, stands whole within a span for the first time. */
export function figureIn(index: TextIndex, figure: string, { start, end }: Span): Span | undefined {
  return figure ? places(index, figure, start, end).find((span) => wordsWhole(index, span)) : undefined
}

/**
 * The canonical numbers in a key, in order, each with the word for its scale: "3.8 million" corrected to "3.8 billion" is
 * another number.
 */
export function numbersIn(key: string): string[] {
  return key.match(NUMBER) ?? []
}

const NUMBER =
  /\p{N}+(?:\.\p{N}+)*(?:[ -]?(?:[万億亿兆]|(?:hundred|thousand|lakh|crore|(?:m|b|tr)il(?:[hjl]|i[ao])|мл|т[иы]с)\p{L}*))?/gu

/** True if neither end of the span cuts a number ("3" of "3.5", "800" of "13800") or one raw character (the f of "ﬁ"). */
export function numbersWhole({ key, rawAt }: TextIndex, span: Span): boolean {
  return (
    !cuts(WITHIN_NUMBER, key, span) &&
    rawAt(span.start) > rawAt(span.start - 1) &&
    rawAt(span.end) > rawAt(span.end - 1)
  )
}

/**
 * True if neither end of the span cuts a word: "third" of "thirds", "two" of "twenty-two". Only letters that have case are
 * asked, because scripts without case mostly write without spaces. A dash joins no words, so the raw text is asked.
 */
export function wordsWhole({ key, text, rawAt }: TextIndex, span: Span): boolean {
  return !cuts(WITHIN_WORD, key, span, (at) => !/[–—―]/.test(text.slice(rawAt(at - 1), rawAt(at + 1))))
}

const WITHIN_NUMBER = /(?<=\p{N}[.,]?)[.,]?\p{N}/uy
const WITHIN_WORD = /(?<=\p{Ll}-?)-?\p{Ll}/uy

function cuts(within: RegExp, key: string, { start, end }: Span, also = (_at: number) => true): boolean {
  return [start, end].some((at) => {
    within.lastIndex = at
    return within.test(key) && also(at)
  })
}
