import { env, exports } from 'cloudflare:workers'
import { type Claim, parseClaimInput } from '../../core/claim/index.ts'
import { claimSnapshot, type FindEstimate } from '../../core/snapshot/index.ts'
import casualties from '../../examples/claims/dprk-casualties-kursk.json'
import share from '../../examples/claims/dprk-casualty-share.json'
import deployed from '../../examples/claims/dprk-deployed.json'
import { entityTag } from '../../worker/publish/entity-tag.ts'
import type { SnapshotMetadata } from '../../worker/publish/keys.ts'

/** The sample claims that ship with the project, as the ledger would hold them once published. */
export const sampleClaims: readonly Claim[] = [casualties, share, deployed].map((input) => {
  const parsed = parseClaimInput(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return { ...parsed.value, status: 'published', revision: 1, updatedAt: '2025-01-22T12:00:00Z', updatedBy: 'tests' }
})

const findSample: FindEstimate = (claimId, estimateId) =>
  sampleClaims.find(({ id }) => id === claimId)?.estimates.find(({ id }) => id === estimateId)

export const sampleSnapshots = sampleClaims.map((claim) => claimSnapshot(claim, findSample))

/** Puts a document where readers find it, as the publisher does. */
export async function store(key: string, document: unknown, more: Partial<SnapshotMetadata> = {}): Promise<string> {
  const text = JSON.stringify(document)
  const etag = await entityTag(new TextEncoder().encode(text))
  const metadata: SnapshotMetadata = { revision: 1, etag, at: '2025-01-22T12:00:00Z', ...more }
  await env.SNAPSHOTS.put(key, text, { metadata })
  return text
}

/** One request to the worker as it is deployed. */
export function request(path: string, init?: RequestInit): Promise<Response> {
  return exports.default.fetch(`https://counterpoint.example${path}`, init)
}
