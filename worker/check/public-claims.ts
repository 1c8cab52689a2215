import type { ClaimSnapshot, PublicClaim } from '../../core/snapshot/index.ts'
import type { Clock, SnapshotReader } from '../ports.ts'
import { claimSnapshotKey } from '../publish/keys.ts'

/** `gone`: not public, or no longer. */
export type PublicClaimRead = PublicClaim | 'gone' | 'down'

const FRESH_FOR = 30_000
/** Claims that are kept, those read first going first: some 10 MB. */
const MOST_KEPT = 200

/** Reads claims as readers get them. One that is asked for again within half a minute is taken from memory: a story's figures are of few claims. */
export function publicClaims(snapshots: SnapshotReader, clock: Clock): (id: string) => Promise<PublicClaimRead> {
  const kept = new Map<string, { readonly claim: PublicClaim; readonly at: number }>()
  return async (id) => {
    const known = kept.get(id)
    if (known && clock.now() - known.at < FRESH_FOR) return known.claim
    kept.delete(id)
    const snapshot = await snapshots.read(claimSnapshotKey(id))
    if (snapshot.kind === 'down') return 'down'
    if (snapshot.kind !== 'found' || snapshot.metadata.status) return 'gone'
    const document: ClaimSnapshot = JSON.parse(new TextDecoder().decode(snapshot.bytes))
    const { relations: _, ruleset: __, ...claim } = document
    const [oldest] = kept.keys()
    if (oldest !== undefined && kept.size >= MOST_KEPT) kept.delete(oldest)
    kept.set(id, { claim, at: clock.now() })
    return claim
  }
}
