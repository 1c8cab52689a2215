import type { Span } from '../figure/index.ts'
import type { Token } from './tokens.ts'
import { wordList } from './words/lists.ts'

/** A figure's own part of its sentence, as positions in the sentence's tokens. */
export interface Clause {
  /** The words between the marks and conjunctions around the figure. */
  readonly from: number
  readonly to: number
  /** Where the main clause begins whose subject the figure may take over: after the last full break. */
  readonly mainFrom: number
  /** The first token of the figure, and the first behind it. */
  readonly figureFrom: number
  readonly figureTo: number
}

/**
 * The clause of a figure, without a grammar: it ends at a comma, a dash or a bracket, at a conjunction that begins another statement,
 * and before the next figure. `figure` and `next` are offsets in the sentence's text.
 */
export function clauseOf(text: string, tokens: readonly Token[], figure: Span, next: number): Clause {
  const figureFrom = firstFrom(tokens, figure.start)
  const figureTo = firstFrom(tokens, figure.end)
  const end = firstFrom(tokens, next)
  let from = figureFrom
  while (from > 0 && !breaksBefore(text, tokens, from) && !isConjunction(tokens[from - 1])) from--
  let to = figureTo
  while (to < end && !breaksBefore(text, tokens, to) && !isConjunction(tokens[to])) to++
  let mainFrom = from
  while (mainFrom > 0 && !FULL_BREAK.test(gap(text, tokens, mainFrom))) mainFrom--
  return { from, to, mainFrom, figureFrom, figureTo }
}

/** What the main clause says by the way before the figure, as token positions: "the agency, which counts those from Chad too, puts". */
export function asides(
  text: string,
  tokens: readonly Token[],
  { mainFrom, figureFrom }: Clause,
): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  for (let at = mainFrom + 1; at < figureFrom; at++) {
    if (!isRelative(tokens[at]?.folded ?? '') || !isComma(text, tokens, at)) continue
    let to = at + 1
    while (to <= figureFrom && !isComma(text, tokens, to)) to++
    if (to <= figureFrom) found.push([at, to])
    at = to - 1
  }
  return found
}

/** Where a clause ends that says of the last word of another what it did ("3,150 people, who had to leave"), else `to`. */
export function withRelative(text: string, tokens: readonly Token[], to: number): number {
  if (!isRelative(tokens[to]?.folded ?? '') || !isComma(text, tokens, to)) return to
  let end = to + 1
  while (end < tokens.length && !breaksBefore(text, tokens, end)) end++
  return end
}

function isComma(text: string, tokens: readonly Token[], at: number): boolean {
  return /^\s*,\s*$/.test(gap(text, tokens, at))
}

/** The first token that starts at or after an offset. */
export function firstFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function breaksBefore(text: string, tokens: readonly Token[], at: number): boolean {
  return BREAK.test(gap(text, tokens, at))
}

/** What stands between a token and the one before. */
function gap(text: string, tokens: readonly Token[], at: number): string {
  return text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length)
}

function isConjunction(token: Token | undefined): boolean {
  return token !== undefined && beginsAnother(token.folded)
}

const isRelative = wordList('who which that whose die der welche qui dont que quienes які яка який що котрі')
const BREAK = /[,;:()–—]|\s-\s/
const FULL_BREAK = /[;:–—]|\s-\s/
const beginsAnother = wordList(`while whereas but after before although though because
  wahrend wohingegen aber sondern obwohl weil nachdem bevor tandis alors mais quoique parce apres avant
  mientras pero aunque sino despues tras antes але проте хоча тоді після перед`)
