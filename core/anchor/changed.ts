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
  const within = figureIn(quote, figure, { start: 0, end: key.length })
  const frames = [
    [key.slice(0, within?.start ?? 0), figure, key.slice(within?.end)],
    [prefix, key, suffix],
  ] as const
  for (const [before, said, after] of frames) {
    if (Math.min(before.length, after.length) < ENOUGH) continue
    const gap = `\\S.{0,${Math.min(LONGEST, said.length + REWORDED)}}?`
    const frame = RegExp(`${literal(before)} ?(${gap}) ?${literal(after)}`, 'dg')
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

/** Letters that may have come in with the new number. */
const REWORDED = 99
const LONGEST = 500

/** Fewer letters than this could stand around anything. */
const ENOUGH = 10

/** A text as a pattern that matches only itself. */
function literal(text: string): string {
  return text.trim().replace(/[^\p{L}\d ]/gu, '\\$&')
}
