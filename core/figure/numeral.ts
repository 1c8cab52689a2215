import { decimal, type NumberRead, ratio } from './amount.ts'
import { readDigits } from './digits.ts'
import { has, type Lexicon } from './lexicon.ts'
import { magnified } from './magnitude.ts'
import { exponent, scientific } from './scientific.ts'
import { DIGITS, type Token } from './tokens.ts'
import { vulgarFraction } from './vulgar.ts'

/** A number in digits with its magnitude: "3,800", "1.2 million", "5.9bn", "7/32", "1-1/2", "1.3x10^6", "3 hundred and 21". */
export function readNumeral(tokens: readonly Token[], at: number, lexicon: Lexicon, priced: boolean): NumberRead {
  const point = isPoint(tokens[at], lexicon)
  const read = readDigits(tokens, point ? at + 1 : at, lexicon.language, !point && !endsName(tokens[at - 1], lexicon))
  if (read.literal === undefined) return { amount: undefined, end: read.end }
  const literal = point ? `0.${read.literal}` : read.literal
  const slashed = point ? undefined : readSlashed(tokens, at, read.end, Number(literal))
  if (slashed?.amount) return magnified(tokens, slashed.amount, at, slashed.end, lexicon, priced)
  if (slashed) return slashed
  const power = scientific(tokens, read.end)
  if (power) return { amount: decimal(literal, power.exponent), end: power.end }
  const raised = exponent(tokens, read.end)
  if (raised) return { amount: decimal(String(Number(literal) ** raised.exponent)), end: raised.end }
  const bare = !point && read.end === at + 1
  return magnified(tokens, decimal(literal, 0, bare), at, read.end, lexicon, priced)
}

/** The mark of ".5" and, where decimals have a comma, of ",5". */
export function isPoint(token: Token | undefined, { language }: Lexicon): boolean {
  return token?.text === '.' || (token?.text === ',' && language.decimal === ',')
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
