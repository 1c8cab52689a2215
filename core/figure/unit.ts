import { isoCurrency } from './currency.ts'
import { has, type Lexicon } from './lexicon.ts'
import { phraseFrom } from './phrase.ts'
import { DIGITS, type Token } from './tokens.ts'

/** `%` for a number of percent and `1` for a fraction, both shares; an ISO 4217 code for money; a UCUM code for measures. */
export interface Unit {
  readonly kind: 'share' | 'money' | 'measure'
  readonly code: string
}

/** The unit that begins at token `at`, right after a number; of `money` only a percent sign or its currency said again. */
export function unitAfter(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  money: boolean,
): { unit: Unit; end: number } | undefined {
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

const CAPITAL_SYMBOLS = new Set(['v', 'w', 'l'])
/** "50p" and "10x", but not "4 p.m." or "4 x 4". */
const DETACHED = new Set(['p', 'c', 'x'])
