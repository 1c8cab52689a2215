import type { Figure } from '../figure/index.ts'
import { directionOf } from './direction.ts'
import type { Evidence } from './evidence.ts'
import {
  distance,
  inUnit,
  isRounded,
  type Likeness,
  likeness,
  likenessToStated,
  type Span,
  spanOfFigure,
} from './numbers.ts'
import { conceptsOfText, type OutcomeMention, within } from './outcomes.ts'
import type { Surroundings } from './passage.ts'
import type { EstimateProfile, Profile } from './profile.ts'
import { gave, gaveAnother } from './said.ts'
import type { Standing } from './standing.ts'

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
  standing: Standing,
): Repeats {
  const span = spanOfFigure(figure)
  if (!span) return {}
  const signed = withSigns(span, figure, profile, surroundings, standing)
  const found = profile.estimates
    .filter((estimate) => countsFit(estimate, outcome))
    .flatMap((estimate) => likenessTo(estimate, signed, figure.unit) ?? [])
  const part = profile.estimates.find(({ parts }) =>
    parts.some((one) => one.concepts === outcome?.concepts && likeness(span, one.span) === 'equal'),
  )
  if (part && !found.some(({ like }) => like === 'equal'))
    return { evidence: { code: 'value', likeness: 'equal', estimateId: part.id } }
  const stated = profile.stated.map((one) => likenessToStated(span, figure, one))
  const closest = ORDER.find((one) => stated.includes(one) || found.some(({ like }) => like === one))
  if (!closest || closest === 'apart') return {}
  const equal = found.filter(({ like }) => like === 'equal')
  const least = Math.min(...equal.map(({ far }) => far))
  const isAnothers = ({ estimate }: Alike) => gaveAnother(estimate, profile, standing.said)
  const exact = equal.filter((one) => one.far <= least + SAME && !isAnothers(one)).map(({ estimate }) => estimate)
  const repeated = mostAlike(exact, figure, outcome, surroundings, standing)?.id
  const like = repeated ?? found.find((one) => one.like === closest)?.estimate.id
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
/** Of distances that only the storage of decimals tells apart. */
const SAME = 1e-9

/** "Shrank by 1.6 percent" is -1.6 percent where a claim's values can lie below zero; without a word for the way, it may be either. */
function withSigns(
  span: Span,
  figure: Figure,
  { isSigned, isChange, way: asked }: Profile,
  { sentence }: Surroundings,
  standing: Standing,
): Span[] {
  if (span[0] < 0 || !(isSigned || (isChange && asked))) return [span]
  const negative: Span = [-span[1], -span[0]]
  const way = directionOf(figure, sentence.tokens, standing.clause)
  // "fell by 3 percent" repeats nothing that is said of a rise
  if (!isSigned) return way && way !== asked ? [negative] : [span]
  return way === 'down' ? [negative] : way === 'up' ? [span] : [span, negative]
}

interface Pair {
  readonly own: Span
  readonly other: Span
  readonly far: number
}

interface Alike {
  readonly estimate: EstimateProfile
  readonly like: Likeness
  readonly far: number
}

/** In the estimate's own unit, by the closest of its numbers. */
function likenessTo(estimate: EstimateProfile, signed: readonly Span[], unit: string | undefined): Alike | undefined {
  const pairs = signed.flatMap((span) => {
    const own = inUnit(span, unit, estimate.unit)
    return own ? estimate.spans.map((other) => [own, other] as const) : []
  })
  const closest = pairs
    .map(([own, other]) => ({ own, other, far: distance(own, other) }))
    .reduce<Pair | undefined>((best, pair) => (best && best.far <= pair.far ? best : pair), undefined)
  if (!closest) return undefined
  const { own, other, far } = closest
  const like = likeness(own, other)
  return { estimate, far, like: like === 'near' && isRounded(own, other) ? 'equal' : like }
}

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

/** The one estimate that counts the same and whose party says it or is at least named; where two are as good, none is chosen: we do not guess who is quoted. */
function mostAlike(
  estimates: readonly EstimateProfile[],
  figure: Figure,
  outcome: OutcomeMention | undefined,
  { sentence, before, headline }: Surroundings,
  standing: Standing,
): EstimateProfile | undefined {
  const countsSame = ({ concepts, said, isAmbiguous }: EstimateProfile) =>
    outcome !== undefined && !isAmbiguous && (concepts === outcome.concepts || said === outcome.concepts)
  const rank = (estimate: EstimateProfile): number =>
    16 * Number(countsSame(estimate)) +
    8 * Number(gave(estimate, standing.said)) +
    4 * Number(estimate.parties.some((id) => sentence.phrases.has(id))) +
    2 * Number(estimate.parties.some((id) => before?.phrases.has(id) || headline?.phrases.has(id))) +
    Number(estimate.form === figure.value.form)
  const [first, second] = estimates
    .map((estimate) => ({ estimate, rank: rank(estimate) }))
    .sort((a, b) => b.rank - a.rank)
  return first && first.rank !== second?.rank ? first.estimate : undefined
}
