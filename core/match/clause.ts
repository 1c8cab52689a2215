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

const BREAK = /[,;:()–—]|\s-\s/
const FULL_BREAK = /[;:–—]|\s-\s/
const beginsAnother = wordList(`while whereas but after before although though because
  wahrend wohingegen aber sondern obwohl weil nachdem bevor tandis alors mais quoique parce apres avant
  mientras pero aunque sino despues tras antes але проте хоча тоді після перед`)
