import { has, type Lexicon } from './lexicon.ts'
import type { Role } from './moves.ts'
import { type Token, WORD } from './tokens.ts'

/** Where a figure stands in a clause of change, by the words before it. */
export interface Place {
  readonly role: Role
  /** The token after the last one that may be the word of change. */
  readonly before: number
  /** Only adverbs and articles may stand between. */
  readonly near: boolean
  readonly stated: boolean
}

/** The place of the figure whose hedges begin at token `start`. */
export function placeAt(tokens: readonly Token[], start: number, isShare: boolean, lexicon: Lexicon): Place {
  const { sets, roles } = lexicon
  const joint = tokens[start - 1]
  // "subió los tipos UN cuarto de punto"
  if (isShare && has(sets.byNear, tokens[start]) && has(sets.articles, tokens[start]))
    return { role: 'amount', before: start, near: false, stated: true }
  if (has(sets.byNear, joint)) return { role: 'amount', before: start - 1, near: !isShare, stated: true }
  const at = has(sets.articles, joint) ? start - 1 : start
  // "shrank at a 1.6 percent annual rate", against "closed down at 1,463 points"
  if (at < start && has(sets.rate, tokens[at - 1])) return { role: 'amount', before: at - 1, near: true, stated: true }
  const role = roles.get(joint?.text ?? '')
  if (role) return { role, before: start - 1, near: false, stated: true }
  // "climbed at an annual rate of 4.1 percent"
  if (has(sets.of, joint) && has(sets.paces, tokens[start - 2]))
    return { role: 'amount', before: start - 2, near: false, stated: true }
  const described = beforeAdjective(tokens, start, lexicon)
  if (described !== undefined) return placeAt(tokens, described, isShare, lexicon)
  // "fell below 5,000" says where to, "fell more than 5,000" how far.
  const above = has(sets.levelBounds, tokens[start]) || has(sets.levelBounds, tokens[start + 1])
  return { role: above ? 'level' : 'amount', before: at, near: true, stated: false }
}

/**
 * "By a HEFTY 12 percent", "um SATTE 12 Prozent", "rose a CUMULATIVE 22 percent": one word between the number and what gives it its place,
 * behind an article where the language has one there.
 */
function beforeAdjective(tokens: readonly Token[], start: number, lexicon: Lexicon): number | undefined {
  const { sets, starts, moves, language } = lexicon
  const word = tokens[start - 1]
  const before = tokens[start - 2]
  if (word?.kind !== WORD || word.capital || word.block || before?.kind !== WORD) return undefined
  const article = has(sets.articles, before)
  if (!article && !(language.verbLast && has(sets.by, before))) return undefined
  if (has(sets.stops, word) || has(sets.fillers, word) || starts.has(word.text) || moves.has(word.text))
    return undefined
  return article ? start - 2 : start - 1
}
