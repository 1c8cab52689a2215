import { has, type Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

/**
 * The change that the word before token `at` makes of a quantity: "rose 5 percent", "down by 3 points". A verb that also takes people
 * or things as its object makes a change of measured quantities only: "lost 4,000 people" counts people.
 */
export function changeBefore(
  tokens: readonly Token[],
  at: number,
  measured: boolean,
  { sets }: Lexicon,
): 'up' | 'down' | undefined {
  const by = has(sets.by, tokens[at - 1])
  const word = tokens[by ? at - 2 : at - 1]
  if (has(sets.up, word) || ((measured || by) && has(sets.gain, word))) return 'up'
  return has(sets.down, word) || ((measured || by) && has(sets.loss, word)) ? 'down' : undefined
}

/** A word of change stands before token `at`: what follows "from" then is where the change began, not one end of a range. */
export function changes(tokens: readonly Token[], at: number, { sets }: Lexicon): boolean {
  const word = has(sets.by, tokens[at - 1]) ? tokens[at - 2] : tokens[at - 1]
  return [sets.up, sets.down, sets.gain, sets.loss, sets.shifts].some((set) => has(set, word))
}
