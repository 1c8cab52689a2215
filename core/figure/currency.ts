import type { Token } from './tokens.ts'

/** ISO 4217 codes that stand in prose as words; written in capitals only ("ALL", "TRY" and "TOP" are words as well and left out). */
const CODES = new Set(
  'usd eur gbp jpy cny chf aud cad nzd sek nok dkk pln czk huf ron bgn uah rub inr idr krw hkd sgd twd thb myr php vnd pkr bdt ils aed sar qar kwd egp zar ngn kes ghs brl mxn ars clp cop pen kzt gel'.split(
    ' ',
  ),
)

export function isoCurrency(token: Token): string | undefined {
  return token.capital && CODES.has(token.text) ? token.text.toUpperCase() : undefined
}
