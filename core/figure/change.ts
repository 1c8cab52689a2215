import { has, type Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** "rose 5 percent", "down by 3 points": the word of change just before token `at`. */
export function changeBefore(tokens: readonly Token[], at: number, { sets }: Lexicon): 'up' | 'down' | undefined {
  const previous = tokens[at - 1]
  const word = previous?.text === 'by' ? tokens[at - 2] : previous
  if (has(sets.up, word)) return 'up'
  return has(sets.down, word) ? 'down' : undefined
}
