import type { Figure } from '../figure/index.ts'
import type { Clause } from './clause.ts'
import { readTokens, type Token } from './tokens.ts'
import { changeNouns, directions } from './words/directions.ts'
import { wordList } from './words/lists.ts'

/** Which way a figure goes, by its own reading or else by the nearest word of its clause ("a 1.6 percent contraction"). */
export function directionOf(
  { change, value }: Figure,
  tokens: readonly Token[],
  clause: Clause,
): 'up' | 'down' | undefined {
  if ('x' in value && value.x < 0) return 'down'
  if (change) return change
  const at = directionAt(tokens, clause)
  return at === undefined ? undefined : isUp(tokens[at]?.folded ?? '') ? 'up' : 'down'
}

/** The nearest word of a figure's clause for a way. */
export function directionAt(tokens: readonly Token[], { from, to, figureFrom, figureTo }: Clause): number | undefined {
  let best: { at: number; far: number } | undefined
  for (let at = from; at < to; at++) {
    if (!isDirection(tokens[at]?.folded ?? '')) continue
    const far = at < figureFrom ? figureFrom - at : Math.max(0, at - figureTo) + 1
    if (!best || far < best.far) best = { at, far }
  }
  return best?.at
}

/** Each way that a text names. */
export function waysIn(text: string): ('up' | 'down')[] {
  return readTokens(text).flatMap(({ folded }) => (isUp(folded) ? 'up' : isDown(folded) ? 'down' : []))
}

/** Whether a word is one for a way or a change. */
export function isDirection(folded: string): boolean {
  return isUp(folded) || isDown(folded)
}

/** Whether a text speaks of a change: "grew by", "inflation". */
export function speaksOfChange(text: string): boolean {
  return readTokens(text).some(({ folded }) => isUp(folded) || isDown(folded) || isChange(folded))
}

/** A word for a change as such stands among tokens `from` to `to`: "inflation". */
export function namesChange(tokens: readonly Token[], { from, to }: Clause): boolean {
  return tokens.slice(from, to).some(({ folded }) => isChange(folded))
}

const isUp = wordList(directions.up)
const isDown = wordList(directions.down)
const isChange = wordList(changeNouns)
