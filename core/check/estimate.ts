import type { Estimate } from '../claim/types.ts'
import type { ClaimMatch } from '../match/index.ts'
import type { PublicClaim } from '../snapshot/types.ts'
import { countsOf } from './counts.ts'
import { periodOf } from './period.ts'
import type { CheckOptions, FoundFigure } from './types.ts'

/** The name under which a text's figure stands in its relations. */
export const FIGURE = 'figure'

/**
 * A figure of a text as one more estimate of the claim, so that the published rules judge it like any other. What the text leaves open is
 * taken from the estimate that it repeats, if it does, and with it the lineage: a text that quotes a source is no second voice (R1).
 */
export function asEstimate(
  { figure, surroundings }: FoundFigure,
  match: ClaimMatch,
  claim: PublicClaim,
  { lang, publishedAt }: CheckOptions,
): Estimate {
  const repeated = claim.estimates.find(({ id }) => id === match.estimateId)
  const word = match.evidence.find((evidence) => evidence.code === 'outcome')?.word
  const period = periodOf(claim, { repeated, surroundings, lang, publishedAt })
  return {
    id: FIGURE,
    ...countsOf(claim, { word, repeated, lang }),
    ...(period === undefined ? {} : { period }),
    value: figure.value,
    ...(figure.unit === undefined || claim.measure.kind === 'share' ? {} : { unit: figure.unit }),
    basis: 'unsourced',
    chain: [],
    lineage: repeated?.lineage ?? OWN_VOICE,
    saidAt: publishedAt ?? period?.to ?? claim.updatedAt,
    // the text itself lies before us; whether its source does is for its estimate to say
    evidence: 'secondaryOnly',
  }
}

/** No lineage of a claim: those are slugs. */
const OWN_VOICE = '(text)'
