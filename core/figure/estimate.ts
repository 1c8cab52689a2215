import { has, type Lexicon } from './lexicon.ts'
import { type Token, WORD } from './tokens.ts'

/** Who estimated may stand between, and what is estimated: "estimated BY POLICE at 30,000", "auf 30 Millionen EURO geschätzt". */
const REACH = 5

/** "A crowd estimated by police at 30,000", "wird auf 30 Millionen geschätzt": what somebody has estimated is about so much. */
export function isEstimated(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): boolean {
  const { sets, language } = lexicon
  if (!has(sets.estimateAt, tokens[start - 1])) return false
  for (let at = start - 2; at >= start - 2 - REACH && isWithin(tokens[at], lexicon); at--)
    if (has(sets.estimates, tokens[at])) return true
  if (!language.verbLast) return false
  for (let at = end; at < end + REACH && isWithin(tokens[at], lexicon) && !tokens[at]?.block; at++)
    if (has(sets.estimates, tokens[at])) return true
  return false
}

function isWithin(token: Token | undefined, { sets }: Lexicon): boolean {
  return token?.kind === WORD && !has(sets.clause, token)
}
