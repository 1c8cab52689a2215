import type { Quote, Span } from './types.ts'

/**
 * How a figure is found again: itself and some words after it in its line, and what stands around them, where need be in the
 * lines above and below. The quote holds no second number, since a change of that one would lose this figure.
 */
export function quoteOf(text: string, { start, end }: Span): Quote {
  const stop = end + wordsAfter(text.slice(end), /[\d\n]/).length
  const prefix = wordsBefore(text.slice(0, start))
  const suffix = wordsAfter(text.slice(stop))
  return {
    exact: text.slice(start, stop),
    ...(prefix.trim() === '' ? {} : { prefix }),
    ...(suffix.trim() === '' ? {} : { suffix }),
  }
}

/** About so many characters; a word that does not fit is left out. */
const LENGTH = 40

/** `until`: what the words end before. */
function wordsAfter(text: string, until?: RegExp): string {
  const piece = text.slice(0, LENGTH + 1)
  const stop = until ? piece.search(until) : -1
  const end = stop < 0 ? LENGTH : stop
  if (text.length <= end || (stop >= 0 && /\s/.test(piece[stop] ?? ''))) return piece.slice(0, end).trimEnd()
  const words = piece.slice(0, stop < 0 ? piece.length : stop)
  return words.slice(0, Math.max(0, words.search(/\s\S*$/))).trimEnd()
}

function wordsBefore(text: string): string {
  if (text.length <= LENGTH) return text.trimStart()
  const piece = text.slice(-LENGTH - 1)
  const space = piece.search(/\s/)
  return space < 0 ? '' : piece.slice(space).trimStart()
}
