import { fold, type Token } from '../tokens.ts'
import { Firsts } from './firsts.ts'

/** A test for folded words; `*` at the end of a word of the list stands for any ending. */
export function wordList(list: string): (folded: string) => boolean {
  const exact = new Set<string>()
  const beginnings = new Map<string, string[]>()
  const firsts = new Firsts()
  for (const word of list.trim().split(/\s+/)) {
    if (!word.endsWith('*')) {
      exact.add(fold(word))
      firsts.add(fold(word))
      continue
    }
    const stem = fold(word.slice(0, -1))
    firsts.add(stem)
    const start = stem.slice(0, START)
    beginnings.set(start, [...(beginnings.get(start) ?? []), stem])
  }
  return (folded) =>
    firsts.mayHave(folded) &&
    (exact.has(folded) || (beginnings.get(folded.slice(0, START))?.some((stem) => folded.startsWith(stem)) ?? false))
}

const START = 3

/** A place of the list's phrases among tokens `from` to `to`, as [start, end) tokens. */
export type PhraseFinder = (
  tokens: readonly Token[],
  from?: number,
  to?: number,
) => readonly [number, number] | undefined

/** Finds phrases of one or more words, separated by `|`. */
export function phraseList(list: string): PhraseFinder {
  const phrases = list.split('|').map((phrase) =>
    phrase
      .trim()
      .split(/\s+/)
      .map((word) => wordList(word)),
  )
  const isFirst = wordList(
    list
      .split('|')
      .map((phrase) => phrase.trim().split(/\s+/, 1)[0])
      .join(' '),
  )
  return (tokens, from = 0, to = tokens.length) => {
    for (let at = from; at < to; at++) {
      if (!isFirst(tokens[at]?.folded ?? '')) continue
      for (const words of phrases)
        if (at + words.length <= to && words.every((is, n) => is(tokens[at + n]?.folded ?? '')))
          return [at, at + words.length]
    }
    return undefined
  }
}
