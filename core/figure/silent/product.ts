import { has, type Lexicon } from '../lexicon.ts'
import { isPlural, nounAfter } from '../noun.ts'
import type { Quantity } from '../quantity.ts'
import { DIGITS, type Token, WORD } from '../tokens.ts'

/** "Watch 5", "Studio 54", "Planet 9", "Stuttgart 21", "Gran Vía 32": a number behind a name, with nothing behind it that it could count. */
export function named(tokens: readonly Token[], q: Quantity, lexicon: Lexicon): boolean {
  const name = tokens[q.number - 1]
  if (!q.amount.bare || q.unit || q.start !== q.number || q.end !== q.number + 1 || tokens[q.number]?.block)
    return false
  if (!tokens[q.number]?.spaced || tokens[q.number + 1]?.text === '-' || !isName(tokens, q.number - 1, lexicon))
    return false
  if (has(lexicon.sets.outcomes, name) || isPlural(name?.text ?? '', lexicon)) return false
  return isThing(tokens, q.number, lexicon) || !isCounted(tokens, q.numberEnd, lexicon)
}

/** "The Watch 5 were shown": behind "the" and a name alone, nothing has been counted yet. "In the Bronx 5 were killed" says where. */
function isThing(tokens: readonly Token[], number: number, { sets }: Lexicon): boolean {
  if (!has(sets.pluralVerbs, tokens[number + 1])) return false
  let at = number - 2
  while (tokens[at]?.kind === WORD && tokens[at]?.capital && !has(sets.definite, tokens[at])) at--
  const before = tokens[at - 1]
  return (
    has(sets.definite, tokens[at]) && (tokens[at]?.block === true || before?.kind !== WORD || has(sets.and, before))
  )
}

/** "A 787 Dreamliner", "737 Max": a number before the name of a model. */
export function model(tokens: readonly Token[], q: Quantity, lexicon: Lexicon): boolean {
  const next = tokens[q.numberEnd]
  if (!q.amount.bare || q.unit || !next?.capital || next.block) return false
  if (has(lexicon.sets.models, next)) return true
  const { sets, language } = lexicon
  return language.head === 'plural' && has(sets.articles, tokens[q.number - 1]) && q.amount.x > 1
}

/** A capital inside a sentence that is no verb of a headline ("Storm Kills 34 in Texas"), no month, no hedge. */
function isName(tokens: readonly Token[], at: number, { sets, before, moves, language }: Lexicon): boolean {
  const token = tokens[at]
  if (token?.kind !== WORD || !token.capital) return false
  const word = [sets.stops, sets.determiners, sets.headlines, sets.times, sets.months, sets.yearBefore, sets.labels]
  if (word.some((set) => has(set, token)) || before.byLast.has(token.text)) return false
  if (moves.has(token.text)) return false
  // A sentence may begin with its verb: "Murieron 12".
  const previous = tokens[at - 1]
  const first = token.block || !previous || /^[.!?:;–—"“«»]$/.test(previous.text)
  return !first || language.head !== 'stop'
}

/** "In Kursk 12 people", "12 killed", "12 were hurt". */
function isCounted(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { sets, language } = lexicon
  const next = tokens[at]
  if (next?.kind !== WORD || next.block) return COUNTING.has(next?.text ?? '')
  if (has(sets.outcomes, next) || has(sets.pluralVerbs, next) || has(sets.of, next)) return true
  const joined = has(sets.to, next) || has(sets.or, next) || has(sets.and, next)
  if (joined) return tokens[at + 1]?.kind === DIGITS
  if (language.head === 'capital') return countsCapital(tokens, at, lexicon)
  if (has(sets.stops, next)) return false
  if (next.capital) return countsPlural(tokens, at, lexicon)
  if (language.head !== 'plural') return language.pluralEndings.some((ending) => next.text.endsWith(ending))
  // "Studio 54 opened", "the Watch 5 costs $400"
  const isVerb =
    next.text.endsWith('ed') ||
    (isPlural(next.text, lexicon) && tokens[at + 1]?.kind !== WORD && tokens[at + 1]?.spaced)
  return !isVerb
}

/** Behind them stands what is counted, or it was said before. */
const COUNTING = new Set(['%', '(', '"', '“', '«', '„'])

/** "300 North Korean troops" */
function countsPlural(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const noun = nounAfter(tokens, at, lexicon)
  return noun !== undefined && isPlural(tokens[noun[1] - 1]?.text ?? '', lexicon)
}

/** "300 Soldaten", "300 russische Soldaten": a noun within its adjectives. */
function countsCapital(tokens: readonly Token[], at: number, { sets }: Lexicon): boolean {
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i]
    if (token?.kind !== WORD || token.block || has(sets.stops, token)) return false
    if (token.capital) return true
  }
  return false
}
