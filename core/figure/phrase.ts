import type { Words } from './language/language.ts'
import { initialsFor, type Token, WORD } from './tokens.ts'

/** Phrases of one or more tokens, found by their first or their last word; the longest that fits wins. */
export interface Phrases<T> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<T>[]>
  readonly byLast: ReadonlyMap<string, readonly Phrase<T>[]>
  /** 1 at the initials of each word that they are found by. */
  readonly initials: Uint8Array
  /** The phrases of a word that many share ("than"), by the word beside it as well; those of that word alone are under none. */
  readonly beside: ReadonlyMap<string, ReadonlyMap<string, readonly Phrase<T>[]>>
}

interface Phrase<T> {
  readonly words: readonly string[]
  readonly value: T
}

export interface Match<T> {
  /** The first token, and the one after the last. */
  readonly start: number
  readonly end: number
  readonly value: T
}

export function phrasesBy<T>(side: 'first' | 'last', entries: Words<T>): Phrases<T> {
  const phrases = Object.entries(entries).map(([phrase, value]) => ({ words: phrase.split(' '), value }))
  phrases.sort((a, b) => b.words.length - a.words.length)
  const group = (at: number) => {
    const groups = new Map<string, Phrase<T>[]>()
    for (const phrase of phrases) {
      const key = phrase.words.at(at) ?? ''
      const known = groups.get(key)
      if (known) known.push(phrase)
      else groups.set(key, [phrase])
    }
    return groups
  }
  const groups = group(side === 'first' ? 0 : -1)
  const none = new Map<string, Phrase<T>[]>()
  return {
    byFirst: side === 'first' ? groups : none,
    byLast: side === 'last' ? groups : none,
    initials: initialsFor(groups.keys()),
    beside: new Map(
      [...groups].filter(([, list]) => list.length > FEW).map(([word, list]) => [word, besides(list, side)]),
    ),
  }
}

/** So many are compared one by one. */
const FEW = 12

function besides<T>(phrases: readonly Phrase<T>[], side: 'first' | 'last'): Map<string, Phrase<T>[]> {
  const wordOf = ({ words }: Phrase<T>) => words.at(side === 'first' ? 1 : -2)
  const alone = phrases.filter(({ words }) => words.length === 1)
  const lists = new Map<string, Phrase<T>[]>([['', alone]])
  for (const word of new Set(phrases.filter(({ words }) => words.length > 1).map(wordOf)))
    if (word)
      lists.set(word, [...phrases.filter((phrase) => phrase.words.length > 1 && wordOf(phrase) === word), ...alone])
  return lists
}

function narrowed<T>(
  candidates: readonly Phrase<T>[],
  token: Token | undefined,
  beside: Token | undefined,
  phrases: Phrases<T>,
): readonly Phrase<T>[] {
  if (candidates.length <= FEW) return candidates
  const lists = phrases.beside.get(token?.text ?? '')
  return lists?.get(beside?.text ?? '') ?? lists?.get('') ?? candidates
}

/** The longest phrase whose first word is token `at`. */
export function phraseFrom<T>(tokens: readonly Token[], at: number, phrases: Phrases<T>): Match<T> | undefined {
  const token = tokens[at]
  const candidates = token && mayBe(token, phrases.initials) ? phrases.byFirst.get(token.text) : undefined
  if (!candidates) return undefined
  for (const { words, value } of narrowed(candidates, token, tokens[at + 1], phrases))
    if (fits(tokens, at, words)) return { start: at, end: at + words.length, value }
  return undefined
}

/** The longest phrase that ends just before token `end`. */
export function phraseUntil<T>(tokens: readonly Token[], end: number, phrases: Phrases<T>): Match<T> | undefined {
  const token = tokens[end - 1]
  const candidates = token && mayBe(token, phrases.initials) ? phrases.byLast.get(token.text) : undefined
  if (!candidates) return undefined
  for (const { words, value } of narrowed(candidates, token, tokens[end - 2], phrases)) {
    const start = end - words.length
    if (start >= 0 && fits(tokens, start, words)) return { start, end, value }
  }
  return undefined
}

/** Told by two letters, most words are not, and need not be cut out of the text. */
function mayBe(token: Token, initials: Uint8Array): boolean {
  return token.kind !== WORD || token.initials === 0 || initials[token.initials] === 1
}

function fits(tokens: readonly Token[], start: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (tokens[start + i]?.text !== words[i]) return false
  return true
}
