import type { ClaimSnapshot, PublicClaim } from '../../core/snapshot/index.ts'
import type { Clock, SnapshotReader } from '../ports.ts'
import { claimSnapshotKey } from '../publish/keys.ts'

/** `gone`: not public, or no longer. */
export type PublicClaimRead = PublicClaim | 'gone' | 'down'

const FRESH_FOR = 30_000
/** Bytes of the claims that are kept, those read first going first. */
const MOST_KEPT = 8 * 1024 * 1024

/** Reads claims as readers get them. One that is asked for again within half a minute is taken from memory: a story's figures are of few claims. */
export function publicClaims(snapshots: SnapshotReader, clock: Clock): (id: string) => Promise<PublicClaimRead> {
  const kept = new Map<string, { readonly claim: PublicClaim; readonly at: number; readonly bytes: number }>()
  let held = 0
  const forget = (id: string) => {
    held -= kept.get(id)?.bytes ?? 0
    kept.delete(id)
  }
  return async (id) => {
    const known = kept.get(id)
    if (known && clock.now() - known.at < FRESH_FOR) return known.claim
    forget(id)
    const snapshot = await snapshots.read(claimSnapshotKey(id))
    if (snapshot.kind === 'down') return 'down'
    if (snapshot.kind !== 'found' || snapshot.metadata.status) return 'gone'
    const document: ClaimSnapshot = JSON.parse(new TextDecoder().decode(snapshot.bytes))
    const { relations: _, ruleset: __, ...claim } = document
    const bytes = snapshot.bytes.byteLength
    forget(id)
    kept.set(id, { claim, at: clock.now(), bytes })
    held += bytes
    for (const oldest of kept.keys()) {
      if (held <= MOST_KEPT) break
      forget(oldest)
    }
    return claim
  }
}
