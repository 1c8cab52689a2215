import type { NumberRead } from './amount.ts'
import { isoCode, isoCurrency } from './currency.ts'
import { has, type Lexicon } from './lexicon.ts'
import { phraseFrom } from './phrase.ts'
import { DIGITS, type Token } from './tokens.ts'

/** `%` for a number of percent and `1` for a fraction, both shares; an ISO 4217 code for money; a UCUM code for measures. */
export interface Unit {
  readonly kind: 'share' | 'money' | 'measure'
  readonly code: string
}

export interface UnitRead {
  readonly unit: Unit
  readonly end: number
  /** The magnitude that stands behind or inside the unit: "75 USD MILLION", "120 MEUR". */
  readonly factor?: number
}

/** The unit right after a number; of a `priced` one only a percent sign or its currency said again. */
export function unitAfter(
  tokens: readonly Token[],
  number: NumberRead,
  lexicon: Lexicon,
  priced: boolean,
): UnitRead | undefined {
  // "trois millions DE dollars"
  const scaled = (number.amount?.scale ?? 1) >= 1e6
  const of = has(lexicon.sets.of, tokens[number.end])
  // "a quarter OF A percentage point", "un cuarto DE punto"
  if (of && number.amount?.fraction) {
    const article = has(lexicon.sets.articles, tokens[number.end + 1]) ? 1 : 0
    const part = unitAt(tokens, number.end + 1 + article, number, lexicon, priced)
    if (part && (article || POINTS.has(part.unit.code))) return part
  }
  const linked = scaled && of ? number.end + 1 : number.end
  return (
    unitAt(tokens, linked, number, lexicon, priced) ??
    (linked > number.end ? unitAt(tokens, number.end, number, lexicon, priced) : undefined)
  )
}

function unitAt(
  tokens: readonly Token[],
  at: number,
  number: NumberRead,
  lexicon: Lexicon,
  priced: boolean,
): UnitRead | undefined {
  const next = tokens[at]
  if (!next || next.block) return undefined
  const percent = phraseFrom(tokens, at, lexicon.percent)
  const longer = phraseFrom(tokens, at, lexicon.units)
  // "percentage points" are no percentage.
  if (percent && (longer?.end ?? 0) <= percent.end && !(next.capital && next.end - next.start < 4))
    return { unit: { kind: 'share', code: '%' }, end: percent.end }
  const currency = phraseFrom(tokens, at, lexicon.currencies)
  // "$19 trillion dollars" names its currency twice.
  if (currency) return { unit: money(currency.value), end: currency.end }
  if (priced) return undefined
  const iso = isoAfter(tokens, at, lexicon)
  if (iso) return iso
  if (isPounds(tokens, at, number, lexicon) && !isWeighed(tokens, at, lexicon))
    return { unit: money('GBP'), end: at + 1 }
  const digits = tokens[at - 1]?.kind === DIGITS
  const hyphen = next.text === '-' && !next.spaced && !tokens[at + 1]?.spaced && digits ? 1 : 0
  // "49C", "1.6 C": a capital makes it no cent.
  const degrees = next.capital && digits ? TEMPERATURES.get(next.text) : undefined
  if (degrees && tokens[at + 1]?.text !== '-' && !tokens[at + 1]?.capital)
    return { unit: { kind: 'measure', code: degrees }, end: at + 1 }
  const unit = hyphen ? phraseFrom(tokens, at + hyphen, lexicon.units) : longer
  if (!unit || (hyphen && has(lexicon.sets.times, tokens[at + 1]))) return undefined
  // "5G" is no five grams: the symbols of a single letter are lower-case, except those named after a person.
  if (
    next.text.length === 1 &&
    (next.capital ? !CAPITAL_SYMBOLS.has(next.text) : DETACHED.has(next.text) && next.spaced)
  )
    return undefined
  return { unit: { kind: 'measure', code: unit.value }, end: unit.end }
}

/** "75 USD", "75 USD million", "120 MEUR". */
function isoAfter(tokens: readonly Token[], at: number, { magnitudes, suffixes }: Lexicon): UnitRead | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const code = isoCurrency(token)
  if (code) {
    const factor = magnitudes.get(tokens[at + 1]?.text ?? '') ?? suffixes.get(tokens[at + 1]?.text ?? '')
    return factor ? { unit: money(code), end: at + 2, factor } : { unit: money(code), end: at + 1 }
  }
  const prefixed = token.capital && token.text.length === 4 ? isoCode(token.text.slice(1)) : undefined
  const scale = PREFIXES.get(token.text[0] ?? '')
  return prefixed && scale ? { unit: money(prefixed), end: at + 1, factor: scale } : undefined
}

const PREFIXES = new Map([
  ['k', 1e3],
  ['m', 1e6],
])

function money(code: string): Unit {
  return { kind: 'money', code }
}

/** Millions of pounds are money, unless something is weighed: "2 million pounds of beef". Fewer may be either. */
function isPounds(tokens: readonly Token[], at: number, { amount }: NumberRead, { sets }: Lexicon): boolean {
  return has(sets.pounds, tokens[at]) && (amount?.scale ?? 1) >= 1e6 && !has(sets.of, tokens[at + 1])
}

/** "The HARVEST was 100 billion pounds", "2 million pounds WEIGHS the ship": what is said close by is no money. */
function isWeighed(tokens: readonly Token[], at: number, { sets }: Lexicon): boolean {
  for (let i = at - 1; i >= at - WEIGHED && tokens[i] && tokens[i]?.text !== '.'; i--)
    if (has(sets.weights, tokens[i])) return true
  for (let i = at + 1; i <= at + WEIGHED / 2 && tokens[i] && tokens[i]?.text !== '.'; i++)
    if (has(sets.weights, tokens[i])) return true
  return false
}

const WEIGHED = 10

/** What is counted in them is a share or an index, so that a part of one is a size by itself. */
export const POINTS: ReadonlySet<string> = new Set(['{point}', '{percentage_point}', '[bps]'])

const TEMPERATURES = new Map([
  ['c', 'Cel'],
  ['f', '[degF]'],
])
const CAPITAL_SYMBOLS = new Set(['v', 'w', 'l'])
/** "50p" and "10x", but not "4 p.m." or "4 x 4". */
const DETACHED = new Set(['p', 'c', 'x'])
