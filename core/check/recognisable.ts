import type { Claim, Estimate } from '../claim/types.ts'

/**
 * A claim without what it takes no part in recognising it in a text: some thousands of claims in this form fit into the memory of a
 * worker, whole ones do not. `indexClaims` gives the same index for both.
 */
export function recognisable(claim: Claim): Claim {
  const { id, question, measure, population, place, topic, estimates, status, revision } = claim
  return {
    id,
    question,
    measure: { ...measure, outcomes: measure.outcomes },
    ...(population ? { population } : {}),
    ...(place ? { place } : {}),
    ...(topic ? { topic } : {}),
    estimates: estimates.map(recognisableEstimate),
    corrections: [],
    status,
    revision,
    updatedAt: '',
    updatedBy: '',
  }
}

/** Its value, what it counts, when, and who gave it: not who carried it, nor where. */
function recognisableEstimate({ note: _, supersededBy: __, chain, ...estimate }: Estimate): Estimate {
  const sources = chain.filter(({ role }) => role === 'origin' || role === 'spokesperson')
  return {
    ...estimate,
    chain: sources.map(({ role, party, side, named }) => ({ role, party, side, named })),
  }
}
