import { type Amount, decimal, ratio, times, whole } from './amount.ts'
import { readDigits } from './digits.ts'
import { has, type Lexicon } from './lexicon.ts'
import { phraseFrom } from './phrase.ts'
import { DIGITS, type Token, WORD } from './tokens.ts'
import { readWords, type WordsRead } from './words.ts'

export interface NumberRead {
  /** Undefined for a code, a version or anything else that only looks like a number. */
  readonly amount: Amount | undefined
  readonly end: number
}

/** A number with its magnitude, without sign and unit, that starts at token `at`. */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  money: boolean,
): NumberRead | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const vulgar = VULGAR[token.text]
  if (vulgar) return { amount: ratio(...vulgar, true), end: at + 1 }
  if (token.kind === DIGITS || token.text === '.') return readNumeral(tokens, at, lexicon, money)
  return readFraction(tokens, at, lexicon) ?? readSpelled(tokens, at, lexicon)
}

export function isVulgar(token: Token): boolean {
  return VULGAR[token.text] !== undefined
}

const VULGAR: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅐': [1, 7],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
  '⅑': [1, 9],
  '⅒': [1, 10],
}

function readNumeral(tokens: readonly Token[], at: number, lexicon: Lexicon, money: boolean): NumberRead {
  const point = tokens[at]?.text === '.'
  const read = readDigits(tokens, point ? at + 1 : at, lexicon.language)
  if (read.literal === undefined) return { amount: undefined, end: read.end }
  const literal = point ? `0.${read.literal}` : read.literal
  const mixed = point ? undefined : slashed(tokens, at, read.end, Number(literal))
  if (mixed) return mixed
  const power = scientific(tokens, read.end)
  if (power) return { amount: decimal(literal, power.exponent), end: power.end }
  const raised = exponent(tokens, read.end)
  if (raised) return { amount: decimal(String(Number(literal) ** raised.exponent)), end: raised.end }
  let amount = decimal(literal, 0, !point && read.end === at + 1)
  let end = read.end
  const suffix = tokens[end]
  if (suffix && !suffix.spaced && suffix.kind === WORD) {
    const factor = lexicon.suffixes.get(suffix.text) ?? lexicon.magnitudes.get(suffix.text)
    if (factor !== undefined && (money || !clashes(tokens, end, lexicon))) {
      amount = times(amount, factor)
      end++
    }
  }
  for (;;) {
    const hyphen = tokens[end]?.text === '-' && !tokens[end]?.spaced ? 1 : 0
    const factor = lexicon.magnitudes.get(tokens[end + hyphen]?.text ?? '') ?? spacedSuffix(tokens, end, lexicon)
    if (factor === undefined) break
    amount = times(amount, factor)
    end += 1 + hyphen
  }
  const hundreds =
    tokens[end - 1]?.text === 'hundred' && has(lexicon.sets.and, tokens[end]) ? tokens[end + 1] : undefined
  if (hundreds?.kind === DIGITS && hundreds.text.length < 3 && !lexicon.magnitudes.has(tokens[end + 2]?.text ?? ''))
    return { amount: { ...decimal(String(amount.x + Number(hundreds.text))) }, end: end + 2 }
  if (tokens[end - 1]?.text === 'hundred' && has(lexicon.sets.and, tokens[end])) {
    const rest = readWords(tokens, end + 1, lexicon)
    if (rest && rest.n < 100) return { amount: decimal(String(amount.x + rest.n)), end: rest.end }
  }
  return { amount, end }
}

/** "5 bn", "89.5 m": a suffix after a space, where it cannot be a unit. */
function spacedSuffix(tokens: readonly Token[], at: number, { suffixes, units }: Lexicon): number | undefined {
  const token = tokens[at]
  if (
    !token?.spaced ||
    token.line ||
    token.kind !== WORD ||
    (token.text.length < 2 && !token.capital && token.text !== 'k')
  )
    return undefined
  return units.byFirst.has(token.text) && !token.capital ? undefined : suffixes.get(token.text)
}

/** "30m" is metres and "5t" tonnes, unless it is money or people: a capital, or a plural after it. */
function clashes(tokens: readonly Token[], at: number, { units }: Lexicon): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || token.capital || !units.byFirst.has(token.text)) return false
  return !(next?.kind === WORD && next.spaced && !next.line && /(?:[^s]s|people|men|women|children)$/.test(next.text))
}

/** "7/32", "1-1/2", "2 1/4", "3½". */
function slashed(tokens: readonly Token[], at: number, end: number, whole_: number): NumberRead | undefined {
  const vulgar = VULGAR[tokens[end]?.text ?? '']
  if (vulgar && !tokens[end]?.spaced)
    return { amount: ratio(whole_ * vulgar[1] + vulgar[0], vulgar[1], true), end: end + 1 }
  const simple = fractionAt(tokens, at)
  if (simple)
    return simple.d === 0
      ? { amount: undefined, end: simple.end }
      : { amount: ratio(simple.n, simple.d, true), end: simple.end }
  const hyphen = tokens[end]?.text === '-' && !tokens[end]?.spaced ? 1 : 0
  const part =
    Number.isInteger(whole_) && (hyphen || tokens[end]?.spaced) && !tokens[end]?.line
      ? fractionAt(tokens, end + hyphen)
      : undefined
  if (!part || part.n >= part.d) return undefined
  return { amount: ratio(whole_ * part.d + part.n, part.d, true), end: part.end }
}

function fractionAt(tokens: readonly Token[], at: number): { n: number; d: number; end: number } | undefined {
  const [n, slash, d, after] = tokens.slice(at, at + 4)
  if (n?.kind !== DIGITS || slash?.text !== '/' || d?.kind !== DIGITS || slash.spaced || d.spaced) return undefined
  // 12/05/2024 is a date and 10/12-3 a code.
  const more = after && !after.spaced && (after.text === '/' || after.kind === DIGITS)
  const numbers = { n: Number(n.text), d: Number(d.text), end: at + 3 }
  return more ? { ...numbers, d: 0 } : numbers
}

/** "1.3x10^6", "1.3 × 10⁶" without superscripts, "1.3e6". */
function scientific(tokens: readonly Token[], at: number): { exponent: number; end: number } | undefined {
  const first = tokens[at]
  const second = tokens[at + 1]
  if (first?.text === 'e' && !first.spaced && second?.kind === DIGITS && !second.spaced && second.text.length < 3)
    return { exponent: Number(second.text), end: at + 2 }
  return (first?.text === 'x' || first?.text === '×') && second?.text === '10' ? exponent(tokens, at + 2) : undefined
}

/** "^-4". */
function exponent(tokens: readonly Token[], at: number): { exponent: number; end: number } | undefined {
  if (tokens[at]?.text !== '^') return undefined
  let next = at + 1
  let sign = 1
  for (; SIGNS.has(tokens[next]?.text ?? '') && next < at + 4; next++) if (tokens[next]?.text !== '+') sign = -sign
  const power = tokens[next]
  return power?.kind === DIGITS && power.text.length < 3
    ? { exponent: sign * Number(power.text), end: next + 1 }
    : undefined
}

const SIGNS = new Set(['+', '-', '−'])

function readSpelled(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRead | undefined {
  const words = readWords(tokens, at, lexicon)
  if (!words) return undefined
  const decimals = has(lexicon.sets.point, tokens[words.end])
    ? spokenDecimals(tokens, words.end + 1, lexicon)
    : undefined
  if (decimals) {
    const amount = decimal(`${words.n}.${decimals.digits}`)
    const factor = lexicon.magnitudes.get(tokens[decimals.end]?.text ?? '')
    return factor ? { amount: times(amount, factor), end: decimals.end + 1 } : { amount, end: decimals.end }
  }
  return { amount: whole(words.n), end: words.end }
}

function spokenDecimals(
  tokens: readonly Token[],
  at: number,
  { cardinals }: Lexicon,
): { digits: string; end: number } | undefined {
  let digits = ''
  let end = at
  for (let n = cardinals.get(tokens[end]?.text ?? ''); n !== undefined; n = cardinals.get(tokens[end]?.text ?? '')) {
    digits += n
    end++
  }
  return digits ? { digits, end } : undefined
}

/** "half a million", "two-thirds", "a third of", "three and a half million", "half a dozen". */
function readFraction(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRead | undefined {
  const { sets } = lexicon
  if (has(sets.halves, tokens[at])) return half(tokens, at, lexicon)
  const first: WordsRead | undefined = has(sets.articles, tokens[at])
    ? { n: 1, end: at + 1 }
    : readWords(tokens, at, lexicon)
  if (!first) return bareDenominator(tokens, at, lexicon)
  const part = denominatorAt(tokens, first.end, first.n, lexicon)
  if (part) return magnified(tokens, { amount: ratio(numerator(first, part.d), part.d), end: part.end }, lexicon)
  // three AND A HALF, three-AND-A-HALF, three AND TWO FIFTHS
  const hyphen = tokens[first.end]?.text === '-' ? 1 : 0
  if (!has(sets.and, tokens[first.end + hyphen]) || has(sets.articles, tokens[at])) return undefined
  const next = first.end + 1 + 2 * hyphen
  const lead = has(sets.articles, tokens[next]) ? { n: 1, end: next + 1 } : readWords(tokens, next, lexicon)
  const add = lead && denominatorAt(tokens, lead.end, lead.n, lexicon, true)
  if (!lead || !add || lead.n >= add.d) return undefined
  return magnified(tokens, { amount: ratio(first.n * add.d + lead.n, add.d), end: add.end }, lexicon)
}

/** 100 3/4 for "one hundred and three quarters", but 130/5 for "one hundred and thirty fifths". */
function numerator({ n, before }: WordsRead, d: number): number {
  return before !== undefined && n - before < d ? before * d + n - before : n
}

function half(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRead {
  const article = has(lexicon.sets.articles, tokens[at + 1]) ? 1 : 0
  const next = at + 1 + article
  const factor = lexicon.magnitudes.get(tokens[next]?.text ?? '')
  if (factor !== undefined) return { amount: whole(factor / 2), end: next + 1 }
  // The unit of "half an hour" begins after the article.
  return { amount: ratio(1, 2), end: phraseFrom(tokens, next, lexicon.units) ? next : at + 1 }
}

/** Singular after one ("a third"), plural after more ("two thirds"); with a hyphen or a space. */
function denominatorAt(
  tokens: readonly Token[],
  at: number,
  n: number,
  lexicon: Lexicon,
  anyway = false,
): { d: number; end: number } | undefined {
  const next = tokens[at]?.text === '-' ? at + 1 : at
  const token = tokens[next]
  if (!token || token.line) return undefined
  if (has(lexicon.sets.halves, token)) return n === 1 ? { d: 2, end: next + 1 } : undefined
  const plural = lexicon.denominatorPlurals.get(token.text)
  if (plural !== undefined && n !== 1) return { d: plural, end: next + 1 }
  const singular = lexicon.denominators.get(token.text)
  if (singular === undefined || n !== 1) return undefined
  return anyway || isFractionHere(tokens, next, lexicon) ? { d: singular, end: next + 1 } : undefined
}

/** "a third of them" and "fell by a third" are fractions, "a third man" is an ordinal. */
function isFractionHere(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1]
  if (!next || next.kind !== WORD || next.line) return next?.text !== '-'
  return has(lexicon.sets.stops, next) || lexicon.magnitudes.has(next.text) || COMPARATIVES.has(next.text)
}

const COMPARATIVES = new Set([
  'more',
  'less',
  'fewer',
  'higher',
  'lower',
  'bigger',
  'smaller',
  'larger',
  'full',
  'empty',
  'off',
])

/** Headlines drop the article: "Nearly third of troops", "quarter million". */
function bareDenominator(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRead | undefined {
  const d = lexicon.denominators.get(tokens[at]?.text ?? '')
  if (d === undefined) return undefined
  const factor = lexicon.magnitudes.get(tokens[at + 1]?.text ?? '')
  if (factor !== undefined && d === 4) return { amount: whole(factor / d), end: at + 2 }
  const hedged = tokens[at - 1] && lexicon.before.byLast.has(tokens[at - 1]?.text ?? '')
  return hedged && tokens[at + 1]?.text === 'of' ? { amount: ratio(1, d), end: at + 1 } : undefined
}

function magnified(tokens: readonly Token[], read: { amount: Amount; end: number }, lexicon: Lexicon): NumberRead {
  const of = tokens[read.end]?.text === 'of' && has(lexicon.sets.articles, tokens[read.end + 1]) ? 2 : 0
  const factor = lexicon.magnitudes.get(tokens[read.end + of]?.text ?? '')
  return factor === undefined ? read : { amount: times(read.amount, factor), end: read.end + of + 1 }
}

/** "one in five", "two out of three", "1 over 3": the fraction, where it is one. */
export function readRatio(tokens: readonly Token[], first: NumberRead, lexicon: Lexicon): NumberRead | undefined {
  const n = first.amount
  const joint = n && Number.isInteger(n.x) && phraseFrom(tokens, first.end, lexicon.ratio)
  if (!joint) return undefined
  const second = readNumber(tokens, joint.end, lexicon, false)
  const d = second?.amount
  if (!second || !d || !Number.isInteger(d.x) || d.fraction) return undefined
  const out = joint.end - joint.start > 1 || tokens[joint.start]?.text === 'over'
  if (
    !out &&
    (n.x >= d.x ||
      (d.x > 1000 && !/^10+$/.test(d.literal ?? '')) ||
      has(lexicon.sets.times, tokens[second.end]) ||
      n.x > 99)
  )
    return undefined
  return { amount: ratio(n.x, d.x, n.digits && d.digits), end: second.end }
}
