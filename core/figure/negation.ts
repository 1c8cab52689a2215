import type { PointForm } from '../claim/types.ts'
import type { Hedge } from './found.ts'
import { has, type Lexicon } from './lexicon.ts'
import { type Token, WORD } from './tokens.ts'

/** "Did not reach 50", "n'atteint pas les 50", "так і не сягнула 50": what was not reached is more than what there was. */
export function unreached(tokens: readonly Token[], at: number, lexicon: Lexicon): Hedge | undefined {
  const { sets } = lexicon
  const last = tokens[at - 1]
  if (last?.kind !== WORD || !has(sets.beforeUnreached, last)) return undefined
  let verb = at - 1
  let negated = false
  for (let i = 0; i < 3 && !has(sets.reaches, tokens[verb]); i++, verb--) {
    const token = tokens[verb]
    if (has(sets.negations, token)) negated = true
    else if (!has(sets.skipped, token) && !has(sets.level, token) && !has(sets.auxiliaries, token)) return undefined
  }
  if (!has(sets.reaches, tokens[verb])) return undefined
  negated ||= tokens[verb]?.text.startsWith(ELISION) === true
  const start = negated ? verb : negationBefore(tokens, verb, 3, lexicon)
  return start === undefined ? undefined : { form: 'lessThan', at: start }
}

/** "N'atteint" */
const ELISION = "n'"

/** "Has NOT exceeded", "n'a PAS dépassé", "is NOT above": the bound is on the other side, and its end belongs to it. */
export function turned(tokens: readonly Token[], { form, at }: Hedge, lexicon: Lexicon): Hedge {
  const other = OTHER.get(form)
  const start = other && negationBefore(tokens, at, 2, lexicon)
  return other && start !== undefined ? { form: other, at: start } : { form, at }
}

const OTHER: ReadonlyMap<PointForm, PointForm> = new Map([
  ['moreThan', 'atMost'],
  ['lessThan', 'atLeast'],
])

/** The negation close before token `at`, with nothing but an auxiliary or a "to" between. */
function negationBefore(tokens: readonly Token[], at: number, reach: number, { sets }: Lexicon): number | undefined {
  for (let i = at - 1; i >= at - reach; i--) {
    const token = tokens[i]
    if (token?.kind !== WORD) return undefined
    // "Dozens, if not more than 50"
    if (has(sets.negations, token)) return has(sets.clause, tokens[i - 1]) ? undefined : i
    if (token.block || !has(sets.auxiliaries, token)) return undefined
  }
  return undefined
}
