import { chainEnd } from './chain.ts'
import { readCompound } from './compound.ts'
import type { Found, Step } from './found.ts'
import type { Lexicon } from './lexicon.ts'
import { readMultiple } from './multiple.ts'
import { isPoint } from './numeral.ts'
import { pointOf } from './point.ts'
import { readQuantity } from './quantity.ts'
import { readRange } from './range.ts'
import { related } from './related.ts'
import { readRounding } from './rounding.ts'
import { isSilent } from './silent/index.ts'
import { DIGITS, SYMBOL, type Token, WORD } from './tokens.ts'
import { readVague } from './vague.ts'
import { vulgarFraction } from './vulgar.ts'

/** Every figure of a tokenized text, in order and without overlap. */
export function readAll(tokens: readonly Token[], lexicon: Lexicon): Found[] {
  const found: Found[] = []
  let floor = 0
  for (let at = 0; at < tokens.length; ) {
    if (!canStart(tokens, at, lexicon)) {
      at++
      continue
    }
    const step = readAt(tokens, at, floor, lexicon)
    at = Math.max(step.next, at + 1)
    if (!step.found) continue
    floor = step.found.end
    related(tokens, found, step.found, lexicon)
  }
  return found
}

function canStart(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.kind === WORD) return mayStart(token, lexicon) && !isBareArticle(token, tokens[at + 1], lexicon)
  if (token.kind === DIGITS || vulgarFraction(token) !== undefined) return true
  const next = tokens[at + 1]
  if (!isPoint(token, lexicon) || next?.kind !== DIGITS || next.spaced) return false
  // ",500" may be what is left of a greater number.
  if (token.text === ',' && next.text.length === 3) return false
  return token.spaced || tokens[at - 1]?.kind === SYMBOL
}

function mayStart(token: Token, lexicon: Lexicon): boolean {
  if (lexicon.compounds)
    return lexicon.starts.has(token.text) || readCompound(token.text, lexicon.compounds) !== undefined
  return lexicon.initials[token.initials] === 1 && lexicon.starts.has(token.text)
}

/** "A" before a word that no number, unit or word for a size is: by far most of them. */
function isBareArticle(token: Token, next: Token | undefined, lexicon: Lexicon): boolean {
  // "un enseignant sur quatre"
  if (lexicon.compounds || lexicon.ratioAround || next?.kind !== WORD || next.initials === 0) return false
  return lexicon.afterArticle[next.initials] !== 1 && lexicon.sets.articles.set.has(token.text)
}

function readAt(tokens: readonly Token[], at: number, floor: number, lexicon: Lexicon): Step {
  const spelled = tokens[at]?.kind === WORD
  const whole =
    (spelled ? readVague(tokens, at, floor, lexicon) : undefined) ??
    readMultiple(tokens, at, floor, lexicon) ??
    (spelled ? readRounding(tokens, at, floor, lexicon) : undefined)
  if (whole) return { found: whole, next: whole.end }
  const chain = chainEnd(tokens, at)
  if (chain) return { next: chain }
  const read = readQuantity(tokens, at, floor, lexicon)
  if (!read) return { next: at + 1 }
  if (!read.quantity) return { next: read.end }
  const range = readRange(tokens, read.quantity, floor, lexicon)
  if (range) return range
  if (isSilent(tokens, read.quantity, lexicon)) return { next: read.quantity.end }
  const found = pointOf(tokens, read.quantity, floor, lexicon)
  return { found, next: found.end }
}
