import { has, type Lexicon } from '../lexicon.ts'
import { phraseFrom, phraseUntil } from '../phrase.ts'
import type { Quantity } from '../quantity.ts'
import { DIGITS, type Token, WORD } from '../tokens.ts'

/** "six-month review", "10-year notes", "half-staff": a kind of thing, not a quantity; "185-hp" and "400 million-year-old" are measured. */
export function compound(tokens: readonly Token[], q: Quantity, lexicon: Lexicon): boolean {
  const { sets } = lexicon
  const hyphen = tokens[q.numberEnd]
  const word = tokens[q.numberEnd + 1]
  // "$20-a-month" states a price.
  if (q.unit && q.unit.kind !== 'measure') return false
  if (!hyphen || !HYPHENS.has(hyphen.text) || hyphen.spaced || word?.spaced || word?.kind !== WORD) return false
  if (has(sets.to, word) || has(sets.counters, word) || phraseFrom(tokens, q.numberEnd, lexicon.after)) return false
  if (phraseFrom(tokens, q.numberEnd, lexicon.ageAfter)) return q.amount.x <= 120
  return !q.amount.digits || !lexicon.units.byFirst.has(word.text) || has(sets.times, word)
}

const HYPHENS = new Set(['-', '‐', '‑'])

/** "No one", "the one who", "one another": a pronoun. "One of the four" counts one. */
export function pronoun(tokens: readonly Token[], q: Quantity, { sets, between }: Lexicon): boolean {
  if (q.start !== q.number || q.numberEnd !== q.number + 1 || !has(sets.pronouns, tokens[q.number])) return false
  const previous = tokens[q.number - 1]
  const next = tokens[q.numberEnd]
  if (phraseUntil(tokens, q.number, between)) return false
  if (has(sets.pronounBefore, previous) && !tokens[q.number]?.block) return true
  if (has(sets.of, next)) return false
  return next?.kind === DIGITS || (next?.kind === WORD && (has(sets.stops, next) || has(sets.pronounAfter, next)))
}

/** "$4.95 a dozen": what the price is for. */
export function priced(
  tokens: readonly Token[],
  q: Quantity,
  { sets, currencies, magnitudes, suffixes }: Lexicon,
): boolean {
  if (!has(sets.articles, tokens[q.number]) || q.amount.fraction || tokens[q.number]?.block) return false
  const price = tokens[q.number - 1]
  if (!price) return false
  return price.kind === DIGITS || [currencies.byFirst, magnitudes, suffixes].some((words) => words.has(price.text))
}

/** "9/11", "24/7", "50/50": only a smaller number over a greater one is a fraction. */
export function slash(tokens: readonly Token[], q: Quantity, _lexicon: Lexicon): boolean {
  const fraction = q.amount.fraction
  const at = q.numberEnd - 2
  if (!fraction || tokens[at]?.text !== '/') return false
  const [n, d] = [Number(tokens[at - 1]?.text), Number(tokens[at + 1]?.text)]
  return n >= d || (n === 9 && d === 11) || (n === 7 && d === 7)
}

/** "First half", "half past two", "cut in half": only half of something is a figure. */
export function halfTime(tokens: readonly Token[], q: Quantity, lexicon: Lexicon): boolean {
  const { sets } = lexicon
  if (!lexicon.halves.has(tokens[q.number]?.text ?? '') || !q.amount.fraction || q.unit?.code !== '1') return false
  const next = tokens[q.numberEnd]
  const start = has(sets.skipped, tokens[q.number - 1]) ? q.number - 1 : q.number
  if (phraseUntil(tokens, start, lexicon.before)) return false
  return !(has(sets.by, tokens[q.number - 1]) || sets.partOf.set.size === 0 || has(sets.partOf, next))
}
