import type { Figure, Span } from '../figure/index.ts'
import type { Clause } from './clause.ts'
import { common } from './common.ts'
import { directionOf, isDirection, namesChange } from './direction.ts'
import type { Passage, Surroundings } from './passage.ts'
import { holds, type Profile } from './profile.ts'
import { stanceOf } from './stance.ts'
import type { Standing } from './standing.ts'
import { stem } from './stem.ts'
import { sayingWords, speakers } from './words/attribution.ts'
import { wordList } from './words/lists.ts'
import { isStopWord } from './words/stop-words.ts'
import { timeWords } from './words/time.ts'
import { pastEndings, plainVerbs } from './words/verbs.ts'

/**
 * Whether a sentence says that an amount or a share is of what the claim asks for, by more than a name: "Ireland's health budget comes to 13
 * billion euros" is not about what is owed to Ireland. A text has many shares, so the clause of one must say it itself, or go up or down
 * where the claim asks for a change. An amount may leave it to the sentence before, if its clause has hardly a word of its own. Counts are
 * judged by their outcome and noun.
 */
export function saysOfWhat(
  profile: Profile,
  figure: Figure,
  { sentence, figures }: Surroundings,
  { clause, digits }: Standing,
  estimateId: string | undefined,
): boolean {
  if (profile.measure.unit.startsWith('{')) return true
  const { tokens, lang } = sentence
  const here = ownWords(profile, sentence, figures, clause.from, clause.to)
  const others = () =>
    ownWords(profile, sentence, figures, clause.mainFrom, clause.to).filter(({ isClaims }) => !isClaims)
  const isElliptic = () => others().length <= (digits >= TELLING ? MOST_IF_TELLING : MOST_IN_ELLIPSIS)
  if (figure.unit === '1' || figure.unit === '%') {
    const stance = stanceOf(tokens.slice(clause.from, clause.to), lang)
    if (stance !== 0 && profile.stance !== 0 && (stance & profile.stance) === 0) return false
    if (isQuoted(profile, sentence, estimateId) || here.some(({ isClaims }) => isClaims)) return true
    if (digits >= TELLING) return hasClaimWord(profile, sentence, figures) || isElliptic()
    if (!profile.isChange) return false
    const isNamed = directionOf(figure, tokens, clause) !== undefined || namesChange(tokens, clause)
    // "wages rose by 3.1 percent" has a subject of its own
    return isNamed && !here.some(({ at }) => at < clause.figureFrom)
  }
  if (isQuoted(profile, sentence, estimateId)) return true
  if (profile.concepts !== 0) {
    if (sentence.outcomes.some(({ concepts }) => (concepts & profile.concepts) !== 0)) return true
    return others().length <= MOST_IN_ELLIPSIS && !isVerbBefore(here, clause, sentence)
  }
  return (hasClaimWord(profile, sentence, figures) && !isVerbBefore(here, clause, sentence)) || isElliptic()
}

/** "Has planted 93,500 hectares". */
function isVerbBefore(here: readonly OwnWord[], { figureFrom }: Clause, { text, tokens, lang }: Passage): boolean {
  const word = here.find(({ at }) => at === figureFrom - 1)
  const token = tokens[word?.at ?? -1]
  if (!word || !token || word.isClaims) return false
  // "recuperó", which is folded like a noun
  return pastEndings[lang]?.test(token.folded) || (lang === 'es' && text.charAt(token.end - 1) === 'ó')
}

interface OwnWord {
  readonly at: number
  /** It is one of the claim's words. */
  readonly isClaims: boolean
}

/** Whether the sentence has a word of the claim besides names and figures. */
export function hasClaimWord(profile: Profile, sentence: Passage, figures: readonly Span[]): boolean {
  return ownWords(profile, sentence, figures, 0, sentence.tokens.length).some(({ isClaims }) => isClaims)
}

/** The sentence names who gave the very estimate that is repeated. */
function isQuoted({ estimates }: Profile, { phrases }: Passage, estimateId: string | undefined): boolean {
  return estimates.some(({ id, parties }) => id === estimateId && parties.some((party) => phrases.has(party)))
}

/** The content words of tokens `from` to `to`, but for figures, names, sources, and words of time. */
function ownWords(
  profile: Profile,
  { text, tokens, names, lang }: Passage,
  figures: readonly Span[],
  from: number,
  to: number,
): OwnWord[] {
  const words: OwnWord[] = []
  for (let at = from; at < to; at++) {
    const { folded, start } = tokens[at] ?? { folded: '', start: 0 }
    if (!/^\p{L}{2}/u.test(folded) || isStopWord(folded, lang) || isBeside(folded) || isDirection(folded)) continue
    if (profile.measure.unitWords.includes(folded)) continue
    if (figures.some((figure) => start >= figure.start && start < figure.end)) continue
    if (names.some((name) => at >= name.from && at < name.to)) continue
    const key = stem(folded, lang)
    const isClaims = !common.has(key) && holds(profile, key)
    // a capital within a sentence shows a name, but in German
    if (!isClaims && at > 0 && lang !== 'de' && /\p{Lu}/u.test(text.charAt(start))) continue
    words.push({ at, isClaims })
  }
  return words
}

/** Numbers of so many digits are hardly ever equal by chance. */
const TELLING = 3
const MOST_IN_ELLIPSIS = 1
const MOST_IF_TELLING = 2
const isBeside = wordList([sayingWords, speakers, timeWords, plainVerbs].join(' '))
