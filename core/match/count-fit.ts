import { firstFrom, withRelative } from './clause.ts'
import type { OutcomeMention } from './outcomes.ts'
import { hasVerb, type OwnWord, ownWords } from './own-words.ts'
import type { Surroundings } from './passage.ts'
import { peopleOf } from './people.ts'
import type { Profile } from './profile.ts'
import { nounEnd, type Standing } from './standing.ts'
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
  const { text, tokens, outcomes } = sentence
  const to = withRelative(text, tokens, clause.to)
  const nounTo = nounEnd(text, tokens, clause, noun)
  const isNoun = (at: number) => at >= clause.figureTo && at < nounTo
  const isSaid = (one: OutcomeMention) => {
    const at = firstFrom(tokens, one.start)
    return at >= clause.from && at < to && (one.concepts & profile.concepts) !== 0
  }
  if (outcomes.some(isSaid)) return true
  const isNeutral = ({ at, key }: OwnWord) =>
    isNoun(at) ||
    profile.nouns.includes(key) ||
    profile.scopeWords.includes(key) ||
    peopleOf(tokens[at]?.folded ?? '') !== undefined
  const here = ownWords(profile, sentence, figures, clause.from, to).filter((word) => !isNeutral(word))
  if (here.some(({ isClaims }) => isClaims)) return true
  if (isDeed(tokens[clause.figureFrom - 1]?.folded ?? '')) return false
  return !hasVerb(here, clause, sentence) && here.length <= (digits >= TELLING ? 1 : 0)
}

/** Right before a figure what somebody did, elsewhere what statistics are. */
const isDeed = wordList('released issued needed used given published')
/** Numbers of so many digits are hardly ever equal by chance. */
const TELLING = 3
