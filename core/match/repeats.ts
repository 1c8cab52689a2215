import type { Figure } from '../figure/index.ts'
import type { Evidence } from './evidence.ts'
import { type Likeness, likeness, likenessToStated, spanOfFigure } from './numbers.ts'
import { conceptsOfText, type OutcomeMention, within } from './outcomes.ts'
import type { Surroundings } from './passage.ts'
import type { EstimateProfile, Profile } from './profile.ts'

/** What a figure's value says about a claim, and which estimate it repeats. */
export interface Repeats {
  readonly evidence?: Extract<Evidence, { code: 'value' }>
  readonly estimateId?: string
}

export function repeats(
  profile: Profile,
  figure: Figure,
  outcome: OutcomeMention | undefined,
  surroundings: Surroundings,
): Repeats {
  const span = spanOfFigure(figure)
  if (!span) return {}
  const comparable = profile.estimates.filter((estimate) => countsFit(estimate, outcome))
  const found: [Likeness, estimateId?: string][] = [
    ...comparable.flatMap(({ span: own, id }): [Likeness, string][] => (own ? [[likeness(span, own), id]] : [])),
    ...profile.stated.map((stated): [Likeness] => [likenessToStated(span, figure.unit, stated)]),
  ]
  const [closest] = ORDER.filter((one) => found.some(([likeness]) => likeness === one))
  if (!closest || closest === 'apart') return {}
  const equal = comparable.filter((estimate) => estimate.span && likeness(span, estimate.span) === 'equal')
  const repeated = mostAlike(equal, figure, outcome, surroundings)?.id
  const like = repeated ?? found.find(([likeness]) => likeness === closest)?.[1]
  return {
    evidence: {
      code: 'value',
      likeness: closest,
      ...(like === undefined || closest === 'far' ? {} : { estimateId: like }),
    },
    ...(repeated === undefined ? {} : { estimateId: repeated }),
  }
}

const ORDER: readonly Likeness[] = ['equal', 'near', 'apart', 'far']

/**
 * A figure that counts the dead repeats no estimate of dead and wounded. What an estimate counts may be more than its phrase names
 * ("casualties"), and "losses" fits any part of what it may include. Without a word for either, anything may be meant.
 */
function countsFit({ concepts, said }: EstimateProfile, outcome: OutcomeMention | undefined): boolean {
  if (!outcome || concepts === 0) return true
  const counted = outcome.concepts
  return concepts === counted || said === counted || (counted === LOSSES && within(concepts, LOSSES))
}

const LOSSES = conceptsOfText('losses', 'en')

/** The one estimate that counts the same and whose party is named; where two are as good, none is chosen: we do not guess who is quoted. */
function mostAlike(
  estimates: readonly EstimateProfile[],
  figure: Figure,
  outcome: OutcomeMention | undefined,
  { sentence, before, headline }: Surroundings,
): EstimateProfile | undefined {
  const countsSame = ({ concepts, said, isAmbiguous }: EstimateProfile) =>
    outcome !== undefined && !isAmbiguous && (concepts === outcome.concepts || said === outcome.concepts)
  const rank = (estimate: EstimateProfile): number =>
    8 * Number(countsSame(estimate)) +
    4 * Number(estimate.parties.some((id) => sentence.phrases.has(id))) +
    2 * Number(estimate.parties.some((id) => before?.phrases.has(id) || headline?.phrases.has(id))) +
    Number(estimate.form === figure.value.form)
  const [first, second] = estimates
    .map((estimate) => ({ estimate, rank: rank(estimate) }))
    .sort((a, b) => b.rank - a.rank)
  return first && first.rank !== second?.rank ? first.estimate : undefined
}
