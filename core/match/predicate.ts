import type { Clause } from './clause.ts'
import { conceptsOfWord, type OutcomeMention } from './outcomes.ts'
import type { Passage } from './passage.ts'
import type { Token } from './tokens.ts'
import { sayingWords } from './words/attribution.ts'
import { wordList } from './words/lists.ts'
import { isStopWord } from './words/stop-words.ts'
import { pastEndings, perfects, plainVerbs } from './words/verbs.ts'

/**
 * What the counted did by the figure's own clause, where it is no outcome that a claim could count: "marched" in "3,800 people marched
 * in Seoul". It is the first verb behind the figure, told by its ending, or, where
 * a language puts its verb before its subject, right before it, or where no outcome stands in the clause, whatever follows the
 * noun at once ("481,000 people work in hospitals"). `isKnown` knows the claim's own words. Token position.
 */
export function otherPredicate(
  { text, tokens, lang, outcomes }: Passage,
  { figureFrom, figureTo, from, to }: Clause,
  nounTo: number,
  isKnown: (folded: string) => boolean,
): number | undefined {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  const isOpen = (at: number) => {
    const { folded } = tokens[at] ?? { folded: '' }
    return !isPlain(folded) && !isSaying(folded) && !/^\d/.test(folded) && !isKnown(folded)
  }
  if (nounTo < to && !outcomes.some((outcome) => outcome.start >= start && outcome.end <= end))
    if (isOpen(nounTo) && nounTo > figureTo && !isStopWord(tokens[nounTo]?.folded ?? '', lang)) return nounTo
  // "besuchten 6.350 Menschen", "vieron 38.000 personas"
  const inverted = figureFrom - 1
  const verb = tokens[inverted]?.folded ?? ''
  if (inverted >= from && isInverted(verb, lang) && isVerb(text, tokens, inverted, lang) && isOpen(inverted))
    if (!isSaying(verb) && conceptsOfWord(verb, lang) === 0) return inverted
  for (let at = figureTo; at < to; at++) {
    const folded = tokens[at]?.folded ?? ''
    if (isSaying(folded) || conceptsOfWord(folded, lang) !== 0) return undefined
    if (isVerb(text, tokens, at, lang) && isOpen(at)) return at
  }
  return undefined
}

/**
 * What was done to those whom the figure's noun tells by the outcome ("3.8 million displaced people returned", "4,500 marchers were arrested"),
 * where it is known and `isOther`: shortly before the figure, or behind the noun with hardly a word between.
 */
export function otherDeed(
  { text, tokens, lang, outcomes }: Passage,
  { from, to, figureFrom, figureTo }: Clause,
  nounTo: number,
  isOther: (outcome: OutcomeMention) => boolean,
): OutcomeMention | undefined {
  const [start, end] = [tokens[figureTo]?.start ?? 0, tokens[nounTo - 1]?.end ?? 0]
  if (!outcomes.some((one) => one.start >= start && one.end <= end && !isOther(one))) return undefined
  const at = (position: number, step: 1 | -1): OutcomeMention | undefined => {
    for (let n = position, passed = 0; n >= from && n < to && passed <= MOST_PASSED; n += step, passed++) {
      const token = tokens[n]
      const found = outcomes.find((one) => token && one.start <= token.start && one.end >= token.end)
      if (found) return step > 0 || isVerb(text, tokens, n, lang) ? found : undefined
      if (step > 0 && !isStopWord(token?.folded ?? '', lang) && !isPlain(token?.folded ?? '')) return undefined
    }
    return undefined
  }
  return [at(figureFrom - 1, -1), at(nounTo, 1)].find((one) => one !== undefined && isOther(one))
}

/** The verb right behind a share, where it is none of the claim's words: "66 percent knew". */
export function shareVerb(
  { text, tokens, lang }: Passage,
  { figureTo, to }: Clause,
  isKnown: (folded: string) => boolean,
): number | undefined {
  const first = isAdverb(tokens[figureTo]?.folded ?? '') ? figureTo + 1 : figureTo
  const folded = tokens[first]?.folded ?? ''
  return first < to && isVerb(text, tokens, first, lang) && !isSaying(folded) && !isPlain(folded) && !isKnown(folded)
    ? first
    : undefined
}

/** A plural that may stand before its subject. */
function isInverted(folded: string, lang: string): boolean {
  return inverted[lang]?.test(folded) ?? false
}

function isVerb(text: string, tokens: readonly Token[], at: number, lang: string): boolean {
  const folded = tokens[at]?.folded ?? ''
  const before = tokens[at - 1]?.folded ?? ''
  // "Soldaten"
  if (isArticle(before) || (lang === 'de' && isCapital(text, tokens[at]))) return false
  return (pastEndings[lang]?.test(folded) ?? false) || (isPerfect(before) && /[eius]$|[ai]do$/.test(folded))
}

function isCapital(text: string, token: Token | undefined): boolean {
  return token !== undefined && /\p{Lu}/u.test(text.charAt(token.start))
}

/** In words between a noun and what was done to it: "have since been". */
const MOST_PASSED = 3
const isSaying = wordList(sayingWords)
const inverted: Readonly<Record<string, RegExp>> = {
  de: /ten$/,
  es: /(?:aron|ieron|aban)$/,
  fr: /(?:erent|irent|urent)$/,
  uk: /(?:ли|лися|лись)$/,
}
const isPlain = wordList(plainVerbs)
const isPerfect = wordList(perfects)
const isAdverb = wordList(
  'now only also then still already even jetzt nur auch noch schon maintenant aussi ya tambien вже також',
)
const isArticle = wordList(
  'the a an der die das den dem des ein eine einer im le la les un une el los las una of in на',
)
