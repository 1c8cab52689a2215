import { has, type Lexicon } from './lexicon.ts'
import { DIGITS, type Token, WORD } from './tokens.ts'

/** The word of change that governs a figure: what it says of the direction, and which place the preposition before the figure gives it. */
export interface Governor {
  readonly direction: 'up' | 'down' | 'either'
  /** How far ("by 12", "rose 12"), where to ("to 340"), or where from ("from 328"). */
  readonly role: 'amount' | 'level' | 'start'
  /** It takes people or things as its object as well: "lost 4,000 people" is no change, "lost 4 percent" is. */
  readonly transitive: boolean
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
  for (const { role, before, near, stated } of placesAt(tokens, start, isShare, lexicon)) {
    const found = wordBefore(tokens, before, near ? 0 : REACH, role, lexicon)
    // "est passé de 50": what moves in no direction of its own goes from somewhere.
    const isMove = found?.direction === 'either' && role === 'amount'
    // "added a 30 degree homer" is no change of degrees.
    const isObject = found?.transitive && !stated && before < start
    if (found && !isMove && !isObject) return { ...found, role, stated }
    const behind = role === 'amount' && wordBehind(tokens, end, near, lexicon)
    if (behind) return { ...behind, role, stated }
  }
  return undefined
}

/** A word of change stands before token `at`, close by or anywhere in the clause. */
export function movesBefore(tokens: readonly Token[], at: number, close: boolean, lexicon: Lexicon): boolean {
  return wordBefore(tokens, at, close ? 0 : REACH, 'level', lexicon) !== undefined
}

/** A clause that says more between its verb and its figure is seldom about both. */
const REACH = 9
/** With the adverbs and marks between. */
const FARTHEST = 16

interface Place {
  readonly role: Governor['role']
  /** The token after the last one that may be the word of change. */
  readonly before: number
  /** Only adverbs and articles may stand between. */
  readonly near: boolean
  readonly stated: boolean
}

/** The roles that what stands before the figure may give it, the likeliest first: French says "de" for how far and for where from. */
function placesAt(tokens: readonly Token[], start: number, isShare: boolean, { sets }: Lexicon): readonly Place[] {
  const article = has(sets.articles, tokens[start - 1]) && !has(sets.byNear, tokens[start - 1]) ? 1 : 0
  const at = start - article
  // "shrank at a 1.6 percent annual rate", against "closed down at 1,463 points"
  if (article && has(sets.rate, tokens[at - 1])) return [{ role: 'amount', before: at - 1, near: true, stated: true }]
  const joint = tokens[start - 1]
  const stated = (role: Governor['role'], near: boolean): Place => ({ role, before: start - 1, near, stated: true })
  if (has(sets.by, joint)) return [stated('amount', false)]
  const starts = has(sets.from, joint) ? [stated('start', false)] : []
  if (has(sets.byNear, joint)) return [stated('amount', starts.length > 0 || !isShare), ...starts]
  if (starts.length > 0) return starts
  if (has(sets.level, joint) || has(sets.to, joint)) return [stated('level', false)]
  // "fell below 5,000" says where to, "fell more than 5,000" how far.
  const above = has(sets.levelBounds, tokens[start]) || has(sets.levelBounds, tokens[start + 1])
  return [{ role: above ? 'level' : 'amount', before: at, near: true, stated: false }]
}

function wordBefore(tokens: readonly Token[], from: number, reach: number, role: Governor['role'], lexicon: Lexicon) {
  let steps = reach
  for (let at = from - 1; at >= 0 && from - at < FARTHEST; at--) {
    if (isBoundary(tokens, at, role, lexicon)) return undefined
    const word = changeAt(tokens[at], lexicon)
    if (word) return isParticle(tokens, at, lexicon) ? { ...word, transitive: false } : word
    if (tokens[at]?.block || (!isFiller(tokens[at], lexicon) && steps-- <= 0)) return undefined
  }
  return undefined
}

/** "um 12 Prozent gestiegen", "um 5 Prozent höher". */
function wordBehind(tokens: readonly Token[], end: number, near: boolean, lexicon: Lexicon) {
  if (near || !lexicon.language.verbLast) return undefined
  for (let at = end; at < end + REACH; at++) {
    const token = tokens[at]
    if (!token || token.block || token.kind === DIGITS || isBoundary(tokens, at, 'amount', lexicon)) return undefined
    if (has(lexicon.sets.upBehind, token)) return UP
    if (has(lexicon.sets.downBehind, token)) return DOWN
    const word = changeAt(token, lexicon)
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

const UP = { direction: 'up', transitive: false } as const
const DOWN = { direction: 'down', transitive: false } as const
const EITHER = { direction: 'either', transitive: false } as const

function changeAt(token: Token | undefined, { sets }: Lexicon) {
  if (token?.kind !== WORD) return undefined
  if (has(sets.up, token)) return UP
  if (has(sets.down, token)) return DOWN
  if (has(sets.gain, token)) return { direction: 'up', transitive: true } as const
  if (has(sets.loss, token)) return { direction: 'down', transitive: true } as const
  return has(sets.shifts, token) ? EITHER : undefined
}

/** Where a clause begins: a mark, or a word that opens another one. Where a change began may follow a comma. */
function isBoundary(tokens: readonly Token[], at: number, role: Governor['role'], { sets }: Lexicon): boolean {
  const token = tokens[at]
  if (!token) return true
  if (token.kind === WORD) return has(sets.clause, token)
  if (token.kind === DIGITS) return false
  if (token.text === '.') return tokens[at + 1]?.spaced !== false
  return !(INSIDE.has(token.text) || (token.text === ',' && role === 'start'))
}

const INSIDE = new Set(['-', '‐', '‑', '%', '$', '€', '£', '"', '“', '”', '’', "'", '«', '»', '&'])

function isFiller(token: Token | undefined, { sets, language }: Lexicon): boolean {
  if (token?.kind !== WORD) return token?.kind !== DIGITS
  if (has(sets.fillers, token) || has(sets.skipped, token) || has(sets.articles, token)) return true
  return language.adverbs.some((ending) => token.text.endsWith(ending) && token.text.length > ending.length + 2)
}
