import { firstFrom, withRelative } from './clause.ts'
import { isOwnNamed } from './name-instead.ts'
import { conceptsOfWord, type OutcomeMention } from './outcomes.ts'
import { hasVerb, type OwnWord, ownWords } from './own-words.ts'
import type { Surroundings } from './passage.ts'
import { peopleOf } from './people.ts'
import type { Profile } from './profile.ts'
import { nounEnd, type Standing } from './standing.ts'
import type { Token } from './tokens.ts'
import { wordList } from './words/lists.ts'

/**
 * Whether a clause may say of a count that those counted did what the claim asks about: it says so, or has hardly a word of its own, so that
 * the sentence before says it. "Wales employs 7,900 nurses" counts nurses, and not those on strike.
 */
export function saysOfCount(
  profile: Profile,
  noun: string | undefined,
  { sentence, figures }: Surroundings,
  { clause, digits }: Standing,
): boolean {
  const { text, tokens, outcomes, lang } = sentence
  const to = withRelative(text, tokens, clause.to)
  const nounTo = nounEnd(text, tokens, clause, noun)
  const isNoun = (at: number) => at >= clause.figureTo && at < nounTo
  const isSaid = (one: OutcomeMention) => {
    const at = firstFrom(tokens, one.start)
    return at >= clause.from && at < to && (one.concepts & profile.concepts) !== 0
  }
  const isNeutral = ({ at, key }: OwnWord) =>
    isNoun(at) ||
    (conceptsOfWord(tokens[at]?.folded ?? '', lang) & profile.concepts) !== 0 ||
    profile.nouns.includes(key) ||
    peopleOf(tokens[at]?.folded ?? '') !== undefined
  const all = ownWords(profile, sentence, figures, clause.from, to)
  if (isOfOther(tokens, clause.figureTo, nounTo, all)) return false
  const here = all.filter((word) => !isNeutral(word))
  if (here.some(({ isClaims }) => isClaims)) return true
  // "2,840 people died in Germany of the heat" are dead, but the claim asks about those on the roads
  if (outcomes.some(isSaid)) {
    if (!profile.isTold || !isOwnNamed(profile, sentence)) return true
    return here.length <= 2 && !here.some(({ at }) => isCausing(tokens, at))
  }
  if (isDeed(tokens[clause.figureFrom - 1]?.folded ?? '')) return false
  return !hasVerb(here, clause, sentence) && here.length <= (digits >= TELLING ? 1 : 0)
}

/** "271,500 cases of anaemia", but not people "of" somewhere. */
function isOfOther(tokens: readonly Token[], from: number, nounTo: number, all: readonly OwnWord[]): boolean {
  for (let at = from + 1; at <= nounTo; at++)
    if (isOf(tokens[at]?.folded ?? '') && peopleOf(tokens[at - 1]?.folded ?? '') === undefined)
      return all.some((word) => word.at === at + 1 && !word.isClaims)
  return false
}

const isOf = wordList('of de d von')

/** Another cause: "of the heat", "durch Hitze". */
function isCausing(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ folded }) => isCause(folded))
}

const isCause = wordList('from by durch infolge wegen aufgrund par cause por causa від через внаслідок унаслідок')
/** Right before a figure what somebody did, elsewhere what statistics are. */
const isDeed = wordList('released issued needed used given published')
/** Numbers of so many digits are hardly ever equal by chance. */
const TELLING = 3
