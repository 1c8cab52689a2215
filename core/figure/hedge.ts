import type { PointForm } from '../claim/types.ts'
import type { Hedge } from './found.ts'
import { ELISION, has, type Lexicon } from './lexicon.ts'
import { turned, unreached } from './negation.ts'
import { nounAfter } from './noun.ts'
import { type Match, phraseFrom, phraseUntil } from './phrase.ts'
import { DIGITS, SYMBOL, type Token, WORD } from './tokens.ts'

/** The hedges just before token `at`, not reaching before token `floor`; a bound outweighs an approximation: "more than about 50". */
export function hedgeBefore(tokens: readonly Token[], at: number, floor: number, lexicon: Lexicon): Hedge | undefined {
  let found: Hedge | undefined
  for (let i = 0; i < 3; i++) {
    const start = found?.at ?? at
    const match = boundUntil(tokens, start, floor, lexicon)
    if (!match || match.start < floor || tokens[start]?.block || isNoVerb(tokens, match.start, lexicon)) break
    const hedge = turned(tokens, { form: match.value, at: match.start }, lexicon)
    found = {
      form: found && (hedge.form === 'about' || hedge.form === 'exact') ? found.form : hedge.form,
      at: Math.max(floor, hedge.at),
    }
  }
  // "не дотягнув і ДО 40"
  if (!found || found.form === 'upTo')
    return missed(tokens, at, floor, lexicon) ?? found ?? beforeBy(tokens, at, floor, lexicon)
  return found
}

function boundUntil(
  tokens: readonly Token[],
  at: number,
  floor: number,
  lexicon: Lexicon,
): Match<PointForm> | undefined {
  return (
    phraseUntil(tokens, at, lexicon.before) ??
    skipArticle(tokens, at, lexicon) ??
    skipAside(tokens, at, floor, lexicon) ??
    elided(tokens, at, lexicon)
  )
}

/** "МАЙЖЕ на 700 тисяч": a hedge before the preposition of an amount. */
function beforeBy(tokens: readonly Token[], at: number, floor: number, lexicon: Lexicon): Hedge | undefined {
  if (!has(lexicon.sets.hedgedBy, tokens[at - 1])) return undefined
  const match = phraseUntil(tokens, at - 1, lexicon.before)
  return match && match.start >= floor ? { form: match.value, at: match.start } : undefined
}

function missed(tokens: readonly Token[], at: number, floor: number, lexicon: Lexicon): Hedge | undefined {
  const hedge = tokens[at]?.block ? undefined : unreached(tokens, at, lexicon)
  return hedge && hedge.at >= floor ? hedge : undefined
}

/** "The top 1,000", "near 12 schools", "passed 12 bills", against "deaths top 30,000": a verb has a noun before it, and a bound a long number behind. */
function isNoVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { sets } = lexicon
  if (!has(sets.homonyms, tokens[at])) return false
  const subject = tokens[at - 1]
  // "surged PAST 50 percent", against "the past 12 months" and "push past the limit"
  const isMoved = subject !== undefined && lexicon.moves.has(subject.text)
  if (isMoved || has(sets.afterMove, tokens[at])) return !isMoved
  const inflected = /(?:s|ed|ing)$/.test(tokens[at]?.text ?? '')
  const isVerb = inflected || (subject?.kind === WORD && !has(sets.stops, subject) && !has(sets.determiners, subject))
  const behind = tokens[at + 2]
  const isShort =
    tokens[at + 1]?.kind === DIGITS && behind?.kind !== SYMBOL && !lexicon.magnitudes.has(behind?.text ?? '')
  return !isVerb || (isShort && (tokens[at + 1]?.text.length ?? 0) < 4)
}

/** "PLUS d'un million" */
function elided(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  return lexicon.elided.byLast.size > 0 && tokens[at]?.text.startsWith(ELISION)
    ? phraseUntil(tokens, at, lexicon.elided)
    : undefined
}

function skipArticle(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  if (!has(lexicon.sets.skipped, tokens[at - 1])) return undefined
  const hedge = phraseUntil(tokens, at - 1, lexicon.before)
  // "more than the 18.6 million hectares of 2015" and "short of the 51 needed" compare, "more than the two-thirds needed" bounds.
  const compares = has(lexicon.sets.compared, tokens[at - 2]) && has(lexicon.sets.definite, tokens[at - 1])
  const isKnown = tokens[at]?.kind === DIGITS || hedge?.value === 'lessThan'
  return compares && isKnown ? undefined : hedge
}

/** "Below THE MARK OF 70", "superará POR PRIMERA VEZ los 200", but not "15 percent over the limit of 10,000". */
function skipAside(
  tokens: readonly Token[],
  at: number,
  floor: number,
  lexicon: Lexicon,
): Match<PointForm> | undefined {
  const { sets, asides, before } = lexicon
  const from = has(sets.skipped, tokens[at - 1]) ? at - 1 : at
  const aside = phraseUntil(tokens, from, asides) ?? (from < at ? phraseUntil(tokens, at, asides) : undefined)
  if (!aside) return undefined
  const match = phraseUntil(tokens, has(sets.skipped, tokens[aside.start - 1]) ? aside.start - 1 : aside.start, before)
  return floor > 0 && match?.start === floor ? undefined : match
}

/** The hedge that follows token `at`, or the noun there: "500 or more", "500 people or more". */
export function hedgeAfter(tokens: readonly Token[], at: number, lexicon: Lexicon): Hedge | undefined {
  const here = after(tokens, at, lexicon)
  if (here) return here
  const noun = nounAfter(tokens, at, lexicon)
  const behind = noun && has(lexicon.sets.or, tokens[noun[1]]) ? after(tokens, noun[1], lexicon) : undefined
  return behind && { ...behind, noun: at }
}

function after(tokens: readonly Token[], at: number, lexicon: Lexicon): Hedge | undefined {
  const match = phraseFrom(tokens, at, lexicon.after)
  if (!match || opensBound(tokens, match.end, lexicon)) return undefined
  // "as many as 12 and up to 40" are two numbers, too.
  if (lexicon.moves.has(tokens[match.end - 1]?.text ?? '') && has(lexicon.sets.to, tokens[match.end])) return undefined
  return { form: match.value, at: match.end }
}

/** "5000 or more than 4500", "plus grand que 10 et plus petit que 20" are two numbers: the word before token `end` is the second one's. */
function opensBound(tokens: readonly Token[], end: number, lexicon: Lexicon): boolean {
  if (has(lexicon.sets.than, tokens[end])) return true
  for (let at = end + 1; at <= end + 2; at++) {
    const bound = phraseUntil(tokens, at, lexicon.before)
    if (bound && bound.start < end && (tokens[at]?.kind === DIGITS || lexicon.starts.has(tokens[at]?.text ?? '')))
      return true
  }
  return false
}
