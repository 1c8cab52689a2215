import type { Claim } from '../../core/claim/types.ts'
import { type ClaimIndex, indexClaims } from '../../core/match/index.ts'
import type { Clock, SnapshotReader } from '../ports.ts'
import { CLAIM_INDEX_PREFIX } from '../publish/keys.ts'

/** The published claims of this deployment, ready for look-up in a text. */
export interface PublishedClaims {
  /**
   * At most half a minute behind KV; `upToDate` asks KV again. Nothing if KV does not answer and never has.
   * Building it takes about 0.1 ms a claim, which the first call of an isolate and the first one after a change pay.
   */
  index(options?: { readonly upToDate?: boolean }): Promise<ClaimIndex | undefined>
}

const FRESH_FOR = 30_000

/** Kept per isolate: no request context is shared, since the platform cuts the work of a request off with its answer. */
export function publishedClaims(snapshots: SnapshotReader, clock: Clock): PublishedClaims {
  let known: { readonly index: ClaimIndex; readonly tags: string } | undefined
  let askedAt = Number.NEGATIVE_INFINITY
  return {
    async index({ upToDate = false } = {}) {
      if (known && !upToDate && clock.now() - askedAt < FRESH_FOR) return known.index
      // at once, so that requests which come meanwhile do not ask as well
      askedAt = clock.now()
      const pages = await snapshots.list(CLAIM_INDEX_PREFIX)
      if (!pages) return known?.index
      const tags = pages.map(({ key, etag }) => `${key} ${etag}`).join()
      if (known?.tags === tags) return known.index
      const read = await readPages(
        snapshots,
        pages.map(({ key }) => key),
      )
      if (!read) return known?.index
      known = { index: indexClaims(read.claims), tags: read.tags }
      return known.index
    },
  }
}

/** The tags are those of what was read: where KV's list and its values differ for a while, the next look asks again. */
async function readPages(
  snapshots: SnapshotReader,
  keys: readonly string[],
): Promise<{ readonly claims: Claim[]; readonly tags: string } | undefined> {
  const claims: Claim[] = []
  const tags: string[] = []
  for (const [n, page] of (await Promise.all(keys.map((key) => snapshots.read(key)))).entries()) {
    if (page.kind !== 'found') return undefined
    const { claims: read }: { claims: Claim[] } = JSON.parse(new TextDecoder().decode(page.bytes))
    claims.push(...read)
    tags.push(`${keys[n]} ${page.metadata.etag}`)
  }
  return { claims, tags: tags.join() }
}
