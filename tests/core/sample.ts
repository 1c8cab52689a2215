import { readdirSync, readFileSync } from 'node:fs'
import { type Claim, type Estimate, parseClaimInput } from '../../core/claim/index.ts'
import { type ClaimSnapshot, claimSnapshot, type FindEstimate } from '../../core/snapshot/index.ts'

const folder = new URL('../../examples/claims/', import.meta.url)

/** The sample claims that ship with the project, as the ledger would hold them once published. */
export const sampleClaims: readonly Claim[] = readdirSync(folder).map((file) => {
  const parsed = parseClaimInput(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.errors)}`)
  return { ...parsed.value, status: 'published', revision: 1, updatedAt: '2025-01-22T12:00:00Z', updatedBy: 'tests' }
})

export function sampleClaim(id: string): Claim {
  const claim = sampleClaims.find((candidate) => candidate.id === id)
  if (!claim) throw new Error(`no sample claim ${id}`)
  return claim
}

export const findSample: FindEstimate = (claimId, estimateId) =>
  sampleClaims.find(({ id }) => id === claimId)?.estimates.find(({ id }) => id === estimateId)

/** The public document of a published claim. */
export function snapshotOf(claim: Claim): ClaimSnapshot {
  const snapshot = claimSnapshot(claim, findSample)
  if (!('relations' in snapshot)) throw new Error(`${claim.id} is not published`)
  return snapshot
}

export function sampleEstimate(claim: Claim, id: string): Estimate {
  const estimate = claim.estimates.find((candidate) => candidate.id === id)
  if (!estimate) throw new Error(`no estimate ${id} in ${claim.id}`)
  return estimate
}
