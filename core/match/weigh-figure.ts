import type { Figure } from '../figure/index.ts'
import { directionAt } from './direction.ts'
import type { Evidence } from './evidence.ts'
import { inDeskUnit, unitFit } from './measure.ts'
import { nounFit } from './noun-fit.ts'
import { conceptsOfText, type OutcomeMention } from './outcomes.ts'
import { hasClaimWord } from './own-words.ts'
import type { Surroundings } from './passage.ts'
import { otherDeed, otherPredicate, shareVerb } from './predicate.ts'
import { holds, type Profile } from './profile.ts'
import { repeats } from './repeats.ts'
import { gave } from './said.ts'
import { nounEnd, type Standing } from './standing.ts'
import { stem } from './stem.ts'
import { weighStanding } from './weigh-standing.ts'
import { type Weighed, weights } from './weights.ts'

export interface WeighedFigure {
  readonly parts: readonly Weighed[]
  readonly estimateId?: string
}

/**
 * What a figure itself says about a claim; `null` where it can never be about it, or where it lacks the value that is asked: one that
 * would bring it up to `room`, which is what its words leave to be added, or that of an estimate (`equal`).
 */
export function weighFigure(
  profile: Profile,
  read: Figure,
  outcomes: readonly OutcomeMention[],
  surroundings: Surroundings,
  standing: Standing,
  room: number | 'equal',
): WeighedFigure | null {
  const figure = inDeskUnit(read, profile.measure)
  const unit = unitFit(figure.unit, figure.noun, profile.measure)
  if (unit === 'clash' || isOne(figure)) return null
  const outcome = outcomeFor(profile, figure, outcomes)
  const { evidence, estimateId } = repeats(profile, figure, outcome, surroundings, standing)
  const isEqual = evidence?.likeness === 'equal' && evidence.estimateId !== undefined
  const value = evidence && (isEqual ? equalWeight(standing.digits) : weights[evidence.likeness])
  if (room === 'equal' ? !isEqual : (value ?? 0) + MOST_BESIDE < room) return null
  const parts: Weighed[] = []
  const add = (weight: number, found?: Evidence) => parts.push(found ? { weight, evidence: found } : { weight })

  if (unit === 'bare') add(weights.unitBare)
  else if (unit !== 'open') {
    const agrees = unit === 'agrees'
    add(agrees ? weights.unitAgrees : weights.unitDiffers, {
      code: 'unit',
      agrees,
      unit: figure.unit ?? figure.noun ?? '',
    })
  }
  parts.push(...weighOutcome(profile, figure, outcome, surroundings, standing))
  const noun = nounFit(profile, standing.noun)
  if (noun) add(noun.agrees ? weights.nounAgrees : weights.nounDiffers, { code: 'noun', ...noun })
  if (evidence && value !== undefined) add(value, evidence)
  parts.push(
    ...weighSource(profile, standing, estimateId ?? (evidence?.likeness === 'equal' ? evidence.estimateId : undefined)),
  )
  if (figure.change && !profile.isChange && !saysChange(profile, surroundings, standing))
    add(weights.change, { code: 'change' })
  if (figure.value.form === 'vague') add(weights.vague, { code: 'vague' })
  parts.push(...weighStanding(profile, figure, surroundings, standing, estimateId))
  return { parts, ...(estimateId === undefined ? {} : { estimateId }) }
}

/** Who says it: the one that gave the estimate of `equal` value, or any, another that the claim knows, or nobody of the claim's. */
function weighSource({ estimates }: Profile, { said }: Standing, equal: string | undefined): Weighed[] {
  if (!said) return []
  if (estimates.filter(({ id }) => equal === undefined || id === equal).some((one) => gave(one, said)))
    return [{ weight: weights.sourceAgrees, evidence: { code: 'source', agrees: true, word: said.word } }]
  const isKnown = estimates.some((one) => gave(one, said))
  return [{ weight: 0, evidence: { code: 'source', ...(isKnown ? { agrees: false } : {}), word: said.word } }]
}

/** The word for the change is the claim's own, so that it counts what has changed: "lost 9,000 hectares of forest". */
function saysChange(profile: Profile, { sentence }: Surroundings, { clause }: Standing): boolean {
  const word = sentence.tokens[directionAt(sentence.tokens, clause) ?? -1]
  return word !== undefined && holds(profile, stem(word.folded, sentence.lang))
}

/** What unit, outcome, noun and source can add at most. */
const MOST_BESIDE = weights.unitAgrees + weights.outcomeAgrees + weights.nounAgrees + weights.sourceAgrees

/** A number of one digit is shared by chance often, one of four hardly ever. */
function equalWeight(digits: number): number {
  return weights.equal + weights.digit * (Math.min(digits, 5) - 2)
}

function weighOutcome(
  profile: Profile,
  { noun, unit }: Figure,
  outcome: OutcomeMention | undefined,
  { sentence, figures }: Surroundings,
  { clause }: Standing,
): Weighed[] {
  const { tokens, text, lang } = sentence
  const isKnown = (folded: string) => holds(profile, stem(folded, lang))
  const other = profile.measure.unit.startsWith('{')
    ? otherPredicate(sentence, clause, nounEnd(text, tokens, clause, noun), isKnown)
    : unit === '1' && !profile.isChange
      ? shareVerb(sentence, clause, isKnown)
      : undefined
  const predicate = tokens[other ?? -1]
  if (predicate) {
    const word = text.slice(predicate.start, predicate.end)
    return [{ weight: weights.outcomeDiffers, evidence: { code: 'outcome', agrees: false, word } }]
  }
  if (profile.concepts === 0) return []
  if (!outcome) {
    const isCarried =
      profile.measure.unit.startsWith('{') &&
      !sentence.outcomes.some(({ concepts }) => (concepts & profile.concepts) !== 0) &&
      !hasClaimWord(profile, sentence, figures)
    return [{ weight: weights.outcomeMissing, ...(isCarried ? { evidence: { code: 'carried' } as const } : {}) }]
  }
  const isOther = ({ concepts, key }: OutcomeMention) =>
    (concepts & (profile.concepts | ON_THE_MOVE)) === 0 && !holds(profile, key)
  const counted = otherDeed(sentence, clause, nounEnd(text, tokens, clause, noun), isOther) ?? outcome
  const agrees = (counted.concepts & profile.concepts) !== 0
  const word = text.slice(counted.start, counted.end)
  return [
    { weight: agrees ? weights.outcomeAgrees : weights.outcomeDiffers, evidence: { code: 'outcome', agrees, word } },
  ]
}

/** Those who fled have arrived somewhere. */
const ON_THE_MOVE = conceptsOfText('arrived', 'en')

/**
 * The outcome nearest to the figure; of a share, whichever in the sentence the claim counts. A word that the claim itself uses for
 * something else than an outcome is none: prisoners in "How many prisoners have been killed?".
 */
function outcomeFor(profile: Profile, figure: Figure, outcomes: readonly OutcomeMention[]): OutcomeMention | undefined {
  const counts = ({ concepts }: OutcomeMention) => (concepts & profile.concepts) !== 0
  const foreign = outcomes.filter((outcome) => counts(outcome) || !holds(profile, outcome.key))
  return (figure.unit === '1' ? foreign.find(counts) : undefined) ?? foreign[0]
}

/** "One" is more often a pronoun than a count, and no count that anybody disputes. */
export function isOne({ value, unit }: Figure): boolean {
  return value.form === 'point' && value.x === 1 && unit === undefined
}
