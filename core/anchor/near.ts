import search from 'approx-string-match'
import { likeness } from './context.ts'
import type { Candidate, Span, TextIndex } from './types.ts'
import { LIMIT, numbersIn, numbersWhole, places } from './whole.ts'

/**
 * Places where something like the quote stands, with the same numbers. They are sought around the rarest number of the
 * quote (around the figure, if that is in words), so that they cost a few short searches and not one of the whole text.
 */
export function nearCandidates(index: TextIndex, quote: TextIndex, figure: string): Candidate[] {
  const { key } = index
  const exact = quote.key
  const numbers = numbersIn(exact)
  const pieces = exact.match(/.{5}/g) ?? []
  const errors = Math.min(48, Math.floor(exact.length * 0.4))
  return windows(index, quote, numbers.length || !figure ? numbers : [figure]).flatMap((window) => {
    const from = Math.max(0, window.start - errors)
    const text = key.slice(from, window.end + errors)
    if (pieces.filter((piece) => text.includes(piece)).length * 3 < pieces.length) return []
    return search(text, exact, errors)
      .map((match) => ({
        ...snap(key, exact, from + match.start, from + match.end),
        likeness: likeness(match, exact),
      }))
      .filter(
        (place) => numbersWhole(index, place) && `${numbersIn(key.slice(place.start, place.end))}` === `${numbers}`,
      )
  })
}

/** Where the quote would stand if it has one of these parts, the rarest, from the text. */
function windows(index: TextIndex, quote: TextIndex, parts: readonly string[]): Span[] {
  const [rarest] = parts
    .map((part) => ({ at: places(quote, part)[0]?.start ?? 0, spans: places(index, part) }))
    .sort((a, b) => a.spans.length - b.spans.length)
  if (!rarest) return [{ start: 0, end: index.key.length }]
  if (rarest.spans.length > LIMIT) return []
  return rarest.spans.map(({ start }) => ({ start: start - rarest.at, end: start - rarest.at + quote.key.length }))
}

/** Edit distance alone ends a match in the middle of an inserted word; so an end goes to where the quote's own stands close by. */
function snap(key: string, exact: string, start: number, end: number): Span {
  const head = exact.slice(0, HOLD)
  const tail = exact.slice(-HOLD)
  const first = key.slice(0, start + REACH).lastIndexOf(head)
  const last = key.indexOf(tail, Math.max(0, end - REACH))
  return {
    start: key.startsWith(head, start) || first < start - REACH ? start : first,
    end: key.slice(0, end).endsWith(tail) || last < 0 || last > end + REACH ? end : last + HOLD,
  }
}

const HOLD = 8
const REACH = 24
