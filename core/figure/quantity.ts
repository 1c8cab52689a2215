import { type Amount, negated } from './amount.ts'
import { isoCurrency } from './currency.ts'
import { has, type Lexicon } from './lexicon.ts'
import { type NumberRead, readNumber, readRatio } from './number.ts'
import { phraseFrom, phraseUntil } from './phrase.ts'
import { DIGITS, type Token, WORD } from './tokens.ts'

export interface Unit {
  readonly kind: 'share' | 'money' | 'measure'
  readonly code: string
}

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

/** The quantity whose number starts at token `at`; its currency and its sign may stand before that, but not before token `floor`. A `priced` one follows a price: "£3-5m". */
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
  const read = fraction ?? number
  if (!read) return undefined
  if (!read.amount || !(Math.abs(read.amount.x) <= LARGEST)) return { quantity: undefined, end: read.end }
  const sign = Math.max(floor, signBefore(tokens, money?.start ?? at, lexicon))
  const amount = sign < (money?.start ?? at) || money?.negative ? negated(read.amount) : read.amount
  const after = unitAfter(tokens, read, lexicon, money !== undefined)
  const unit = money ? { kind: 'money' as const, code: money.code } : (after?.unit ?? shareOf(read))
  const end = after?.end ?? read.end
  return { quantity: { start: sign, number: at, numberEnd: read.end, end, amount, unit }, end }
}

const CAPITAL_SYMBOLS = new Set(['v', 'w', 'l'])
/** "50p" and "10x", but not "4 p.m." or "4 x 4". */
const DETACHED = new Set(['p', 'c', 'x'])

/** Beyond this, digits are a serial number and "million million million" is a joke. */
const LARGEST = 1e18

function shareOf({ amount }: NumberRead): Unit | undefined {
  return amount?.fraction && amount.fraction[0] < amount.fraction[1] ? { kind: 'share', code: '1' } : undefined
}

/** "$5", "US$5", "US $5", "$US5", "EUR 5", "RM5", "$-5". */
function currencyBefore(
  tokens: readonly Token[],
  at: number,
  { currencies }: Lexicon,
): { code: string; start: number; negative: boolean } | undefined {
  const dash = tokens[at - 1]
  const negative =
    (dash?.text === '-' || dash?.text === '−') && !dash.spaced && CURRENCY_SIGN.test(tokens[at - 2]?.text ?? '')
  const end = negative ? at - 1 : at
  const mark = tokens[end - 1]
  if (!mark || tokens[end]?.block) return undefined
  const word = tokens[end - 2]
  // "Rs.500"
  if (mark.text === '.' && word?.text === 'rs') return { code: 'INR', start: end - 2, negative }
  if (mark.kind === WORD) {
    const iso = isoCurrency(mark)
    const sign = word?.text === '$' && !mark.spaced
    if (sign) return { code: currencies.byFirst.get(`${mark.text}$`)?.[0]?.value ?? 'USD', start: end - 2, negative }
    if (iso) return { code: iso, start: end - 1, negative }
    const prefix = mark.text === 'rm' || mark.text === 'rs' ? currencies.byFirst.get(mark.text)?.[0]?.value : undefined
    return prefix ? { code: prefix, start: end - 1, negative } : undefined
  }
  if (!CURRENCY_SIGN.test(mark.text)) return undefined
  const prefixed =
    mark.text === '$' && word?.kind === WORD && word.capital && word.end - word.start <= 3
      ? currencies.byFirst.get(`${word.text}$`)?.[0]?.value
      : undefined
  if (prefixed) return { code: prefixed, start: end - 2, negative }
  const code = currencies.byFirst.get(mark.text)?.[0]?.value
  return code ? { code, start: end - 1, negative } : undefined
}

export const CURRENCY_SIGN = /^\p{Sc}$/u

/** "-5" and "minus 5", but not the hyphen of "3-5" or of a dash between words. */
function signBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const { sets } = lexicon
  const previous = tokens[at - 1]
  const first = tokens[at]
  if (!previous || !first) return at
  // "au moins 300" is no minus.
  if (has(sets.minus, previous)) return phraseUntil(tokens, at, lexicon.before) ? at : at - 1
  if (previous.text === '-' && has(sets.minus, tokens[at - 2])) return at - 2
  if ((previous.text !== '-' && previous.text !== '−') || first.spaced) return at
  const before = tokens[at - 2]
  return previous.spaced ||
    !before ||
    before.text === '(' ||
    before.text === '<' ||
    before.text === '=' ||
    before.text === '>'
    ? at - 1
    : at
}

function unitAfter(
  tokens: readonly Token[],
  read: NumberRead,
  lexicon: Lexicon,
  money: boolean,
): { unit: Unit; end: number } | undefined {
  const at = read.end
  const next = tokens[at]
  if (!next || next.block) return undefined
  const percent = phraseFrom(tokens, at, lexicon.percent)
  const longer = phraseFrom(tokens, at, lexicon.units)
  // "percentage points" are no percentage.
  if (percent && (longer?.end ?? 0) <= percent.end && !(next.capital && next.end - next.start < 4))
    return { unit: { kind: 'share', code: '%' }, end: percent.end }
  const currency = phraseFrom(tokens, at, lexicon.currencies)
  // "$19 trillion dollars" names its currency twice.
  if (currency) return { unit: { kind: 'money', code: currency.value }, end: currency.end }
  if (money) return undefined
  const iso = isoCurrency(next)
  if (iso) return { unit: { kind: 'money', code: iso }, end: at + 1 }
  const digits = tokens[at - 1]?.kind === DIGITS
  const hyphen = next.text === '-' && !next.spaced && !tokens[at + 1]?.spaced && digits ? 1 : 0
  const unit = phraseFrom(tokens, at + hyphen, lexicon.units)
  if (!unit || (hyphen && has(lexicon.sets.times, tokens[at + 1]))) return undefined
  // "5G" is no five grams: the symbols of a single letter are lower-case, except those named after a person.
  if (
    next.text.length === 1 &&
    (next.capital ? !CAPITAL_SYMBOLS.has(next.text) : DETACHED.has(next.text) && next.spaced)
  )
    return undefined
  return { unit: { kind: 'measure', code: unit.value }, end: unit.end }
}
