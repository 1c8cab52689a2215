import { has, type Lexicon } from '../lexicon.ts'
import { isPlural } from '../noun.ts'
import type { Quantity } from '../quantity.ts'
import { DIGITS, SYMBOL, type Token, WORD } from '../tokens.ts'

/** "RAV4", "TPP-11", "5G", "1990s", "10th", "v=20": digits that are joined to something that is no unit. */
export function code(tokens: readonly Token[], q: Quantity, { sets }: Lexicon): boolean {
  const next = tokens[q.end]
  if (next && !next.spaced && tokens[q.end - 1]?.kind === DIGITS && (next.kind === WORD || AFTER.has(next.text)))
    return true
  // "4x4", "2m3"
  if (next?.kind === DIGITS && !next.spaced && tokens[q.end - 1]?.kind === WORD) return true
  if (isCutOff(tokens, q)) return true
  // "0915", "007": nobody counts with a leading zero.
  if (q.amount.bare && q.amount.literal?.startsWith('0') && q.amount.literal.length > 1) return true
  const previous = tokens[q.start - 1]
  if (!previous || tokens[q.start]?.spaced) return false
  if (previous.kind === WORD || BEFORE.has(previous.text)) return true
  // "?v=20" and width="20" are code, "n=300" is a sample.
  if (previous.text === '=' && !previous.spaced)
    return tokens[q.start - 3]?.kind === SYMBOL && tokens[q.start - 2]?.spaced === false
  const before = tokens[q.start - 2]
  if (previous.spaced || before?.kind !== WORD) return false
  if (previous.text === '.') return true
  return HYPHENS.has(previous.text) && !has(sets.to, before) && !has(sets.prefixes, before)
}

/** "12 ,500" in two pieces, ",23456000", and a line of nothing but "- 5", an item or a minus. */
function isCutOff(tokens: readonly Token[], q: Quantity): boolean {
  const previous = tokens[q.start - 1]
  const next = tokens[q.end]
  if (next?.text === ',' && next.spaced && isJoinedDigits(tokens[q.end + 1])) return true
  if (!previous || !(previous.spaced || q.start === 1)) return false
  if (previous.text === ',') return isJoinedDigits(tokens[q.start])
  const isLine = previous.line && (!next || next.line)
  return isLine && previous.text === '-' && tokens[q.start]?.spaced === true
}

function isJoinedDigits(token: Token | undefined): boolean {
  return token?.kind === DIGITS && !token.spaced && token.text.length >= 3
}

const BEFORE = new Set(['/', '_', '@', '#', '&', '\\', '§', '№', ':', '%', '^', '?'])
const AFTER = new Set(['_', '@', '#', '\\', '^', '='])
const HYPHENS = new Set(['-', '‐', '‑', '–'])

/** "Game 7", "S&P 500", "iPhone 12", "top 10"; a common noun that is counted makes it a figure: "that day 300 people". */
export function label(tokens: readonly Token[], q: Quantity, lexicon: Lexicon): boolean {
  const { sets } = lexicon
  // A hyphen that reads as a sign: "COVID -19".
  const previous = tokens[HYPHENS.has(tokens[q.number - 1]?.text ?? '') ? q.number - 2 : q.number - 1]
  const next = tokens[q.numberEnd]
  if (q.unit || !previous || tokens[q.number]?.block) return false
  const counted = next?.kind === WORD && !next.block && !next.capital && isPlural(next.text, lexicon)
  // "Deaths top 30,000" is a verb: ranks are short.
  if (has(sets.ranks, previous)) return !counted && (q.amount.bare || q.amount.x < 1000)
  const dotted = tokens[q.number + 1]?.text === '.' && q.numberEnd === q.number + 3
  if (!q.amount.bare && !dotted && q.numberEnd !== q.number + 1) return false
  const word = previous.text === '.' && !previous.spaced ? tokens[q.number - 2] : previous
  if (!has(sets.labels, word)) return q.amount.digits && has(sets.names, word)
  return !(counted && !word?.capital)
}

/** "BBC One", "Phase Two": a number word with a capital inside a sentence, after another capital. */
export function spelledName(tokens: readonly Token[], q: Quantity, { sets }: Lexicon): boolean {
  const token = tokens[q.number]
  const previous = tokens[q.number - 1]
  const next = tokens[q.numberEnd]
  if (!token || token.kind !== WORD || !token.capital || token.block || !previous?.capital || q.unit) return false
  return next?.kind !== WORD || has(sets.stops, next)
}

/** "24 Sussex Drive": a number before a name that ends in the word for a street. */
export function address(tokens: readonly Token[], q: Quantity, { sets, language }: Lexicon): boolean {
  if (!q.amount.bare || q.unit) return false
  // "12 rue de la Paix"
  if (language.head === 'stop' && has(sets.streets, tokens[q.numberEnd])) return true
  // "24 Sussex Drive", "9 E 71st St"
  for (let at = q.numberEnd; at < q.numberEnd + 6 && isOfAddress(tokens[at]); at++)
    if (at > q.numberEnd && tokens[at]?.capital && has(sets.streets, tokens[at])) return true
  return false
}

function isOfAddress(token: Token | undefined): boolean {
  return token !== undefined && !token.block && (token.capital || token.kind === DIGITS || !token.spaced)
}

/** "1. The first point": a number that begins a line. */
export function listNumber(tokens: readonly Token[], q: Quantity, _lexicon: Lexicon): boolean {
  const mark = tokens[q.numberEnd]
  const next = tokens[q.numberEnd + 1]
  if (!q.amount.bare || !tokens[q.number]?.line || q.amount.x > 99 || !next || next.block) return false
  return (mark?.text === '.' || mark?.text === ')') && !mark.spaced
}

/** "[12]". */
export function footnote(tokens: readonly Token[], q: Quantity, _lexicon: Lexicon): boolean {
  return q.amount.bare && tokens[q.number - 1]?.text === '[' && tokens[q.numberEnd]?.text === ']'
}
