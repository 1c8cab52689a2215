import { type Amount, decimal } from './amount.ts'
import { has, type Lexicon } from './lexicon.ts'
import { type Quantity, readQuantity } from './quantity.ts'
import { DIGITS, type Token } from './tokens.ts'

/** What follows the first end of a range: "to", a dash, "and" after "between", "or" between neighbours. */
export function readRangeEnd(
  tokens: readonly Token[],
  first: Quantity,
  lead: 'between' | 'from' | undefined,
  lexicon: Lexicon,
): Quantity | undefined {
  const joint = tokens[first.end]
  if (!joint || joint.line) return undefined
  const to = has(lexicon.sets.to, joint)
  const and = lead === 'between' && has(lexicon.sets.and, joint)
  const or = has(lexicon.sets.or, joint)
  if (joint.text === '-' && has(lexicon.sets.to, tokens[first.end + 1]) && tokens[first.end + 2]?.text === '-')
    return readQuantity(tokens, first.end + 3, lexicon)?.quantity
  if (!to && !and && !or) return undefined
  let next = first.end + 1
  if (tokens[next]?.text === '-' && to) next++
  while (tokens[next] && CURRENCY.test(tokens[next]?.text ?? '')) next++
  const second = readQuantity(tokens, next, lexicon)?.quantity
  if (!second || (or && (first.unit || second.amount.x !== first.amount.x + 1))) return undefined
  return second
}

const CURRENCY = /^(?:us|au|nz|\p{Sc})$/u

/** "30-60 per cent", "£3-5m", "1 to 2 thousand": the first end takes the unit, and the magnitude, that only the second states. */
export function withUnitOf(first: Quantity, second: Quantity): Quantity {
  const unit = first.unit ?? second.unit
  const scale = second.amount.power
  const lifts =
    second.amount.literal !== undefined &&
    scale > 0 &&
    first.amount.literal !== undefined &&
    first.amount.power === 0 &&
    first.amount.x < Number(second.amount.literal)
  return { ...first, unit, amount: lifts ? lift(first.amount, scale) : first.amount }
}

function lift(amount: Amount, power: number): Amount {
  return amount.literal === undefined ? amount : { ...decimal(amount.literal, power), digits: amount.digits }
}

/** 2-1, 89-89, a 3-1 win: two bare whole numbers with a hyphen and nothing counted after them. */
export function isScore(tokens: readonly Token[], first: Quantity, second: Quantity, counted: boolean): boolean {
  const joint = tokens[first.end]
  if (joint?.text !== '-' && joint?.text !== '–') return false
  if (tokens[first.number]?.kind !== DIGITS || first.unit || second.unit) return false
  if (!first.amount.bare || !second.amount.bare) return false
  return first.amount.x >= second.amount.x || (!counted && second.amount.x < 200)
}
