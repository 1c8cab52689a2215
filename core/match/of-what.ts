import type { Figure } from '../figure/index.ts'
import { baseFits } from './base-fit.ts'
import type { Clause } from './clause.ts'
import { saysOfCount } from './count-fit.ts'
import { directionOf, namesChange } from './direction.ts'
import { hasClaimWord, hasVerb, type OwnWord, ownWords } from './own-words.ts'
import type { Passage, Surroundings } from './passage.ts'
import { isPerTime } from './per-time.ts'
import type { Profile } from './profile.ts'
import { gave } from './said.ts'
import { stanceOf } from './stance.ts'
import { nounEnd, type Standing } from './standing.ts'
import type { Hit } from './vocabulary.ts'
import { wordList } from './words/lists.ts'

/**
 * Whether a sentence says that an amount or a share is of what the claim asks for, by more than a name: "Ireland's health budget comes to 13
 * billion euros" is not about what is owed to Ireland. A text has many shares, so the clause of one must say it itself, or go up or down
 * where the claim asks for a change. An amount may leave it to the sentence before, if its clause has hardly a word of its own.
 */
export function saysOfWhat(
  profile: Profile,
  figure: Figure,
  surroundings: Surroundings,
  standing: Standing,
  estimateId: string | undefined,
): boolean {
  if (!profile.isPerTime && isEach(figure, surroundings.sentence, standing)) return false
  if (profile.measure.unit.startsWith('{')) return saysOfCount(profile, figure.noun, surroundings, standing)
  const { sentence, figures } = surroundings
  const { clause, digits } = standing
  const { tokens, lang } = sentence
  const here = ownWords(profile, sentence, figures, clause.from, clause.to)
  // "the bank's rate — 35 percent"
  const mainFrom = clause.mainFrom === clause.figureFrom ? 0 : clause.mainFrom
  const others = () => ownWords(profile, sentence, figures, mainFrom, clause.to).filter(({ isClaims }) => !isClaims)
  const isElliptic = () => others().length <= MOST_IN_ELLIPSIS
  if (figure.unit === '1' || figure.unit === '%') {
    const stance = stanceOf(tokens.slice(clause.from, clause.to), lang)
    if (stance !== 0 && profile.stance !== 0 && (stance & profile.stance) === 0) return false
    if (!baseFits(profile, standing.noun)) return false
    if (isQuoted(profile, sentence, standing, here, estimateId) || here.some(({ isClaims }) => isClaims)) return true
    if (digits >= TELLING) return hasClaimWord(profile, sentence, figures) || isElliptic()
    if (!profile.isChange) return false
    const isNamed = directionOf(figure, tokens, clause) !== undefined || namesChange(tokens, clause)
    // "wages rose by 3.1 percent" has a subject of its own
    return isNamed && !here.some(({ at }) => at < clause.figureFrom)
  }
  if (isQuoted(profile, sentence, standing, here, estimateId)) return true
  if (isOfOther(profile, here, clause, sentence)) return false
  if (profile.concepts !== 0) {
    if (sentence.outcomes.some(({ concepts }) => (concepts & profile.concepts) !== 0)) return true
    return others().length <= MOST_IN_ELLIPSIS && !hasVerb(here, clause, sentence)
  }
  return (hasClaimWord(profile, sentence, figures) && !hasVerb(here, clause, sentence)) || isElliptic()
}

/** "1.9 billion euros a year", "3,800 people a day". */
function isEach({ unit, noun }: Figure, { text, tokens }: Passage, { clause }: Standing): boolean {
  return unit !== '1' && isPerTime(tokens, nounEnd(text, tokens, clause, noun))
}

/** Who gave the very estimate that is repeated says the figure, or is all that its clause speaks of: "the council, 4.3 percent". */
function isQuoted(
  { estimates }: Profile,
  { tokens, phrases }: Passage,
  { said, clause }: Standing,
  here: readonly OwnWord[],
  estimateId: string | undefined,
): boolean {
  const own = estimates.find(({ id }) => id === estimateId)
  if (!own || gave(own, said)) return own !== undefined
  const [start, end] = [tokens[clause.from]?.start ?? 0, tokens[clause.to - 1]?.end ?? 0]
  const isHere = (hit: Hit | undefined) => hit !== undefined && hit.start >= start && hit.end <= end
  return here.length === 0 && own.parties.some((party) => isHere(phrases.get(party)))
}

/** "Assets of $4.1 billion", but not "costs of". */
function isOfOther(
  { concepts }: Profile,
  here: readonly OwnWord[],
  { figureFrom }: Clause,
  { tokens, outcomes }: Passage,
): boolean {
  const word = tokens[figureFrom - 2]
  if (!word || !isOf(tokens[figureFrom - 1]?.folded ?? '')) return false
  if (outcomes.some((one) => one.start === word.start && (one.concepts & concepts) !== 0)) return false
  return here.some(({ at, isClaims }) => at === figureFrom - 2 && !isClaims)
}

/** Numbers of so many digits are hardly ever equal by chance. */
const TELLING = 3
const MOST_IN_ELLIPSIS = 1
const isOf = wordList('of von de d')
