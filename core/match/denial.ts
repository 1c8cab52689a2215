import type { Clause } from './clause.ts'
import type { Token } from './tokens.ts'
import { comparisons } from './words/attribution.ts'
import { denials, firstPersons, negations } from './words/denial.ts'
import { phraseList, wordList } from './words/lists.ts'

/** The phrase that takes a figure back, or keeps it from being a statement at all, as token positions [start, end). */
export function denialOf(
  text: string,
  tokens: readonly Token[],
  clause: Clause,
  lang: string,
): readonly [number, number] | undefined {
  const words = lexicons.get(lang)
  if (!words) return undefined
  return (
    words.denials(tokens) ?? negationIn(tokens, clause, words) ?? question(text, tokens) ?? selfIn(text, tokens, words)
  )
}

/** "By comparison", anywhere in the sentence before the figure's end. */
export function comparisonIn(tokens: readonly Token[], { figureTo }: Clause): readonly [number, number] | undefined {
  return findComparison(tokens, 0, Math.min(tokens.length, figureTo + AFTER))
}

/** What follows a sentence takes it back: "That is not true." */
export function isTakenBack(after: readonly Token[], lang: string): boolean {
  const words = lexicons.get(lang)
  return (
    words !== undefined &&
    after.slice(0, 3).some(({ folded }) => pointsBack(folded)) &&
    words.denials(after, 0, 10) !== undefined
  )
}

function negationIn(
  tokens: readonly Token[],
  { from, figureFrom, to, figureTo }: Clause,
  { isNegation, isHarmless }: Lexicon,
) {
  for (let at = from; at < Math.min(to, figureTo + AFTER); at++) {
    if (at >= figureFrom && at < figureTo) continue
    if (isNegation(tokens[at]?.folded ?? '') && !isHarmless(tokens[at + 1]?.folded ?? '')) return [at, at + 1] as const
  }
  return undefined
}

function question(text: string, tokens: readonly Token[]): readonly [number, number] | undefined {
  return /\?["”’»)]*\s*$/.test(text) ? [tokens.length - 1, tokens.length] : undefined
}

/** "I" outside of a quotation. */
function selfIn(text: string, tokens: readonly Token[], { isSelf }: Lexicon): readonly [number, number] | undefined {
  const at = tokens.findIndex(({ folded, start }) => isSelf(folded) && !isQuoted(text, start))
  return at < 0 ? undefined : [at, at + 1]
}

function isQuoted(text: string, at: number): boolean {
  return (text.slice(0, at).match(/["“”„«»]/g)?.length ?? 0) % 2 === 1
}

interface Lexicon {
  readonly denials: ReturnType<typeof phraseList>
  readonly isNegation: (folded: string) => boolean
  readonly isHarmless: (folded: string) => boolean
  readonly isSelf: (folded: string) => boolean
}

const AFTER = 6
const findComparison = phraseList(comparisons)
const pointsBack = wordList('that this the both das dies diese cela ceci ce cest eso esto esa la es це ця ці')
const lexicons: ReadonlyMap<string, Lexicon> = new Map(
  Object.entries(denials).map(([lang, list]) => [
    lang,
    {
      denials: phraseList(list),
      isNegation: wordList(negations[lang]?.[0] ?? ''),
      isHarmless: wordList(negations[lang]?.[1] ?? ''),
      isSelf: wordList(firstPersons[lang] ?? ''),
    },
  ]),
)
