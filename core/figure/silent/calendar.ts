import type { PointForm } from '../../claim/types.ts'
import { has, type Lexicon } from '../lexicon.ts'
import { isPlural } from '../noun.ts'
import { phraseFrom, phraseUntil } from '../phrase.ts'
import type { Quantity } from '../quantity.ts'
import { DIGITS, type Token, WORD } from '../tokens.ts'

/** "15 November", "Sept. 20", "May 5": the day of a month. */
export function date(tokens: readonly Token[], q: Quantity, lexicon: Lexicon): boolean {
  if (!q.amount.bare || q.unit || q.amount.x > 31) return false
  const before = tokens[q.number - 1]?.text === '.' ? tokens[q.number - 2] : tokens[q.number - 1]
  const point = tokens[q.numberEnd]?.text === '.' ? 1 : 0
  const after = tokens[q.numberEnd + point]
  return (
    isMonth(before, lexicon) || isMonth(has(lexicon.sets.of, after) ? tokens[q.numberEnd + point + 1] : after, lexicon)
  )
}

/** "may" and "march" are months with a capital only. */
function isMonth(token: Token | undefined, { sets, language }: Lexicon): boolean {
  return has(sets.months, token) && (token?.capital === true || language.lowerMonths === true)
}

/** "Der 10. Platz", where the language writes ordinals so. */
export function ordinal(tokens: readonly Token[], q: Quantity, { language, sets }: Lexicon): boolean {
  const next = tokens[q.numberEnd + 1]
  if (!language.ordinalPoint || !q.amount.bare || q.unit || tokens[q.numberEnd]?.text !== '.') return false
  return next?.kind === WORD && next.spaced && !next.block && !has(sets.stops, next)
}

/** Four digits from 1500 to 2199, unless they count something: "2000 people", "some 1900 soldiers". */
export function year(tokens: readonly Token[], q: Quantity, lexicon: Lexicon): boolean {
  const { sets } = lexicon
  const { x, bare } = q.amount
  // "2025 року"
  if (!bare || (q.unit && q.unit.code !== 'a') || x < 1500 || x >= 2200 || tokens[q.number]?.text.length !== 4)
    return false
  const previous = tokens[q.number - 1]
  if (has(sets.yearBefore, previous) || isMonth(previous, lexicon)) return !counts(tokens, q, lexicon)
  if (x < 1900 || x > 2100 || isBounded(tokens, q, lexicon)) return false
  return !(counts(tokens, q, lexicon) && (x % 100 === 0 || phraseUntil(tokens, q.number, lexicon.before)))
}

/** "May exceed 2000.", against "below 2005 levels": no year is more or less than so many. */
function isBounded(tokens: readonly Token[], q: Quantity, { before, sets }: Lexicon): boolean {
  if (q.amount.x % 100 !== 0 || tokens[q.numberEnd]?.kind === WORD) return false
  const bound = phraseUntil(tokens, q.number, before)
  return bound !== undefined && BOUNDS.has(bound.value) && !has(sets.yearBefore, tokens[q.number - 1])
}

const BOUNDS: ReadonlySet<PointForm> = new Set(['moreThan', 'lessThan', 'atLeast', 'atMost'])

/** A plural follows that is no name: "2000 people", against "2000 Olympics". */
function counts(tokens: readonly Token[], q: Quantity, lexicon: Lexicon): boolean {
  const next = tokens[q.numberEnd]
  if (lexicon.language.head !== 'plural')
    return next?.kind === WORD && q.amount.x % 100 === 0 && !has(lexicon.sets.stops, next)
  return next?.kind === WORD && !next.capital && q.amount.x % 100 === 0 && isPlural(next.text, lexicon)
}

/** "10:30", "4 p.m.", "18 Uhr". */
export function clock(tokens: readonly Token[], q: Quantity, lexicon: Lexicon): boolean {
  if (isColon(tokens, q.numberEnd) && tokens[q.numberEnd + 1]?.kind === DIGITS) return true
  if (isColon(tokens, q.number - 1) && tokens[q.number - 2]?.kind === DIGITS) return true
  // The minutes of "20 h 30".
  if (
    q.amount.bare &&
    q.amount.x < 60 &&
    tokens[q.number - 2]?.kind === DIGITS &&
    isClock(tokens, q.number - 1, lexicon)
  )
    return true
  if (q.amount.x > 24) return false
  const at = has(lexicon.sets.clockBefore, tokens[q.number - 1])
  return (at && q.unit?.code === 'h') || isClock(tokens, q.numberEnd, lexicon)
}

function isColon(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ':' && !tokens[at]?.spaced && !tokens[at + 1]?.spaced
}

function isClock(tokens: readonly Token[], at: number, { clock: words }: Lexicon): boolean {
  return phraseFrom(tokens, at, words) !== undefined
}

/** How old a person is: "55-year-old", "aged 18 to 34", "Yoon, 63, a former prosecutor". Older things have an age that counts. */
export function age(tokens: readonly Token[], q: Quantity, lexicon: Lexicon): boolean {
  if (q.amount.x > 120 || (q.unit && !AGE_UNITS.has(q.unit.code))) return false
  const before = phraseUntil(tokens, q.number, lexicon.ageBefore)
  if (q.unit?.code === 'a' && phraseUntil(tokens, q.number, lexicon.ageYears)) return true
  // "Juan Pérez, de 34 años, murió"
  const aside = before && tokens[before.start]?.text === ','
  if (isNextAge(tokens, q.number, lexicon)) return true
  if (phraseFrom(tokens, q.numberEnd, lexicon.ageAfter) || (before && (!aside || q.unit?.code === 'a'))) return true
  // "The minister, who is 71, has"
  const isSaid = q.amount.bare && CLOSED.test(tokens[q.end]?.text ?? '') && phraseUntil(tokens, q.number, lexicon.ageOf)
  if (isSaid) return true
  // "Patrick Carlineo Jr., 55, could"
  const named = tokens[q.number - 2]?.text === '.' ? q.number - 3 : q.number - 2
  const name = tokens[named]
  const closed = tokens[q.end]?.text === ',' || tokens[q.end]?.text === '.'
  // "Потерпілий, 34 роки, загинув"
  const isAside = closed && tokens[q.number - 1]?.text === ',' && name?.kind === WORD
  if (!isAside || !(q.amount.bare || q.unit?.code === 'a')) return false
  // "Hopefully, eight years."
  const isFirst = name.block || tokens[named - 1]?.kind !== WORD
  return (name.capital && (q.amount.bare || !isFirst)) || isOnePerson(tokens, named, lexicon)
}

const CLOSED = /^[,;)]$/
const AGE_UNITS = new Set(['a', 'mo', 'wk', 'd'])

/** "Aged 34 and 56" */
function isNextAge(tokens: readonly Token[], at: number, { sets, ageBefore }: Lexicon): boolean {
  const joined = has(sets.and, tokens[at - 1]) || has(sets.or, tokens[at - 1]) || has(sets.to, tokens[at - 1])
  const aged = joined && tokens[at - 2]?.kind === DIGITS ? phraseUntil(tokens, at - 2, ageBefore) : undefined
  return aged !== undefined && tokens[aged.start]?.text !== ','
}

/** "The victim, 34, was", "la víctima, 34, fue": one noun behind its article, against "the dead, 34, were". */
function isOnePerson(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { sets } = lexicon
  const noun = tokens[at]
  if (
    !noun ||
    has(sets.outcomes, noun) ||
    lexicon.starts.has(noun.text) ||
    isPlural(noun.text, lexicon) ||
    has(sets.times, noun)
  )
    return false
  if (lexicon.language.pluralEndings.some((ending) => noun.text.endsWith(ending))) return false
  // where nothing stands before a noun
  if (sets.definite.set.size === 0) return !has(sets.stops, noun)
  return [at - 1, at - 2].some(
    (i) => has(sets.definite, tokens[i]) || has(sets.articles, tokens[i]) || has(sets.whose, tokens[i]),
  )
}

/** "A.D. 1000", "300 BC", "44 v. Chr.": a year of an era, whose letters are capitals. */
export function era(tokens: readonly Token[], q: Quantity, lexicon: Lexicon): boolean {
  if (!q.amount.digits || q.amount.x >= 10_000) return false
  const before = phraseUntil(tokens, q.number, lexicon.eraBefore)
  const after = phraseFrom(tokens, q.numberEnd, lexicon.eraAfter)
  return (
    (before !== undefined && tokens[before.start]?.capital === true) ||
    (after !== undefined && !isAdvert(tokens, after.start))
  )
}

/** "300 ad campaigns" */
function isAdvert(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.text === 'ad' && !token.capital
}

/** "18 years after", "three days ago": a date told from another. */
export function relativeDate(tokens: readonly Token[], q: Quantity, { sets, relativeBefore }: Lexicon): boolean {
  if (!has(sets.times, tokens[q.numberEnd])) return false
  return has(sets.relativeAfter, tokens[q.numberEnd + 1]) || phraseUntil(tokens, q.number, relativeBefore) !== undefined
}
