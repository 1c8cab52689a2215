import { type Amount, decimal, type NumberRead, ratio, times } from './amount.ts'
import { readDigits } from './digits.ts'
import { has, type Lexicon } from './lexicon.ts'
import { exponent, scientific } from './scientific.ts'
import { DIGITS, type Token, WORD } from './tokens.ts'
import { vulgarFraction } from './vulgar.ts'
import { readWords } from './words.ts'

/** A number in digits with its magnitude: "3,800", "1.2 million", "5.9bn", "7/32", "1-1/2", "1.3x10^6", "3 hundred and 21". */
export function readNumeral(tokens: readonly Token[], at: number, lexicon: Lexicon, priced: boolean): NumberRead {
  const point = tokens[at]?.text === '.'
  const read = readDigits(tokens, point ? at + 1 : at, lexicon.language, !point && !endsName(tokens[at - 1], lexicon))
  if (read.literal === undefined) return { amount: undefined, end: read.end }
  const literal = point ? `0.${read.literal}` : read.literal
  const slashed = point ? undefined : readSlashed(tokens, at, read.end, Number(literal))
  if (slashed) return slashed
  const power = scientific(tokens, read.end)
  if (power) return { amount: decimal(literal, power.exponent), end: power.end }
  const raised = exponent(tokens, read.end)
  if (raised) return { amount: decimal(String(Number(literal) ** raised.exponent)), end: raised.end }
  const bare = !point && read.end === at + 1
  return withHundreds(tokens, magnified(tokens, decimal(literal, 0, bare), read.end, lexicon, priced), lexicon)
}

/** "May", "chapter", "COVID-": the next number belongs to it. */
function endsName(previous: Token | undefined, { sets }: Lexicon): boolean {
  return (
    has(sets.months, previous) ||
    has(sets.labels, previous) ||
    has(sets.names, previous) ||
    (previous?.text === '-' && !previous.spaced)
  )
}

interface Sized {
  readonly amount: Amount
  readonly end: number
}

function magnified(tokens: readonly Token[], bare: Amount, from: number, lexicon: Lexicon, priced: boolean): Sized {
  let amount = bare
  let end = from
  const attached = attachedFactor(tokens, end, lexicon, priced)
  if (attached !== undefined) {
    amount = times(amount, attached)
    end++
  }
  for (;;) {
    const hyphen = tokens[end]?.text === '-' && !tokens[end]?.spaced ? 1 : 0
    const factor = lexicon.magnitudes.get(tokens[end + hyphen]?.text ?? '') ?? spacedSuffix(tokens, end, lexicon)
    if (factor === undefined || tokens[end + hyphen]?.block || !(Math.abs(amount.x) < 1e18)) return { amount, end }
    amount = times(amount, factor)
    end += 1 + hyphen
    if (isAbbreviation(tokens, end, lexicon)) end++
  }
}

/** The point of "2,7 Mio. Euro", which ends no sentence. */
function isAbbreviation(tokens: readonly Token[], at: number, { suffixes, sets }: Lexicon): boolean {
  const next = tokens[at + 1]
  if (tokens[at]?.text !== '.' || tokens[at]?.spaced || !suffixes.has(tokens[at - 1]?.text ?? '')) return false
  return next?.kind === WORD && next.spaced && !next.block && !has(sets.stops, next)
}

/** "5k", "5.9bn". "30m" is metres and "5t" tonnes, unless it is money, has a capital, or counts people or things. */
function attachedFactor(tokens: readonly Token[], at: number, lexicon: Lexicon, priced: boolean): number | undefined {
  const token = tokens[at]
  if (!token || token.spaced || token.kind !== WORD) return undefined
  const factor = lexicon.suffixes.get(token.text) ?? lexicon.magnitudes.get(token.text)
  if (factor === undefined || priced || token.capital || !lexicon.units.byFirst.has(token.text)) return factor
  const next = tokens[at + 1]
  const counted = next?.kind === WORD && next.spaced && !next.block && /[^s]s$/.test(next.text)
  return counted || has(lexicon.sets.plurals, next) || has(lexicon.sets.pluralVerbs, next) ? factor : undefined
}

/** "5 bn", "2,7 Mio": a suffix after a space, where it cannot be a unit. */
function spacedSuffix(tokens: readonly Token[], at: number, { suffixes, units }: Lexicon): number | undefined {
  const token = tokens[at]
  if (!token?.spaced || token.kind !== WORD) return undefined
  if (token.text.length === 1 ? !token.capital && token.text !== 'k' : units.byFirst.has(token.text)) return undefined
  return suffixes.get(token.text)
}

/** "3 hundred AND 21". */
function withHundreds(tokens: readonly Token[], sized: Sized, lexicon: Lexicon): NumberRead {
  const { amount, end } = sized
  if (lexicon.magnitudes.get(tokens[end - 1]?.text ?? '') !== 100 || !has(lexicon.sets.and, tokens[end])) return sized
  const next = tokens[end + 1]
  const digits = next?.kind === DIGITS && next.text.length < 3 ? { n: Number(next.text), end: end + 2 } : undefined
  const rest = digits ?? readWords(tokens, end + 1, lexicon)
  if (!rest || rest.n === 0 || rest.n >= 100 || lexicon.magnitudes.has(tokens[rest.end]?.text ?? '')) return sized
  return { amount: decimal(String(amount.x + rest.n)), end: rest.end }
}

/** "7/32", "1-1/2", "2 1/4", "3½". */
function readSlashed(tokens: readonly Token[], at: number, end: number, n: number): NumberRead | undefined {
  const vulgar = tokens[end]?.spaced ? undefined : vulgarFraction(tokens[end])
  if (vulgar) return { amount: ratio(n * vulgar[1] + vulgar[0], vulgar[1], true), end: end + 1 }
  const simple = slashAt(tokens, at)
  if (simple) return { amount: simple.d === 0 ? undefined : ratio(simple.n, simple.d, true), end: simple.end }
  const hyphen = tokens[end]?.text === '-' && !tokens[end]?.spaced ? 1 : 0
  if (!Number.isInteger(n) || tokens[end]?.block || !(hyphen || tokens[end]?.spaced)) return undefined
  const part = slashAt(tokens, end + hyphen)
  if (!part || part.n >= part.d) return undefined
  return { amount: ratio(n * part.d + part.n, part.d, true), end: part.end }
}

function slashAt(tokens: readonly Token[], at: number): { n: number; d: number; end: number } | undefined {
  const n = tokens[at]
  const slash = tokens[at + 1]
  const d = tokens[at + 2]
  if (n?.kind !== DIGITS || slash?.text !== '/' || d?.kind !== DIGITS || slash.spaced || d.spaced) return undefined
  return { n: Number(n.text), d: Number(d.text), end: at + 3 }
}
