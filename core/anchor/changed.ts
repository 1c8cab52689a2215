import { type Context, REACH } from './context.ts'
import type { Span, TextIndex } from './types.ts'
import { figureIn, numbersIn, numbersWhole, places } from './whole.ts'

/**
 * The span of a different number that stands where the quote's own used to: what surrounds the figure within the quote, or
 * what surrounds the quote, stands in the text in one place only, around another number.
 * For a figure in words, other words in its place count.
 */
export function findChanged(
  index: TextIndex,
  quote: TextIndex,
  { prefix, suffix }: Context,
  figure: string,
): Span | undefined {
  const { key } = quote
  const { start, end } = figureIn(quote, figure, { start: 0, end: key.length }) ?? { start: 0, end: 0 }
  return (
    otherNumber(
      index,
      key.slice(0, start).trim().slice(-REACH),
      key.slice(start, end),
      key.slice(end).trim().slice(0, REACH),
      figure,
    ) ?? otherNumber(index, prefix, key, suffix, figure)
  )
}

/** Fewer letters than this could stand around anything. */
const ENOUGH = 10

function otherNumber(index: TextIndex, before: string, said: string, after: string, figure: string): Span | undefined {
  if (before.length < ENOUGH || after.length < ENOUGH) return undefined
  const { key } = index
  const [gap, another] = places(index, before).flatMap((place) => {
    const end = key.indexOf(after, place.end)
    return end < 0 || end - place.end > 2 * said.length + REACH ? [] : [{ start: place.end, end }]
  })
  if (!gap || another) return undefined
  const start = gap.start + Number(key[gap.start] === ' ')
  const end = gap.end - Number(key[gap.end - 1] === ' ')
  const span = { start, end }
  const numbers = `${numbersIn(said)}`
  const stated = `${numbersIn(key.slice(start, end))}`
  const differs = numbers ? stated && stated !== numbers : figure && end > start && !figureIn(index, figure, span)
  return differs && numbersWhole(index, span) ? span : undefined
}
