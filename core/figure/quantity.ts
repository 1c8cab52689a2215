import { type Amount, type NumberRead, negated, times, whole } from './amount.ts'
import { currencyBefore } from './currency.ts'
import { foreignEnd, isScaleAt } from './foreign.ts'
import { hedgeBefore } from './hedge.ts'
import { has, type Lexicon } from './lexicon.ts'
import { andHalf } from './magnitude.ts'
import { readNumber, readRatio } from './number.ts'
import { phraseFrom } from './phrase.ts'
import type { Token } from './tokens.ts'
import { type Unit, unitAfter } from './unit.ts'

/** A number with its sign, currency and unit: tokens `start` to `end`, the number itself from `number` to `numberEnd`. */
export interface Quantity {
  readonly start: number
  readonly number: number
  readonly numberEnd: number
  readonly end: number
  readonly amount: Amount
  readonly unit: Unit | undefined
}

export interface QuantityRead {
  /** Undefined when what stands there is read but states no quantity. */
  readonly quantity: Quantity | undefined
  readonly end: number
}

/**
 * The quantity whose number starts at token `at`; its currency and its sign may stand before that, but not before token `floor`.
 * A `priced` one follows a price: the second end of "£3-5m".
 */
export function readQuantity(
  tokens: readonly Token[],
  at: number,
  floor: number,
  lexicon: Lexicon,
  priced = false,
): QuantityRead | undefined {
  const prefix = currencyBefore(tokens, at, lexicon)
  const money = prefix && prefix.start >= floor ? prefix : undefined
  const number = readNumber(tokens, at, lexicon, priced || money !== undefined)
  const fraction = money ? undefined : readRatio(tokens, at, number, lexicon)
  const read = fraction ?? number ?? unitAndHalf(tokens, at, lexicon)
  if (!read) return undefined
  const foreign = foreignEnd(tokens, read, lexicon)
  if (foreign) return { quantity: undefined, end: foreign }
  // "elfu 3": no language with words of its own here puts the scale first.
  if (lexicon.language.head === 'none' && !tokens[at]?.block && isScaleAt(tokens, at - 1, lexicon))
    return { quantity: undefined, end: read.end }
  if (!read.amount || !(Math.abs(read.amount.x) <= LARGEST)) return { quantity: undefined, end: read.end }
  const sign = Math.max(floor, signBefore(tokens, money?.start ?? at, lexicon))
  const after = unitAfter(tokens, read, lexicon, money !== undefined)
  const unit = money ? { kind: 'money' as const, code: money.code } : (after?.unit ?? shareOf(read))
  const half =
    after?.unit.kind === 'measure' ? andHalf(tokens, { ...read.amount, scale: 1 }, after.end, lexicon) : undefined
  const size = half?.amount ?? (after?.factor ? times(read.amount, after.factor) : read.amount)
  const amount = sign < (money?.start ?? at) || money?.negative ? negated(size) : size
  const end = half?.end ?? after?.end ?? read.end
  return { quantity: { start: sign, number: at, numberEnd: read.end, end, amount, unit }, end }
}

/** "A year and a half": an article that is one only before a unit and a half of it. */
function unitAndHalf(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRead | undefined {
  if (!has(lexicon.sets.articles, tokens[at])) return undefined
  const unit = phraseFrom(tokens, at + 1, lexicon.units)
  const isHalf = unit && phraseFrom(tokens, unit.end, lexicon.andHalf)
  return isHalf ? { amount: whole(1), end: at + 1 } : undefined
}

/** Beyond this, digits are a serial number and "million million million" is a joke. */
const LARGEST = 1e18

function shareOf({ amount }: NumberRead): Unit | undefined {
  return amount?.fraction && amount.fraction[0] < amount.fraction[1] ? { kind: 'share', code: '1' } : undefined
}

/** "-5" and "minus 5", but not the hyphen of "3-5" or of a dash between words. */
function signBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const { sets } = lexicon
  const previous = tokens[at - 1]
  const first = tokens[at]
  if (!previous || !first) return at
  // "au moins 300" is no minus.
  if (has(sets.minus, previous)) return hedgeBefore(tokens, at, 0, lexicon) ? at : at - 1
  if (previous.text === '-' && has(sets.minus, tokens[at - 2])) return at - 2
  if ((previous.text !== '-' && previous.text !== '−') || first.spaced) return at
  const before = tokens[at - 2]
  return previous.spaced || !before || OPENING.has(before.text) ? at - 1 : at
}

const OPENING = new Set(['(', '<', '=', '>', '≤', '≥'])
