import { withoutRepeats } from './repeats.ts'
import type { ClaimInput, DraftClaim, Estimate, Evidence } from './types.ts'
import { withUnits } from './units.ts'
import { upcast, upcastEstimate, upcastEvidence } from './upcast.ts'

/** The claim that a stored body holds, whatever shape it was written in. Bodies hold what was let in when they were written, so their JSON is trusted. */
export function readStored(body: string): ClaimInput {
  const claim = upcast(JSON.parse(body)) as ClaimInput
  return withoutRepeats(withUnits(claim).claim).claim
}

/** The same of one that is on its way: what only repeats the claim stays until it is whole. */
export function readStoredDraft(body: string): DraftClaim {
  return withUnits(upcast(JSON.parse(body)) as DraftClaim).claim
}

/** Estimates by name, as a revision keeps what its ratios cite. */
export function readStoredEstimates(json: string): Record<string, Estimate> {
  const stored: Readonly<Record<string, unknown>> = JSON.parse(json)
  return Object.fromEntries(
    Object.entries(stored).map(([name, estimate]) => [name, upcastEstimate(estimate) as Estimate]),
  )
}

/** Why a figure was tied to a claim, as its annotation keeps it. */
export function readStoredEvidence(json: string): readonly Evidence[] {
  const stored: readonly unknown[] = JSON.parse(json)
  return stored.map((one) => upcastEvidence(one) as Evidence)
}
