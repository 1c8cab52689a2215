import type { Lexicon } from './lexicon.ts'
import { DIGITS, SYMBOL, type Token, WORD } from './tokens.ts'

/** The currency before a number at token `at`: "$5", "US$5", "US $5", "$US5", "EUR 5", "RM5", "PS6m", "$-5". */
export function currencyBefore(
  tokens: readonly Token[],
  at: number,
  { currencies }: Lexicon,
): { code: string; start: number; negative: boolean } | undefined {
  const dash = tokens[at - 1]
  const negative = (dash?.text === '-' || dash?.text === '−') && !dash.spaced && isCurrencySign(tokens[at - 2])
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
    const known = mark.text === 'rm' || mark.text === 'rs' ? currencies.byFirst.get(mark.text)?.[0]?.value : undefined
    const prefix = known ?? written(tokens, end - 1)
    return prefix ? { code: prefix, start: end - 1, negative } : undefined
  }
  if (!isCurrencySign(mark)) return undefined
  const prefixed =
    mark.text === '$' && word?.kind === WORD && word.capital && word.end - word.start <= 3
      ? currencies.byFirst.get(`${word.text}$`)?.[0]?.value
      : undefined
  if (prefixed) return { code: prefixed, start: end - 2, negative }
  const code = currencies.byFirst.get(mark.text)?.[0]?.value
  return code ? { code, start: end - 1, negative } : undefined
}

/** Letters that are no code. Of those that name other things too, only before an amount in millions: "PS6m" is money, "PS5" is not. */
function written(tokens: readonly Token[], at: number): string | undefined {
  const mark = tokens[at]
  if (!mark?.capital) return undefined
  return (
    PREFIXES.get(mark.text) ??
    (MILLIONS.test(behindNumber(tokens, at + 1) ?? '') ? OF_MILLIONS.get(mark.text) : undefined)
  )
}

/** "8.1" is three tokens. */
function behindNumber(tokens: readonly Token[], at: number): string | undefined {
  let to = at + 1
  while (/^[.,]$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.kind === DIGITS && !tokens[to + 1]?.spaced) to += 2
  return tokens[to]?.text
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['ksh', 'KES'],
  ['sfr', 'CHF'],
])
/** "PS" is what becomes of the pound sign on a wire without one. */
const OF_MILLIONS: ReadonlyMap<string, string> = new Map([
  ['ps', 'GBP'],
  ['r', 'ZAR'],
  ['tk', 'BDT'],
  ['rp', 'IDR'],
])
const MILLIONS = /^(?:mn?|bn|tn|million|billion|trillion|crore|lakh)$/

export function isCurrencySign(token: Token | undefined): boolean {
  if (token?.kind !== SYMBOL) return false
  // the only one of ASCII
  return token.text < '\u0080' ? token.text === '$' : SIGN.test(token.text)
}

const SIGN = /^\p{Sc}$/u

/** ISO 4217 codes that stand in prose as words; written in capitals only ("ALL", "TRY" and "TOP" are words as well and left out). */
const CODES = new Set(
  'usd eur gbp jpy cny chf aud cad nzd sek nok dkk pln czk huf ron bgn uah rub inr idr krw hkd sgd twd thb myr php vnd pkr bdt ils aed sar qar kwd egp zar ngn kes ghs brl mxn ars clp cop pen kzt gel'.split(
    ' ',
  ),
)

export function isoCurrency(token: Token): string | undefined {
  return token.capital ? isoCode(token.text) : undefined
}

/** The code in capitals, from lower case. */
export function isoCode(text: string): string | undefined {
  return CODES.has(text) ? text.toUpperCase() : undefined
}
