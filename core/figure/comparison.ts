import type { Governor } from './clause.ts'
import { has, type Lexicon } from './lexicon.ts'
import { type Token, WORD } from './tokens.ts'

/** What is compared may stand between: "40 percent more BURGLARIES than". */
const REACH = 5

/** "16 more than in 2019", "40 Prozent mehr Einbrüche als im Vorjahr", "50 euros de plus qu'en mai": by how much one thing is above another. */
export function comparisonAt(tokens: readonly Token[], end: number, { sets }: Lexicon): Governor | undefined {
  const at = has(sets.of, tokens[end]) ? end + 1 : end
  const direction = has(sets.moreThan, tokens[at]) ? 'up' : has(sets.lessThan, tokens[at]) ? 'down' : undefined
  if (!direction || tokens[at]?.block) return undefined
  for (let i = at + 1; i <= at + REACH && tokens[i]?.kind === WORD && !tokens[i]?.block; i++)
    if (has(sets.than, tokens[i])) return { direction, transitive: false, role: 'amount', stated: true }
  return undefined
}
