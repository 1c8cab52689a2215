import type { Figure } from '../figure/index.ts'

/** A stretch of a text and the figures that stand in it. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly figures: readonly Figure[]
}

/**
 * Figures by sentence, in order. An endless "sentence" (a table, a list without full stops) is cut around its figures: what stands
 * farther off says nothing about them, and each character is read a bounded number of times.
 */
export function sentencesOf(text: string, figures: readonly Figure[]): Stretch[] {
  const stretches: { start: number; end: number; figures: Figure[] }[] = []
  for (const figure of figures) {
    const last = stretches.at(-1)
    const { sentence } = figure
    if (last && sentence.start <= last.start && figure.end <= last.end - (last.end < sentence.end ? MARGIN : 0))
      last.figures.push(figure)
    else if (sentence.end - sentence.start <= LONGEST) stretches.push({ ...sentence, figures: [figure] })
    else {
      const start = Math.max(sentence.start, figure.start - MARGIN)
      const end = Math.min(sentence.end, Math.max(figure.end + MARGIN, start + LONGEST))
      stretches.push({ start: wordStart(text, start, sentence.start), end, figures: [figure] })
    }
  }
  return stretches
}

/** Where the text just before a stretch begins, at a word's start. */
export function startBefore(text: string, { start }: Stretch): number {
  return wordStart(text, Math.max(0, start - MARGIN), 0)
}

/** What follows a stretch, as far as it may take it back. */
export function textAfter(text: string, { end }: Stretch): string {
  return text.slice(end, end + FOLLOWING)
}

/** Forward to the next white space, so that no half word is read; `least` is a word's start already. */
function wordStart(text: string, at: number, least: number): number {
  if (at === least) return at
  const space = text.slice(at, at + MARGIN).search(/\s/)
  return space < 0 ? at : at + space
}

const LONGEST = 1000
const MARGIN = 300
const FOLLOWING = 80
