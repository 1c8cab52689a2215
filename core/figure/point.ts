import type { PointForm } from '../claim/types.ts'
import { hundredth, statedPrecision } from './amount.ts'
import { governorOf, movesBefore } from './clause.ts'
import { comparisonAt } from './comparison.ts'
import { isEstimated } from './estimate.ts'
import type { Found, Hedge } from './found.ts'
import { hedgeAfter, hedgeBefore } from './hedge.ts'
import { has, type Lexicon } from './lexicon.ts'
import { phraseFrom, phraseUntil } from './phrase.ts'
import type { Quantity } from './quantity.ts'
import { type Token, WORD } from './tokens.ts'
import { POINTS } from './unit.ts'

/** A quantity with its hedges: "at least 300 or so". */
export function pointOf(tokens: readonly Token[], q: Quantity, floor: number, lexicon: Lexicon): Found {
  const complement = phraseUntil(tokens, q.start, lexicon.complement)
  if (complement && complement.start >= floor) return complementOf(tokens, complement.start, q)
  const hedged = hedgeBefore(tokens, q.start, floor, lexicon)
  const reached = hedged !== undefined && reachesLevel(tokens, hedged, lexicon)
  const before = reached || isPeriod(tokens, hedged, floor, q, lexicon) ? undefined : hedged
  const after = hedgeAfter(tokens, q.end, lexicon)
  const stated = before && !OPEN.has(before.form) ? before.form : (after?.form ?? before?.form)
  const form: PointForm = stated ?? (isEstimated(tokens, q.start, q.end, lexicon) ? 'about' : 'point')
  const amount = q.unit?.code === '%' ? hundredth(q.amount) : q.amount
  const precision = statedPrecision(amount)
  const start = before?.at ?? q.start
  return {
    start,
    end: after?.at ?? q.end,
    draft: {
      form,
      x: amount.x,
      ...(precision === undefined ? {} : { precision }),
      ...(amount.fraction && !amount.digits ? { fraction: amount.fraction } : {}),
    },
    unit: q.unit,
    noun: after?.noun,
    change: reached ? undefined : changeOf(tokens, start, q, lexicon),
  }
}

/** The change that the figure is an amount of, if any. */
export function changeOf(
  tokens: readonly Token[],
  start: number,
  q: Quantity,
  lexicon: Lexicon,
): 'up' | 'down' | undefined {
  // "Dow +0.2%"
  if (tokens[start - 1]?.text === '+' && q.unit?.kind === 'share') return 'up'
  const isShare = q.unit?.kind === 'share' || (q.amount.fraction !== undefined && POINTS.has(q.unit?.code ?? ''))
  const governor =
    governorOf(tokens, start, q.end, isShare, lexicon) ??
    comparisonAt(tokens, q.end, isShare ? 'share' : q.unit?.kind, lexicon)
  if (governor?.role !== 'amount' || governor.direction === 'either') return undefined
  const isThings = !q.unit || (governor.earned === true && q.unit.kind === 'money')
  return governor.transitive && isThings && !governor.stated ? undefined : governor.direction
}

/** "Edged up to 62 percent", "subió hasta los 12.000": after a word of change, what would bound the figure says where it went. */
function reachesLevel(tokens: readonly Token[], { at, form }: Hedge, lexicon: Lexicon): boolean {
  if (form !== 'upTo' || !phraseFrom(tokens, at, lexicon.reach)) return false
  // The "up" of "up to" belongs to a verb only if it follows it.
  return movesBefore(tokens, at, lexicon.moves.has(tokens[at]?.text ?? ''), lexicon)
}

/** "20 billion over five years": right after a figure, "over" says how long it takes. */
function isPeriod(
  tokens: readonly Token[],
  hedge: Hedge | undefined,
  floor: number,
  q: Quantity,
  { sets }: Lexicon,
): boolean {
  if (!hedge || floor === 0 || hedge.at - floor > 3 || q.start !== hedge.at + 1) return false
  if (!has(sets.during, tokens[hedge.at]) || !has(sets.times, tokens[q.end - 1])) return false
  return tokens.slice(floor, hedge.at).every((token) => token.kind === WORD && !token.block)
}

/** Forms that a bound after the number overrules: "about 500 or more". */
const OPEN: ReadonlySet<PointForm> = new Set(['about', 'exact'])

/** "All but four" says how many are left out, not how many there are. */
function complementOf(tokens: readonly Token[], start: number, q: Quantity): Found {
  const word = tokens.slice(start, q.end).map((token) => token.text)
  return { start, end: q.end, draft: { form: 'vague', word: word.join(' ') } }
}
