import type { Figure } from '../figure/index.ts'
import type { Clause } from './clause.ts'
import { common } from './common.ts'
import { directionOf, namesChange } from './direction.ts'
import type { Passage, Surroundings } from './passage.ts'
import { holds, type Profile } from './profile.ts'
import type { Standing } from './standing.ts'
import { stem } from './stem.ts'
import { sayingWords, speakers } from './words/attribution.ts'
import { wordList } from './words/lists.ts'
import { isStopWord } from './words/stop-words.ts'
import { timeWords } from './words/time.ts'
import { plainVerbs } from './words/verbs.ts'

/**
 * Whether a sentence says that an amount or a share is of what the claim asks for, by more than a name: "Ireland's health budget comes to 13
 * billion euros" is not about what is owed to Ireland. A text has many shares, so the clause of one must say it itself, or go up or down
 * where the claim asks for a change. An amount may leave it to the sentence before, if its clause has hardly a word of its own. Counts are
 * judged by their outcome and noun.
 */
export function saysOfWhat(
  profile: Profile,
  figure: Figure,
  { sentence }: Surroundings,
  { clause }: Standing,
): boolean {
  if (profile.measure.unit.startsWith('{')) return true
  if (figure.unit === '1' || figure.unit === '%') {
    const { tokens } = sentence
    if (profile.isChange && (directionOf(figure, tokens, clause) || namesChange(tokens, clause))) return true
    return ownWords(profile, sentence, clause, clause.from, clause.to).some(({ isClaims }) => isClaims)
  }
  if (sentence.outcomes.some(({ concepts }) => (concepts & profile.concepts) !== 0)) return true
  if (profile.estimates.some(({ parties }) => parties.some((id) => sentence.phrases.has(id)))) return true
  if (ownWords(profile, sentence, clause, 0, sentence.tokens.length).some(({ isClaims }) => isClaims)) return true
  return ownWords(profile, sentence, clause, clause.from, clause.to).length <= MOST_IN_ELLIPSIS
}

/** The content words of tokens `from` to `to`, but for the figure, names, sources, and words of time. */
function ownWords(
  profile: Profile,
  { tokens, names, lang }: Passage,
  { figureFrom, figureTo }: Clause,
  from: number,
  to: number,
): { isClaims: boolean }[] {
  const words: { isClaims: boolean }[] = []
  for (let at = from; at < to; at++) {
    const folded = tokens[at]?.folded ?? ''
    if ((at >= figureFrom && at < figureTo) || !/^\p{L}{2}/u.test(folded) || isStopWord(folded, lang)) continue
    if (isBeside(folded) || names.some((name) => at >= name.from && at < name.to)) continue
    const key = stem(folded, lang)
    words.push({ isClaims: !common.has(key) && holds(profile, key) })
  }
  return words
}

const MOST_IN_ELLIPSIS = 1
const isBeside = wordList([sayingWords, speakers, timeWords, plainVerbs].join(' '))
