import { type Amount, ratio, sum, times } from './amount.ts'
import { readDigits } from './digits.ts'
import { has, type Lexicon } from './lexicon.ts'
import { phraseFrom } from './phrase.ts'
import { DIGITS, type Token, WORD } from './tokens.ts'
import { readWords } from './words.ts'

/** A number in digits with what enlarges it. Its amount is undefined where two sizes are possible: "rose to 10.7m", metres or millions? */
export interface Sized {
  readonly amount: Amount | undefined
  readonly end: number
}

/** "1.2 MILLION", "5.9BN", "2 MILLONES Y MEDIO", "3 HUNDRED AND 21", "3 MIL 800", from the token after the digits. */
export function magnified(
  tokens: readonly Token[],
  bare: Amount,
  at: number,
  from: number,
  lexicon: Lexicon,
  priced: boolean,
): Sized {
  const attached = attachedFactor(tokens, at, from, lexicon, priced)
  if (attached === 'torn') return { amount: undefined, end: from + 1 }
  const joined = attached === undefined ? andHalf(tokens, bare, from, lexicon) : undefined
  let amount = joined?.amount ?? (attached === undefined ? bare : times(bare, attached))
  let end = joined?.end ?? (attached === undefined ? from : from + 1)
  for (;;) {
    const hyphen = tokens[end]?.text === '-' && !tokens[end]?.spaced ? 1 : 0
    const factor = factorAt(tokens, end + hyphen, lexicon) ?? spacedSuffix(tokens, end, lexicon)
    if (factor === undefined || tokens[end + hyphen]?.block || !(Math.abs(amount.x) < 1e18)) break
    amount = times(amount, factor)
    end += 1 + hyphen
    if (isAbbreviation(tokens, end, lexicon)) end++
  }
  if (amount.scale === 1) return { amount, end }
  return andHalf(tokens, amount, end, lexicon) ?? andRest(tokens, amount, end, lexicon) ?? { amount, end }
}

/** "34 cents" is money: some words of hundreds follow other words only. */
function factorAt(tokens: readonly Token[], at: number, { magnitudes, sets }: Lexicon): number | undefined {
  return has(sets.spelledOnly, tokens[at]) ? undefined : magnitudes.get(tokens[at]?.text ?? '')
}

/** "2 millones Y MEDIO", "2 AND A HALF million": half of the magnitude on top, or of one. */
export function andHalf(tokens: readonly Token[], amount: Amount, at: number, lexicon: Lexicon) {
  const half = phraseFrom(tokens, at, lexicon.andHalf)
  return half && { amount: sum(amount, times(ratio(1, half.value), amount.scale)), end: half.end }
}

/** "3 hundred AND 21", "3 mil 800", "2 million 300 thousand": what is smaller than the magnitude follows it. */
function andRest(tokens: readonly Token[], amount: Amount, at: number, lexicon: Lexicon): Sized | undefined {
  const hundreds = amount.scale === 100
  if (hundreds !== has(lexicon.sets.and, tokens[at])) return undefined
  const from = hundreds ? at + 1 : at
  const next = tokens[from]
  if (next?.kind !== DIGITS) return hundreds ? andWords(tokens, amount, from, lexicon) : undefined
  const digits = readDigits(tokens, from, lexicon.language)
  if (next.line || digits.literal === undefined || !/^[1-9]\d{0,2}$/.test(digits.literal)) return undefined
  const factor = factorAt(tokens, digits.end, lexicon) ?? spacedSuffix(tokens, digits.end, lexicon) ?? 1
  const x = Number(digits.literal) * factor
  // "5 million 20 years ago" are two numbers; thousands go on with three digits, millions with thousands.
  const goesOn = hundreds ? digits.literal.length < 3 && factor === 1 : factor > 1 || digits.literal.length === 3
  if (!goesOn || x >= amount.scale || (factor === 1 && amount.scale > 1000)) return undefined
  const end = factor > 1 ? digits.end + 1 : digits.end
  return {
    amount: sum(amount, { ...amount, x, scale: 1 }),
    end: factor > 1 && isAbbreviation(tokens, end, lexicon) ? end + 1 : end,
  }
}

function andWords(tokens: readonly Token[], amount: Amount, at: number, lexicon: Lexicon): Sized | undefined {
  const rest = readWords(tokens, at, lexicon)
  if (!rest || rest.n === 0 || rest.n >= 100 || lexicon.magnitudes.has(tokens[rest.end]?.text ?? '')) return undefined
  return { amount: sum(amount, { ...amount, x: rest.n, scale: 1 }), end: rest.end }
}

/** The point of "2,7 Mio. Euro", which ends no sentence. */
function isAbbreviation(tokens: readonly Token[], at: number, { suffixes, sets }: Lexicon): boolean {
  const next = tokens[at + 1]
  if (tokens[at]?.text !== '.' || tokens[at]?.spaced || !suffixes.has(tokens[at - 1]?.text ?? '')) return false
  if (next?.kind === DIGITS) return next.spaced && !next.block
  return next?.kind === WORD && next.spaced && !next.block && !has(sets.stops, next)
}

/**
 * "5k", "5.9bn". "30m" is metres and "5t" tonnes, unless it is money, has a capital, or counts people or things. Where nothing is said to be
 * so long or to be summed up, "stood at 10.7m", it may be either.
 */
function attachedFactor(
  tokens: readonly Token[],
  number: number,
  at: number,
  lexicon: Lexicon,
  priced: boolean,
): number | 'torn' | undefined {
  const token = tokens[at]
  if (!token || token.spaced || token.kind !== WORD) return undefined
  const factor = lexicon.suffixes.get(token.text) ?? factorAt(tokens, at, lexicon)
  if (factor === undefined || priced || token.capital || !lexicon.units.byFirst.has(token.text)) return factor
  if (isCounted(tokens, at + 1, lexicon)) return factor
  const { sets } = lexicon
  const next = tokens[at + 1]
  if (next?.kind === WORD && (has(sets.extents, next) || !has(sets.stops, next))) return undefined
  if (isSum(tokens, number, lexicon)) return factor
  return factor === 1e6 && sets.sums.set.size > 0 ? 'torn' : undefined
}

/** "REVENUE was 15.2m", "the POPULATION fell from 3.4m to 3.2m": what was said before is counted in millions. */
function isSum(tokens: readonly Token[], number: number, { sets }: Lexicon): boolean {
  for (let at = number - 1; at >= number - SUMMED && tokens[at] && !tokens[at + 1]?.block; at--)
    if (has(sets.sums, tokens[at])) return true
  return false
}

const SUMMED = 10

/** "30m people", "25m Sudanese", "1.5m were". */
function isCounted(tokens: readonly Token[], at: number, { sets }: Lexicon): boolean {
  const next = tokens[at]
  if (next?.kind !== WORD || !next.spaced || next.block) return false
  if (/(?:ese|iss)$/.test(next.text)) return true
  if (next.capital) return tokens[at + 1]?.kind !== WORD || has(sets.stops, tokens[at + 1])
  return /[^s]s$/.test(next.text) || has(sets.plurals, next) || has(sets.pluralVerbs, next)
}

/** "5 bn", "2,7 Mio": a suffix after a space, where it cannot be a unit. */
function spacedSuffix(tokens: readonly Token[], at: number, { suffixes, units }: Lexicon): number | undefined {
  const token = tokens[at]
  if (!token?.spaced || token.kind !== WORD) return undefined
  const factor = suffixes.get(token.text)
  if (factor === undefined) return undefined
  if (/^[a-z]$/.test(token.text) ? !token.capital && token.text !== 'k' : units.byFirst.has(token.text))
    return undefined
  return factor
}
