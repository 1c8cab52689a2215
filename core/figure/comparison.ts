import type { Governor } from './clause.ts'
import { has, type Lexicon } from './lexicon.ts'
import { phraseFrom } from './phrase.ts'
import { type Token, WORD } from './tokens.ts'
import type { Unit } from './unit.ts'

/** What is compared may stand between: "40 percent more BURGLARIES than". */
const REACH = 5

/**
 * "16 more than in 2019", "40 Prozent mehr Einbrüche als im Vorjahr", "8 percent above last year": by how much one thing is above another.
 * A sum of money need not say above what: "50 euros de plus."
 */
export function comparisonAt(
  tokens: readonly Token[],
  end: number,
  kind: Unit['kind'] | undefined,
  lexicon: Lexicon,
): Governor | undefined {
  const { sets } = lexicon
  const beside = kind === 'share' ? besideAt(tokens, end, lexicon) : undefined
  if (beside) return amountOf(beside)
  const at = has(sets.of, tokens[end]) ? end + 1 : end
  const direction = has(sets.moreThan, tokens[at]) ? 'up' : has(sets.lessThan, tokens[at]) ? 'down' : undefined
  if (!direction || tokens[at]?.block) return undefined
  const next = tokens[at + 1]
  if (kind === 'money' && (next?.kind !== WORD || next.block)) return amountOf(direction)
  for (let i = at + 1; i <= at + REACH && tokens[i]?.kind === WORD && !tokens[i]?.block; i++)
    if (has(sets.than, tokens[i])) return amountOf(direction)
  return undefined
}

/** "8 percent ABOVE last year", but not "5 Prozent ÜBER zehn Jahre". */
function besideAt(tokens: readonly Token[], end: number, { besides, starts }: Lexicon): 'up' | 'down' | undefined {
  const match = phraseFrom(tokens, end, besides)
  const next = match && tokens[match.end]
  return next?.kind === WORD && !starts.has(next.text) ? match?.value : undefined
}

function amountOf(direction: 'up' | 'down'): Governor {
  return { direction, transitive: false, role: 'amount', stated: true }
}
