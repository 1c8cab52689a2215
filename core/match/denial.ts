import type { Clause } from './clause.ts'
import { readTokens, type Token } from './tokens.ts'
import { comparisons } from './words/attribution.ts'
import { demands, denials, firstPersons, negations, parted } from './words/denial.ts'
import { phraseList, wordList } from './words/lists.ts'

/** The phrase that takes a sentence back, or keeps it from being a statement at all, as token positions [start, end); `start` is the sentence's offset. */
export function denialIn(
  sentence: string,
  start: number,
  tokens: readonly Token[],
  lang: string,
  from = 0,
): readonly [number, number] | undefined {
  const words = lexicons.get(lang)
  return (
    words &&
    (words.denials(tokens, from) ??
      partedIn(tokens, words) ??
      question(sentence, tokens) ??
      selfIn(sentence, start, tokens, words))
  )
}

/** "Not", in a figure's own clause. */
export function negationIn(
  tokens: readonly Token[],
  { from, figureFrom, to, figureTo }: Clause,
  lang: string,
): readonly [number, number] | undefined {
  const words = lexicons.get(lang)
  if (!words) return undefined
  for (let at = from; at < Math.min(to, figureTo + AFTER); at++) {
    // A figure's own "not" bounds it ("no fewer than 20"), unless it is its verb's: "did not reach 20".
    if (at >= figureFrom && at < figureTo && /^\d/.test(tokens[at + 1]?.folded ?? '')) continue
    if (words.isNegation(tokens[at]?.folded ?? '') && !words.isHarmless(tokens[at + 1]?.folded ?? ''))
      return [at, at + 1]
  }
  return undefined
}

/** What is asked for, among tokens `from` to `to`. */
export function demandIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  lang: string,
): readonly [number, number] | undefined {
  return lexicons.get(lang)?.demands(tokens, from, to)
}

/** "By comparison", the first in a sentence; it reaches the figures behind it and one just before. */
export function comparisonIn(tokens: readonly Token[]): readonly [number, number] | undefined {
  return findComparison(tokens)
}

export function reaches([at]: readonly [number, number], { figureTo }: Clause): boolean {
  return at < figureTo + AFTER
}

/** What follows a sentence takes it back: "That is not true." */
export function isTakenBack(after: string, lang: string): boolean {
  const words = lexicons.get(lang)
  if (!words || !POINTS_BACK.test(after)) return false
  return words.denials(readTokens(after), 0, 10) !== undefined
}

/** The verb, where its particle stands farther on. */
function partedIn(tokens: readonly Token[], { parted }: Lexicon): readonly [number, number] | undefined {
  for (const [isVerb, particle] of parted) {
    const at = tokens.findIndex(({ folded }) => isVerb(folded))
    if (at >= 0 && tokens.slice(at + 1).some(({ folded }) => folded === particle)) return [at, at + 1]
  }
  return undefined
}

function question(text: string, tokens: readonly Token[]): readonly [number, number] | undefined {
  return /\?["”’»)]*\s*$/.test(text) ? [tokens.length - 1, tokens.length] : undefined
}

/** "I" outside of a quotation. */
function selfIn(
  sentence: string,
  from: number,
  tokens: readonly Token[],
  { isSelf }: Lexicon,
): readonly [number, number] | undefined {
  const at = tokens.findIndex(({ folded, start }) => isSelf(folded) && !isQuoted(sentence, start - from))
  return at < 0 ? undefined : [at, at + 1]
}

function isQuoted(text: string, at: number): boolean {
  return (text.slice(0, at).match(/["“”„«»]/g)?.length ?? 0) % 2 === 1
}

interface Lexicon {
  readonly denials: ReturnType<typeof phraseList>
  readonly demands: ReturnType<typeof phraseList>
  readonly isNegation: (folded: string) => boolean
  readonly isHarmless: (folded: string) => boolean
  readonly isSelf: (folded: string) => boolean
  readonly parted: readonly (readonly [isVerb: (folded: string) => boolean, particle: string])[]
}

const AFTER = 6
const findComparison = phraseList(comparisons)
const POINTS_BACK =
  /^\W*(?:that|this|both|the (?:claim|figure|number)|das|dies|diese|cela|ceci|ce|c['’]est|eso|esto|esa|esta|це|ця|ці)(?![\p{L}])/iu
const lexicons: ReadonlyMap<string, Lexicon> = new Map(
  Object.entries(denials).map(([lang, list]) => [
    lang,
    {
      denials: phraseList(list),
      demands: phraseList(demands[lang] ?? ''),
      isNegation: wordList(negations[lang]?.[0] ?? ''),
      isHarmless: wordList(negations[lang]?.[1] ?? ''),
      isSelf: wordList(firstPersons[lang] ?? ''),
      parted: (parted[lang] ?? []).map(([verbs, particle]) => [wordList(verbs), particle] as const),
    },
  ]),
)
