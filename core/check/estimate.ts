import type { Estimate } from '../claim/types.ts'
import type { ClaimMatch } from '../match/index.ts'
import type { PublicClaim } from '../snapshot/types.ts'
import { countsOf } from './counts.ts'
import { periodOf } from './period.ts'
import type { CheckOptions, FoundFigure } from './types.ts'
import { unitOfFigure } from './unit.ts'

/** The name under which a text's figure stands in its relations. */
export const FIGURE = 'figure'

/**
 * A figure of a text as one more estimate of the claim, so that the published rules judge it like any other. One that repeats an estimate is judged as that estimate,
 * lineage and all: a text that quotes a source is no second voice (R1), and its own words are no second definition. What any other leaves open is what the claim says.
 * Nothing where its unit is not one that the claim's numbers could stand in.
 */
export function asEstimate(
  { figure, surroundings }: FoundFigure,
  match: ClaimMatch,
  claim: PublicClaim,
  { lang, publishedAt }: CheckOptions,
): Estimate | undefined {
  const repeated = claim.estimates.find(({ id }) => id === match.estimateId)
  if (repeated) return asRepeated(repeated)
  const unit = unitOfFigure(figure, claim.measure)
  if (unit === undefined) return undefined
  const word = match.evidence.find((evidence) => evidence.code === 'outcome')?.word
  const period = periodOf(claim, { surroundings, lang, publishedAt })
  return {
    id: FIGURE,
    ...countsOf(claim, { word, lang }),
    ...(period === undefined ? {} : { period }),
    value: figure.value,
    ...(unit === claim.measure.unit ? {} : { unit }),
    basis: 'unsourced',
    chain: [],
    lineage: OWN_VOICE,
    saidAt: publishedAt ?? period?.to ?? claim.updatedAt,
    // the text itself lies before us; whether its source does is for its estimate to say
    evidence: 'secondaryOnly',
  }
}

function asRepeated({
  reading: _,
  converted: __,
  current: ___,
  ...estimate
}: PublicClaim['estimates'][number]): Estimate {
  return { ...estimate, id: FIGURE }
}

/** No lineage of a claim: those are slugs. */
const OWN_VOICE = '(text)'
