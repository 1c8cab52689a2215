import type { Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

export interface WordsRead {
  readonly n: number
  readonly end: number
  /** The number before the last "and", where there is one: what precedes a fraction in "one hundred and three quarters". */
  readonly before?: number
}

/**
 * Reads a whole number in words: "three hundred and twenty-four", "two million", "a hundred thousand".
 * A smaller number is added, a larger magnitude multiplies what came before it.
 */
export function readWords(tokens: readonly Token[], at: number, lexicon: Lexicon): WordsRead | undefined {
  const { cardinals, magnitudes, sets } = lexicon
  let total = 0
  let current = 0
  let scale = Number.POSITIVE_INFINITY
  let end = at
  let read = false
  let before: number | undefined
  if (sets.articles.has(tokens[at]?.text ?? '')) {
    if (!magnitudes.has(tokens[at + 1]?.text ?? '')) return undefined
    current = 1
    end = at + 1
  }
  for (let next = end; next < tokens.length; ) {
    const token = tokens[next]
    if (!token || (read && token.line)) break
    const cardinal = cardinals.get(token.text)
    const magnitude = cardinal === undefined ? magnitudes.get(token.text) : undefined
    if (cardinal !== undefined && (!read || roomFor(cardinal, current))) current += cardinal
    else if (magnitude !== undefined && (read || current > 0) && magnitude <= 100 && current > 0 && current < 100)
      current *= magnitude
    else if (magnitude !== undefined && magnitude > 100 && current > 0 && magnitude < scale) {
      total += current * magnitude
      current = 0
      scale = magnitude
    } else if (magnitude !== undefined && magnitude > 100 && current === 0 && total > 0) {
      total *= magnitude
      scale = Math.min(scale, magnitude)
    } else break
    read = true
    end = ++next
    const joint = tokens[next]
    if (!joint) break
    if (
      joint.text === '-' &&
      (cardinals.has(tokens[next + 1]?.text ?? '') || magnitudes.has(tokens[next + 1]?.text ?? ''))
    )
      next++
    else if (
      sets.and.has(joint.text) &&
      (magnitude !== undefined || total > 0) &&
      continues(tokens, next + 1, magnitude, lexicon)
    )
      next++
  }
  return read ? { n: total + current, end, ...(before === undefined ? {} : { before }) } : undefined
}

/** "hundred AND six", "thousand AND two hundred": whether what follows is added, or a number of its own ("3 hundred and 2 hundred"). */
function continues(
  tokens: readonly Token[],
  at: number,
  last: number | undefined,
  { cardinals, magnitudes }: Lexicon,
): boolean {
  let next = at
  while (cardinals.has(tokens[next]?.text ?? '') || (next > at && tokens[next]?.text === '-')) next++
  if (next === at) return false
  return magnitudes.get(tokens[next]?.text ?? '') !== 100 || (last !== undefined && last > 100)
}

/** 3 fits after 20 and after 100, 13 after 100, 20 after 100; 20 after 30 starts another number. */
function roomFor(n: number, current: number): boolean {
  if (n === 0) return false
  if (current === 0) return true
  return n < 10 ? current % 10 === 0 && current % 100 !== 10 : current % 100 === 0
}
