import { type Amount, decimal, hundredth } from './amount.ts'
import { changes } from './change.ts'
import { CURRENCY_SIGN } from './currency.ts'
import type { Step } from './found.ts'
import { hedgeBefore } from './hedge.ts'
import { has, type Lexicon } from './lexicon.ts'
import { nounAfter } from './noun.ts'
import { phraseUntil } from './phrase.ts'
import { pointOf } from './point.ts'
import { type Quantity, readQuantity } from './quantity.ts'
import { isSilent } from './silent/index.ts'
import { code } from './silent/name.ts'
import { DIGITS, type Token } from './tokens.ts'

/** "10,000 to 12,000", "between 20 and 30", "£3-5m", "three or four", whose first end is `first`; undefined where it is no range. */
export function readRange(
  tokens: readonly Token[],
  first: Quantity,
  floor: number,
  lexicon: Lexicon,
): Step | undefined {
  const lead = leadBefore(tokens, first.start, lexicon)
  const second = secondEnd(tokens, first, lead?.between === true, lexicon)
  if (!second || !sameUnit(first, second)) return undefined
  // "RAV4 to 300": what is joined to a name says nothing about what follows.
  if (code(tokens, first, lexicon)) return undefined
  const low = withUnitOf(first, second)
  const high = second.unit ? second : { ...second, unit: low.unit }
  if (isScore(tokens, first, second, lexicon)) return { next: second.end }
  if (isSilent(tokens, low, lexicon) || isSilent(tokens, { ...high, start: low.start }, lexicon))
    return { next: second.end }
  const from = shown(low)
  const to = shown(high)
  // "rose from 50 to 70" and "rose $5 to $70" are two figures: before and after, or how far and where to.
  const change = changes(tokens, lead && !lead.between ? lead.start : both(first, second), lexicon)
  if (change && lead) return beginning(tokens, first, second, floor, lexicon)
  if (change || !(from < to)) return undefined
  const start = lead && lead.start >= floor ? lead.start : first.start
  const hedge = hedgeBefore(tokens, start, floor, lexicon)
  return {
    found: { start: hedge?.at ?? start, end: second.end, draft: { form: 'range', from, to }, unit: high.unit },
    next: second.end,
  }
}

/** "rose from 50 to 70 per cent", "from 24 to 33-35 billion": the first level, in the unit and magnitude that only the second one names. */
function beginning(tokens: readonly Token[], first: Quantity, second: Quantity, floor: number, lexicon: Lexicon): Step {
  const third = secondEnd(tokens, second, false, lexicon)
  const level = withUnitOf(first, third ? withUnitOf(second, third) : second)
  return { found: pointOf(tokens, level, floor, lexicon), next: first.end }
}

/** The token before which a verb of change would split the pair: only where both ends name their own unit. */
function both(first: Quantity, second: Quantity): number {
  return first.unit && second.unit && first.start !== first.number ? first.start : 0
}

function leadBefore(tokens: readonly Token[], first: number, lexicon: Lexicon) {
  // "entre el 20 y el 30 por ciento"
  const at = has(lexicon.sets.skipped, tokens[first - 1]) ? first - 1 : first
  const between = phraseUntil(tokens, at, lexicon.between)
  if (between) return { between: true, start: between.start }
  const from = phraseUntil(tokens, first, lexicon.from)
  return from && { between: false, start: from.start }
}

function secondEnd(
  tokens: readonly Token[],
  first: Quantity,
  between: boolean,
  lexicon: Lexicon,
): Quantity | undefined {
  const { sets } = lexicon
  const joint = tokens[first.end]
  if (!joint || joint.block) return undefined
  let next = first.end + 1
  // one-TO-seven, 200,000 TO-260,000
  if (joint.text === '-' && has(sets.to, tokens[next])) next++
  else if (!has(sets.to, joint) && !has(sets.or, joint) && !(between && has(sets.and, joint))) return undefined
  if (tokens[next]?.text === '-' && !tokens[next]?.spaced) next++
  if (has(sets.skipped, tokens[next])) next++
  while (PREFIX.has(tokens[next]?.text ?? '') || CURRENCY_SIGN.test(tokens[next]?.text ?? '')) next++
  const second = readQuantity(tokens, next, first.end + 1, lexicon, first.unit?.kind === 'money')?.quantity
  // "three or four" and "60 or 70 percent" are one rough figure, "3 or 50" are two.
  if (second && has(sets.or, joint) && (first.unit || second.amount.x > 2 * first.amount.x)) return undefined
  return second
}

const PREFIX = new Set(['us', 'au', 'nz', 'hk'])

/** "up 9 per cent to $84" is no range, and neither is "0.4 per cent to 13,176". */
function sameUnit(first: Quantity, second: Quantity): boolean {
  if (!first.unit) return true
  return second.unit ? first.unit.code === second.unit.code : first.unit.kind === 'money' && first.start < first.number
}

/** "30-60 per cent", "£3-5m", "1 to 2 thousand": the first end takes the unit, and the magnitude, that only the second states. */
function withUnitOf(first: Quantity, second: Quantity): Quantity {
  const { literal, power } = first.amount
  const scale = second.amount.power
  const lifts = scale > 0 && power === 0 && literal !== undefined && first.amount.x < Number(second.amount.literal)
  const amount: Amount = lifts ? { ...decimal(literal, scale), digits: first.amount.digits } : first.amount
  return { ...first, unit: first.unit ?? second.unit, amount }
}

/** 2-1, 89-89, a 3-1 win: two bare whole numbers with a hyphen, and nothing counted after them or the greater first. */
function isScore(tokens: readonly Token[], first: Quantity, second: Quantity, lexicon: Lexicon): boolean {
  const joint = tokens[first.end]
  if (joint?.text !== '-' && joint?.text !== '–') return false
  if (tokens[first.number]?.kind !== DIGITS || first.unit || second.unit) return false
  if (!first.amount.bare || !second.amount.bare) return false
  return first.amount.x >= second.amount.x || (second.amount.x < 200 && !nounAfter(tokens, second.end, lexicon))
}

function shown(q: Quantity): number {
  return q.unit?.code === '%' ? hundredth(q.amount).x : q.amount.x
}
