import { type NumberRead, ratio, times, whole } from './amount.ts'
import { has, type Lexicon } from './lexicon.ts'
import { phraseFrom } from './phrase.ts'
import { type Token, WORD } from './tokens.ts'
import { readWords, type WordsRead } from './words.ts'

/** "two-thirds", "a third of", "half a million", "three and a half million", "one hundred and three quarters". `words` are those at token `at`. */
export function readFraction(
  tokens: readonly Token[],
  at: number,
  words: WordsRead | undefined,
  lexicon: Lexicon,
): NumberRead | undefined {
  if (lexicon.halves.has(tokens[at]?.text ?? '')) return half(tokens, at, lexicon)
  const first = words ?? article(tokens, at, lexicon)
  if (!first) return withoutArticle(tokens, at, lexicon)
  const part = denominatorAt(tokens, first.end, first.n, lexicon)
  if (!part) return mixed(tokens, at, first, lexicon)
  if (isTorn(first, lexicon)) return { amount: undefined, end: part.end }
  return magnified(tokens, numerator(first, part.d), part, lexicon)
}

interface Denominator {
  readonly d: number
  readonly end: number
}

/** "A third", where an article is one. */
function article(tokens: readonly Token[], at: number, { sets }: Lexicon): WordsRead | undefined {
  return has(sets.articles, tokens[at]) ? { n: 1, end: at + 1, scale: 1 } : undefined
}

/** "Treinta y dos quintos": 32/5, or 30 2/5? */
function isTorn({ n, before }: WordsRead, { language }: Lexicon): boolean {
  return (
    language.tensAnd === true &&
    !language.vigesimal &&
    before !== undefined &&
    before.n % 100 >= 20 &&
    n - before.n < 10
  )
}

/** 100 3/4 for "one hundred and three quarters", but 130/5 for "one hundred and thirty fifths". */
function numerator({ n, before }: WordsRead, d: number): number {
  if (before === undefined || n - before.n >= d) return n
  // "two million and three fifths" are 2.6 million.
  const part = n - before.n
  return before.n * d + (before.scale >= 1000 ? part * before.scale : part)
}

/** "half", "half a million", "half an hour". */
function half(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRead {
  const d = lexicon.halves.get(tokens[at]?.text ?? '') ?? 2
  const next = has(lexicon.sets.articles, tokens[at + 1]) || isHyphen(tokens[at + 1]) ? at + 2 : at + 1
  const factor = lexicon.magnitudes.get(tokens[next]?.text ?? '')
  if (factor !== undefined) return { amount: whole(factor / d), end: next + 1 }
  // The unit of "half an hour" and of "half a percent" begins after the article.
  const unit = phraseFrom(tokens, next, lexicon.units) ?? phraseFrom(tokens, next, lexicon.percent)
  // "por encima de la MEDIA" is an average.
  const amount = unit || !has(lexicon.sets.halving, tokens[at]) ? ratio(1, d) : undefined
  return { amount, end: unit ? next : at + 1 }
}

/** "demi-million" */
function isHyphen(token: Token | undefined): boolean {
  return token?.text === '-' && !token.spaced
}

/** "three AND A HALF", "three-AND-A-HALF", "three AND TWO FIFTHS". */
function mixed(tokens: readonly Token[], at: number, first: WordsRead, lexicon: Lexicon): NumberRead | undefined {
  const hyphen = tokens[first.end]?.text === '-' ? 1 : 0
  const joint = tokens[first.end + hyphen]
  if (!has(lexicon.sets.and, joint) && !has(lexicon.sets.with, joint)) return undefined
  if (has(lexicon.sets.articles, tokens[at]) && first.end === at + 1 && !lexicon.language.tensAnd) return undefined
  const next = first.end + 1 + 2 * hyphen
  const add = lexicon.halves.has(tokens[next]?.text ?? '')
    ? { n: 1, end: next }
    : (readWords(tokens, next, lexicon) ?? article(tokens, next, lexicon))
  const part = add && denominatorAt(tokens, add.end, add.n, lexicon, true)
  if (!part || add.n >= part.d) return undefined
  // "two million and a half", against "a hundred and three quarters"
  if (first.scale >= 1000) return { amount: whole(first.n + (first.scale * add.n) / part.d), end: part.end }
  return magnified(tokens, first.n * part.d + add.n, part, lexicon)
}

/** Singular after one ("a third"), plural after more ("two thirds"); with a hyphen or a space. */
function denominatorAt(
  tokens: readonly Token[],
  at: number,
  n: number,
  lexicon: Lexicon,
  anyway = false,
): Denominator | undefined {
  const next = tokens[at]?.text === '-' ? at + 1 : at
  const token = tokens[next]
  if (!token || token.block) return undefined
  const noun = n === 1 ? lexicon.halves.get(token.text) : undefined
  const d = noun ?? lexicon.fractions.get(token.text)
  // "une demi-heure"
  const isJoined = noun !== undefined && isHyphen(tokens[next + 1]) && phraseFrom(tokens, next + 2, lexicon.units)
  if (d !== undefined && isJoined) return { d, end: next + 2 }
  if (d !== undefined) return { d, end: has(lexicon.sets.parts, tokens[next + 1]) ? next + 2 : next + 1 }
  const ordinal = n === 1 ? lexicon.denominators.get(token.text) : undefined
  if (ordinal === undefined || !(anyway || isFractionHere(tokens, next, lexicon))) return undefined
  return { d: ordinal, end: has(lexicon.sets.parts, tokens[next + 1]) ? next + 2 : next + 1 }
}

/** "a third of them" and "fell by a third" are fractions, "a third man" is an ordinal. */
function isFractionHere(tokens: readonly Token[], at: number, { sets, magnitudes }: Lexicon): boolean {
  const next = tokens[at + 1]
  // "a quarter-million"
  if (next?.text === '-') return !next.spaced && magnitudes.has(tokens[at + 2]?.text ?? '')
  if (next?.kind !== WORD || next.block) return true
  return has(sets.stops, next) || has(sets.comparatives, next) || has(sets.parts, next) || magnitudes.has(next.text)
}

/** Headlines drop the article: "Nearly third of troops", "quarter million". */
function withoutArticle(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRead | undefined {
  const d = lexicon.denominators.get(tokens[at]?.text ?? '')
  if (d === undefined) return undefined
  const factor = lexicon.magnitudes.get(tokens[at + 1]?.text ?? '')
  if (factor !== undefined && d === 4) return { amount: whole(factor / d), end: at + 2 }
  const hedged = lexicon.before.byLast.has(tokens[at - 1]?.text ?? '')
  return hedged && has(lexicon.sets.of, tokens[at + 1]) ? { amount: ratio(1, d), end: at + 1 } : undefined
}

/** "a quarter OF A MILLION", "two and a half MILLION". */
function magnified(tokens: readonly Token[], n: number, { d, end }: Denominator, lexicon: Lexicon): NumberRead {
  const hyphen = isHyphen(tokens[end]) ? 1 : 0
  const of =
    has(lexicon.sets.of, tokens[end]) && has(lexicon.sets.articles, tokens[end + 1])
      ? 2
      : hyphen || (has(lexicon.sets.articles, tokens[end]) ? 1 : 0)
  const factor = lexicon.magnitudes.get(tokens[end + of]?.text ?? '')
  const amount = ratio(n, d)
  return factor === undefined ? { amount, end } : { amount: times(amount, factor), end: end + of + 1 }
}
