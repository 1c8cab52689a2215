import { readCompound } from './compound.ts'
import { has, type Lexicon } from './lexicon.ts'
import { phraseFrom } from './phrase.ts'
import type { Token } from './tokens.ts'

export interface WordsRead {
  readonly n: number
  readonly end: number
  /** The magnitude that it ends with, 1 without one. */
  readonly scale: number
  /** The number before the last "and", where there is one: what precedes the fraction in "one hundred and three quarters". */
  readonly before?: Pick<WordsRead, 'n' | 'scale'> | undefined
}

/** A number so far: `total` in closed groups of thousands, `current` in the open one, `scale` the last magnitude. */
interface Sum {
  readonly total: number
  readonly current: number
  readonly scale: number
}

const NOTHING: Sum = { total: 0, current: 0, scale: Number.POSITIVE_INFINITY }

/**
 * Reads a whole number in words: "three hundred and twenty-four", "two million", "a hundred thousand".
 * A smaller number is added, a larger magnitude multiplies what came before it.
 */
export function readWords(tokens: readonly Token[], at: number, lexicon: Lexicon): WordsRead | undefined {
  const opening = open(tokens, at, lexicon)
  let sum = opening.sum
  let next = opening.next
  let before: WordsRead['before']
  let read: WordsRead | undefined
  let scale = 1
  while (next < tokens.length && !(read && tokens[next]?.block)) {
    const part = partAt(tokens, next, read !== undefined, lexicon)
    const added = part && add(sum, part, read !== undefined, lexicon)
    if (!part || !added) break
    sum = added
    // "mil millones" is one magnitude.
    scale = part.multiplies && read?.end === next ? scale * part.scale : part.scale
    read = { n: sum.total + sum.current, end: part.end, scale, before }
    const joint = jointAt(tokens, part, sum, lexicon)
    if (has(lexicon.sets.and, tokens[part.end])) before = read
    next = part.end + joint
  }
  return read
}

/** "A hundred" is one hundred; "hundert" and "mille" are so without an article. */
function open(tokens: readonly Token[], at: number, { magnitudes, sets }: Lexicon): { sum: Sum; next: number } {
  const one = { ...NOTHING, current: 1 }
  if (has(sets.articles, tokens[at]) && magnitudes.has(tokens[at + 1]?.text ?? '')) return { sum: one, next: at + 1 }
  return { sum: has(sets.alone, tokens[at]) ? one : NOTHING, next: at }
}

interface Part {
  readonly n: number
  readonly end: number
  readonly multiplies: boolean
  readonly scale: number
  /** A magnitude that means one of it by itself: the "cent" of "mille cent". */
  readonly alone?: boolean
}

function partAt(tokens: readonly Token[], at: number, inside: boolean, lexicon: Lexicon): Part | undefined {
  const joined = phraseFrom(tokens, at, lexicon.joined)
  if (joined) return { n: joined.value, end: joined.end, multiplies: false, scale: 1 }
  const word = tokens[at]?.text ?? ''
  const magnitude = lexicon.magnitudes.get(word)
  if (magnitude !== undefined)
    return { n: magnitude, end: at + 1, multiplies: true, scale: magnitude, alone: lexicon.sets.alone.set.has(word) }
  const cardinal = lexicon.cardinals.get(word)
  if (cardinal !== undefined) return { n: cardinal, end: at + 1, multiplies: false, scale: 1 }
  const compound = readCompound(word, lexicon.compounds)
  if (compound) return { n: compound.n, end: at + 1, multiplies: false, scale: compound.scale }
  // "vingt et UN"
  return inside && lexicon.language.tensAnd && lexicon.sets.articles.set.has(word)
    ? { n: 1, end: at + 1, multiplies: false, scale: 1 }
    : undefined
}

function add(
  { total, current, scale }: Sum,
  { n, multiplies, alone }: Part,
  inside: boolean,
  { language }: Lexicon,
): Sum | undefined {
  if (!multiplies)
    return !inside || roomFor(n, current, language.vigesimal === true)
      ? { total, current: current + n, scale }
      : undefined
  if (n <= 100 && current > 0) return current < 100 ? { total, current: current * n, scale } : undefined
  if (n <= 100) return alone && total > 0 && n < scale ? { total, current: n, scale } : undefined
  // "dos mil quinientos millones": a larger magnitude takes all that came before it.
  if (n > scale && n >= 1e6 && total + current < n)
    return { total: (total + current) * n, current: 0, scale: Number.isFinite(scale) ? scale * n : n }
  // "un millón mil"
  if (alone && current === 0 && total > 0 && n < scale) return { total: total + n, current: 0, scale: n }
  if (current > 0) return n < scale ? { total: total + current * n, current: 0, scale: n } : undefined
  return total > 0 ? { total: total * n, current: 0, scale: Math.min(scale, n) } : undefined
}

/** 3 fits after 20 and after 100, 13 after 100, 20 after 100; 20 after 30 starts another number. French counts 60 + 11, 80 + 11. */
function roomFor(n: number, current: number, vigesimal: boolean): boolean {
  if (n === 0) return false
  if (current === 0) return true
  if (n < 10) return current % 10 === 0 && current % 100 !== 10
  return current % 100 === 0 || (vigesimal && n < 20 && (current % 100 === 60 || current % 100 === 80))
}

/** How many tokens join this part to a next one: a hyphen, an "and", or none. */
function jointAt(tokens: readonly Token[], part: Part, sum: Sum, lexicon: Lexicon): number {
  const joint = tokens[part.end]
  const isMark = joint?.text === '-' || joint?.text === ','
  if (!isMark && !has(lexicon.sets.and, joint)) return 0
  const next = partAt(tokens, part.end + 1, true, lexicon)
  if (!next) return 0
  if (joint?.text === '-') return 1
  // "three thousand, eight hundred"
  if (isMark) return goesOnBehindComma(tokens, next, part, lexicon) ? 1 : 0
  if (lexicon.language.tensAnd && sum.current % 100 >= 20 && next.n < 20) return 1
  return (part.multiplies || sum.total > 0) && !next.multiplies && isAdded(tokens, next, part, lexicon) ? 1 : 0
}

function goesOnBehindComma(tokens: readonly Token[], next: Part, last: Part, { magnitudes }: Lexicon): boolean {
  const hundred = magnitudes.get(tokens[next.end]?.text ?? '') === 100
  // "five hundred billion, five hundred billion" says it twice.
  const again = magnitudes.has(tokens[next.end + 1]?.text ?? '')
  return last.multiplies && last.n >= 1000 && !next.multiplies && hundred && !again
}

/** "hundred AND six", "thousand AND two hundred", against two numbers: "3 hundred and 2 hundred". */
function isAdded(tokens: readonly Token[], next: Part, last: Part, { magnitudes }: Lexicon): boolean {
  return magnitudes.get(tokens[next.end]?.text ?? '') !== 100 || (last.multiplies && last.n > 100)
}
