import { align } from './align.ts'
import type { Candidate, TextIndex } from './types.ts'
import { numbersIn, numbersWhole, places } from './whole.ts'

/**
 * Places where something like the quote stands, with the same numbers. They are sought around the rarest number of the
 * quote (if it has none, around the figure in words), so that they cost a few short alignments whatever the text's length.
 */
export function nearCandidates(index: TextIndex, quote: TextIndex, figure: string): Candidate[] {
  const exact = quote.key
  const numbers = numbersIn(exact)
  const pieces = exact.match(/.{5}/g) ?? []
  const slack = Math.min(32, exact.length >> 1)
  return originsOf(index, quote, numbers.length ? numbers : figure ? [figure] : pieces)
    .filter((origin) => {
      // Most places have little of the quote, and this is much cheaper than to align there.
      const text = index.key.slice(Math.max(0, origin - slack), origin + exact.length + slack)
      return (
        numbers.every((number) => text.includes(number)) &&
        pieces.filter((piece) => text.includes(piece)).length * 2 >= pieces.length
      )
    })
    .map((origin) => snap(index.key, exact, align(index.key, exact, origin, slack)))
    .filter(
      (place) => numbersWhole(index, place) && `${numbersIn(index.key.slice(place.start, place.end))}` === `${numbers}`,
    )
}

/** Where the quote would begin if one of its parts, the rarest that the text has, were that of the quote. */
function originsOf(index: TextIndex, quote: TextIndex, parts: readonly string[]): number[] {
  const [rarest] = parts
    .map((part) => {
      const [first] = places(quote, part)
      return places(index, part).map(({ start }) => start - (first?.start ?? 0))
    })
    .filter((starts) => starts.length)
    .sort((a, b) => a.length - b.length)
  return rarest ?? []
}

/** Edit distance alone ends a match within an inserted word, so an end goes on to where the quote's own end stands close by. */
function snap(key: string, exact: string, { start, end, letters }: Candidate): Candidate {
  const tail = exact.slice(-HOLD)
  const first = key.lastIndexOf(exact.slice(0, HOLD), start)
  const last = key.indexOf(tail, end - HOLD) + tail.length
  return {
    start: first >= 0 && first > start - REACH ? first : start,
    end: last >= end && last < end + REACH ? last : end,
    letters,
  }
}

const HOLD = 8
const REACH = 24
