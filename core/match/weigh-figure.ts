import type { Figure } from '../figure/index.ts'
import { unitFit } from './measure.ts'
import type { OutcomeMention } from './outcomes.ts'
import type { Surroundings } from './passage.ts'
import type { Profile } from './profile.ts'
import { repeats } from './repeats.ts'
import { termsOf } from './terms.ts'
import { readTokens } from './tokens.ts'
import { type Weighed, weights } from './weights.ts'
import { common } from './words/english.ts'

export interface WeighedFigure {
  readonly parts: readonly Weighed[]
  readonly estimateId?: string
}

/** What a figure itself says about a claim; `null` where it can never be about it. */
export function weighFigure(
  profile: Profile,
  figure: Figure,
  outcomes: readonly OutcomeMention[],
  surroundings: Surroundings,
): WeighedFigure | null {
  const unit = unitFit(figure.unit, profile.measure)
  if (unit === 'clash' || isOne(figure)) return null
  const outcome = outcomeFor(profile, figure, outcomes)
  const { evidence, estimateId } = repeats(profile, figure, outcome, surroundings)
  const parts: Weighed[] = []
  const add = (weight: number, found?: Weighed['evidence']) =>
    parts.push(found ? { weight, evidence: found } : { weight })

  if (unit !== 'open') {
    const agrees = unit === 'agrees'
    add(agrees ? weights.unitAgrees : weights.unitDiffers, { code: 'unit', agrees, unit: figure.unit ?? '' })
  }
  if (profile.concepts !== 0) {
    if (!outcome) add(weights.outcomeMissing)
    else {
      const agrees = (outcome.concepts & profile.concepts) !== 0
      const word = surroundings.sentence.text.slice(outcome.start, outcome.end)
      add(agrees ? weights.outcomeAgrees : weights.outcomeDiffers, { code: 'outcome', agrees, word })
    }
  }
  const noun = nounFit(profile, figure, surroundings.sentence.lang)
  if (noun) add(noun.agrees ? weights.nounAgrees : weights.nounDiffers, { code: 'noun', ...noun })
  if (evidence) add(weights[evidence.likeness], evidence)
  if (figure.change) add(weights.change, { code: 'change' })
  if (figure.value.form === 'vague') add(weights.vague, { code: 'vague' })
  return { parts, ...(estimateId === undefined ? {} : { estimateId }) }
}

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

/** Whether a count is of what the claim counts: "300 tanks" is not about soldiers. Words for anybody ("people") tell nothing. */
function nounFit(profile: Profile, { noun }: Figure, lang: string): { agrees: boolean; word: string } | undefined {
  if (noun === undefined || !profile.measure.unit.startsWith('{')) return undefined
  const keys = termsOf(readTokens(noun), lang).map(({ key }) => key)
  if (keys.length === 0 || keys.some((key) => common.has(key))) return undefined
  return { agrees: keys.some((key) => holds(profile, key)), word: noun }
}

function holds({ questions, further, topicWords }: Profile, key: string): boolean {
  return questions.some(({ keys }) => keys.includes(key)) || further.includes(key) || topicWords.includes(key)
}
