import type { Span } from './figure.ts'
import { DIGITS, SYMBOL, type Token, WORD } from './tokens.ts'

/** The sentences of a text, in order, without white space around them. */
export function sentencesOf(tokens: readonly Token[]): Span[] {
  const sentences: Span[] = []
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1]
    if (next && !endsBetween(tokens, i, next)) continue
    sentences.push({ start: tokens[first]?.start ?? 0, end: tokens[i]?.end ?? 0 })
    first = i + 1
  }
  return sentences
}

function endsBetween(tokens: readonly Token[], i: number, next: Token): boolean {
  if (!next.spaced) return false
  if (next.block || (next.line && isListNumber(tokens, i + 1))) return true
  if (tokens[i]?.kind !== SYMBOL) return false
  let last = i
  while (i - last < 4 && CLOSING.has(tokens[last]?.text ?? '')) last--
  const mark = tokens[last]
  if (!mark || !ENDS.has(mark.text)) return false
  if (next.kind === WORD && !next.capital && isCased(next.text)) return false
  const word = tokens[last - 1]
  if (mark.text !== '.' || word?.kind !== WORD || mark.spaced) return true
  return (
    !(word.end - word.start === 1 && word.capital) &&
    !(word.capital && ABBREVIATIONS.has(word.text)) &&
    !(next.kind !== WORD && next.kind !== SYMBOL && ABBREVIATIONS.has(word.text))
  )
}

function isListNumber(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at + 1]
  if (tokens[at]?.kind !== DIGITS || tokens[at + 2]?.spaced !== true) return false
  return mark?.spaced === false && (mark.text === '.' || mark.text === ')')
}

function isCased(word: string): boolean {
  return word.toUpperCase() !== word
}

const ENDS = new Set(['.', '!', '?', '…', '。', '！', '？', '।', '؟'])
const CLOSING = new Set(['"', '”', '’', "'", ')', ']', '»', '“'])
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen col lt maj capt sgt sen rep gov st no nos jan feb mar apr jun jul aug sep sept oct nov dec approx ca vs inc ltd corp co jr sr fig mt'.split(
    ' ',
  ),
)
