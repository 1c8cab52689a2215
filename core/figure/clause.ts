import { has, type Lexicon } from './lexicon.ts'
import type { Move, Role } from './moves.ts'
import { type Place, placeAt } from './place.ts'
import { DIGITS, type Token, WORD } from './tokens.ts'

/** The word of change that governs a figure: what it says of the direction, and which place the preposition before the figure gives it. */
export interface Governor extends Move {
  /** How far ("by 12", "rose 12"), where to ("to 340"), or where from ("from 328"). */
  readonly role: Role
  /** A preposition says the role. */
  readonly stated: boolean
}

/**
 * Reads the clause around the figure whose hedges begin at token `start` and which ends before token `end`. One grammar for all:
 * a preposition says the role, and the nearest word of change in the clause the direction. Without a preposition the figure is the object
 * of the word just before it; "by" and "from" reach over an object ("cut its forecast by 5 percent"); where the language puts its verb last
 * ("um 12 Prozent gestiegen"), an amount finds it behind.
 */
export function governorOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  isShare: boolean,
  lexicon: Lexicon,
): Governor | undefined {
  const noun = nounBefore(tokens, start - 1, isShare, lexicon)
  if (noun) return { ...noun, role: 'amount', stated: true }
  const place = placeAt(tokens, start, isShare, lexicon)
  const found = governorAt(tokens, place, start, end, lexicon)
  // French says "de" for how far and for where from.
  const either = has(lexicon.sets.from, tokens[start - 1]) && place.role === 'amount'
  // "a relevé son estimation de 5 à 7 %": what changes an object of its own goes from somewhere.
  if (!either || (found && !found.transitive)) return found
  return governorAt(tokens, { ...place, role: 'start', near: false }, start, end, lexicon)
}

function governorAt(
  tokens: readonly Token[],
  { role, before, near, stated }: Place,
  start: number,
  end: number,
  lexicon: Lexicon,
): Governor | undefined {
  const found = completed(wordBefore(tokens, before, near ? 0 : REACH, role, lexicon), tokens, end, lexicon)
  // "est passé de 50": what moves in no direction of its own goes from somewhere. "Added a 30 degree homer" is no change of degrees.
  const isMove = found?.direction === 'either' && role === 'amount'
  const isObject = found?.transitive === true && !stated && before < start
  const move =
    found && !isMove && !isObject ? found : role === 'amount' ? wordBehind(tokens, end, near, lexicon) : undefined
  return move && { ...move, role, stated }
}

/** "Nahm um 5 Prozent ZU", "gab 3 Prozent NACH": with its particle, a verb says which way; without it ("gab 12 Tote"), nothing. */
function completed(move: Move | undefined, tokens: readonly Token[], end: number, { sets }: Lexicon): Move | undefined {
  if (!move?.particles) return move
  for (let at = end; at < end + FARTHEST && tokens[at] && !tokens[at]?.block; at++) {
    const direction = move.particles[tokens[at]?.text ?? '']
    const next = tokens[at + 1]
    if (direction && (next?.kind !== WORD || next.block || has(sets.and, next) || has(sets.or, next)))
      return { direction, transitive: false }
    if (tokens[at]?.text === '.' && tokens[at + 1]?.spaced) break
  }
  return move.alone ? { direction: 'either', transitive: false } : undefined
}

/** A word of change stands before token `at`, close by or anywhere in the clause. */
export function movesBefore(tokens: readonly Token[], at: number, close: boolean, lexicon: Lexicon): boolean {
  const move = wordBefore(tokens, at, close ? 0 : REACH, 'level', lexicon)
  // "perdre jusqu'à 9 %"
  if (move?.lost && moveAt(tokens[at - 1], lexicon)) return false
  // "est passé de 50 à 70, jusqu'à 12 000": behind a mark, only what went somewhere goes on.
  return move !== undefined && (move.direction !== 'either' || !isAside(tokens, at - 1, at, 'level'))
}

/** A clause that says more between its verb and its figure is seldom about both. */
const REACH = 9
/** With the adverbs and marks between. */
const FARTHEST = 16

/** "An increase of 5 percent", "un aumento del 12 %": a noun close by, before "of"; of a share, with what it is the increase in between. */
function nounBefore(tokens: readonly Token[], joint: number, isShare: boolean, lexicon: Lexicon): Move | undefined {
  if (!has(lexicon.sets.of, tokens[joint])) return undefined
  for (let at = joint - 1; at >= joint - (isShare ? 4 : 1); at--) {
    const token = tokens[at]
    if (token?.kind !== WORD || token.block || has(lexicon.sets.clause, token)) return undefined
    const noun = lexicon.nounMoves.get(token.text)
    if (noun) return noun
  }
  return undefined
}

function wordBefore(tokens: readonly Token[], from: number, reach: number, role: Role, lexicon: Lexicon) {
  let steps = reach
  let noun: Move | undefined
  for (let at = from - 1; at >= 0 && from - at < FARTHEST; at--) {
    if (isBoundary(tokens, at, role, lexicon) && !isAside(tokens, at, from, role)) return noun
    const word = moveAt(tokens[at], lexicon)
    noun ??= reach > 0 ? lexicon.nounMoves.get(tokens[at]?.text ?? '') : undefined
    if (word && !(noun && isNounHere(tokens, at, lexicon)))
      return isParticle(tokens, at, lexicon) ? { ...word, transitive: false } : word
    if (tokens[at]?.block) return noun
    if (isFiller(tokens[at], lexicon)) continue
    // Behind three other numbers, this one belongs to something else.
    if (steps <= 0) return noun
    if (tokens[at]?.kind !== DIGITS) steps--
    else if (!isDecimal(tokens, at)) steps -= REACH / 3
  }
  return noun
}

/** "The rise in prices", "its cut": behind an article, a word that may be both is the noun. */
function isNounHere(tokens: readonly Token[], at: number, { sets, nounMoves }: Lexicon): boolean {
  const before = tokens[at - 1]
  return nounMoves.has(tokens[at]?.text ?? '') && (has(sets.articles, before) || has(sets.determiners, before))
}

/** "um 12 Prozent gestiegen", "um 5 Prozent höher". */
function wordBehind(tokens: readonly Token[], end: number, near: boolean, lexicon: Lexicon) {
  if (near || !lexicon.language.verbLast) return undefined
  for (let at = end; at < end + REACH; at++) {
    const token = tokens[at]
    if (!token || token.block || token.kind === DIGITS || isBoundary(tokens, at, 'amount', lexicon)) return undefined
    if (has(lexicon.sets.upBehind, token)) return UP
    if (has(lexicon.sets.downBehind, token)) return DOWN
    const word = moveAt(token, lexicon)
    if (word) return word
  }
  return undefined
}

/** "Was up 12" and ", up 12" say how far; "picked up 12" belongs to its verb. */
function isParticle(tokens: readonly Token[], at: number, { sets }: Lexicon): boolean {
  if (!has(sets.upBehind, tokens[at]) && !has(sets.downBehind, tokens[at])) return false
  const previous = tokens[at - 1]
  return previous?.kind !== WORD || tokens[at]?.block === true || has(sets.be, previous)
}

const UP: Move = { direction: 'up', transitive: false }
const DOWN: Move = { direction: 'down', transitive: false }

export function moveAt(token: Token | undefined, { moves }: Lexicon): Move | undefined {
  return token?.kind === WORD ? moves.get(token.text) : undefined
}

/** "Fell sharply, by 12 percent", "bajó en 42.000 personas, hasta los 2,6 millones", "на 1,2 млн тонн — до 3,8" */
function isAside(tokens: readonly Token[], at: number, from: number, role: Role): boolean {
  if (at !== from - 1 || role === 'start') return false
  const mark = tokens[at]?.text ?? ''
  return mark === ',' || (role === 'level' && DASHES.has(mark))
}

const DASHES = new Set(['—', '–'])

/** The "5" of "1,5" and the "234" of "1,234". */
function isDecimal(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1]
  if (tokens[at]?.kind !== DIGITS || tokens[at]?.spaced || mark?.spaced) return false
  return (mark?.text === ',' || mark?.text === '.') && tokens[at - 2]?.kind === DIGITS
}

/** Where a clause begins: a mark, or a word that opens another one. Where a change began may follow a comma. */
function isBoundary(tokens: readonly Token[], at: number, role: Role, { sets }: Lexicon): boolean {
  const token = tokens[at]
  if (!token) return true
  if (token.kind === WORD) return has(sets.clause, token)
  if (token.kind === DIGITS) return false
  if (token.text === '.') return tokens[at + 1]?.spaced !== false && !isAbbreviated(tokens[at - 1])
  if (token.text === ',' && isDecimal(tokens, at + 1)) return false
  return !(INSIDE.has(token.text) || (token.text === ',' && role === 'start'))
}

/** The "п" of "в. п." */
function isAbbreviated(token: Token | undefined): boolean {
  return token?.kind === WORD && token.end - token.start === 1 && !token.capital
}

const INSIDE = new Set(['-', '‐', '‑', '%', '$', '€', '£', '"', '“', '”', '’', "'", '«', '»', '&'])

function isFiller(token: Token | undefined, { sets, language }: Lexicon): boolean {
  if (token?.kind !== WORD) return token?.kind !== DIGITS
  if (has(sets.fillers, token)) return true
  return language.adverbs.some((ending) => token.text.endsWith(ending) && token.text.length > ending.length + 2)
}
