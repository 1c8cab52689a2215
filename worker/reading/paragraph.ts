import { findQuote, type Quote, type TextIndex } from '../../core/anchor/index.ts'

/** As much as an editor reads to decide one figure. */
const LONGEST = 2000

/** The paragraph in which a text states a figure, or states another in its place. Of a very long one what is around it, with dots for what is left out. */
export function paragraphOf(
  text: string,
  index: TextIndex,
  { quote, figure }: { readonly quote: Quote; readonly figure: string },
): string | undefined {
  const place = findQuote(index, quote, { figure })
  if (place.kind === 'absent') return undefined
  const start = text.slice(0, place.start).lastIndexOf('\n') + 1
  const end = text.indexOf('\n', place.end)
  const paragraph = text.slice(start, end < 0 ? text.length : end)
  if (paragraph.length <= LONGEST) return paragraph.trim()
  const from = Math.max(0, place.start - start - LONGEST / 2)
  const part = paragraph.slice(from, from + LONGEST).toWellFormed()
  return `${from > 0 ? '…' : ''}${part.trim()}${from + LONGEST < paragraph.length ? '…' : ''}`
}
