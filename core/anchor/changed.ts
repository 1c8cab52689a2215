import type { Context } from './choose.ts'
import type { Span, TextIndex } from './types.ts'
import { figureIn, numbersIn, numbersWhole } from './whole.ts'

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
  const frames = [
    [key.slice(0, start), figure, key.slice(end)],
    [prefix, key, suffix],
  ] as const
  for (const [before, said, after] of frames) {
    if (Math.min(before.length, after.length) < ENOUGH) continue
    const frame = RegExp(`${literal(before)} ?(\\S.{0,${Math.min(500, said.length + 99)}}?) ?${literal(after)}`, 'dg')
    const [match, another] = index.key.matchAll(frame)
    const [start, end] = match?.indices?.[1] ?? []
    if (another || start === undefined || end === undefined) continue
    const span = { start, end }
    const numbers = `${numbersIn(said)}`
    const stated = `${numbersIn(index.key.slice(start, end))}`
    const differs = numbers ? stated && stated !== numbers : figure && !figureIn(index, figure, span)
    if (differs && numbersWhole(index, span)) return span
  }
  return undefined
}

/** Fewer letters than this could stand around anything. */
const ENOUGH = 10

/** A text as a pattern that matches only itself. */
function literal(text: string): string {
  return text.trim().replace(/[^\p{L}\d ]/gu, '\\$&')
}
