import type { Claim } from '../../core/claim/types.ts'
import { type ClaimIndex, indexClaims } from '../../core/match/index.ts'
import type { Clock, SnapshotReader } from '../ports.ts'
import { CLAIM_INDEX_PREFIX } from '../publish/keys.ts'
import { type PublicClaimRead, publicClaims } from './public-claims.ts'

/** The published claims of this deployment: ready for look-up in a text, and each as readers get it. */
export interface PublishedClaims {
  /**
   * At most half a minute behind KV; `upToDate` asks KV again. Nothing if KV does not answer and never has.
   * Building it takes about 0.1 ms a claim, which the first call of an isolate and the first one after a change pay.
   */
  index(options?: { readonly upToDate?: boolean }): Promise<ClaimIndex | undefined>
  /** A claim as readers get it, at most half a minute behind KV. */
  read(id: string): Promise<PublicClaimRead>
}

const FRESH_FOR = 30_000

/** Kept per isolate: no request context is shared, since the platform cuts the work of a request off with its answer. */
export function publishedClaims(snapshots: SnapshotReader, clock: Clock): PublishedClaims {
  let known: { readonly index: ClaimIndex; readonly tags: string } | undefined
  let askedAt = Number.NEGATIVE_INFINITY
  return {
    read: publicClaims(snapshots, clock),
    async index({ upToDate = false } = {}) {
      if (known && !upToDate && clock.now() - askedAt < FRESH_FOR) return known.index
      // at once, so that requests which come meanwhile do not ask as well
      askedAt = clock.now()
      const pages = await snapshots.list(CLAIM_INDEX_PREFIX)
      if (!pages) return known?.index
      if (known?.tags === tagsOf(pages)) return known.index
      const read = await readPages(
        snapshots,
        pages.map(({ key }) => key),
      )
      if (!read) return known?.index
      known = { index: indexClaims(claimsOf(read)), tags: tagsOf(read) }
      return known.index
    },
  }
}

interface Page {
  readonly key: string
  readonly etag: string
  readonly bytes: ArrayBuffer
}

async function readPages(snapshots: SnapshotReader, keys: readonly string[]): Promise<Page[] | undefined> {
  const pages = await Promise.all(
    keys.map(async (key) => {
      const page = await snapshots.read(key)
      return page.kind === 'found' ? { key, etag: page.metadata.etag, bytes: page.bytes } : undefined
    }),
  )
  const read = pages.filter((page) => page !== undefined)
  return read.length === pages.length ? read : undefined
}

/** One page after the other, so that no more than one is in memory in full. */
function* claimsOf(pages: readonly Page[]): Generator<Claim> {
  for (const { bytes } of pages) {
    const { claims }: { claims: Claim[] } = JSON.parse(new TextDecoder().decode(bytes))
    yield* claims
  }
}

/** Of what was read: where KV's list and its values differ for a while, the next look asks again. */
function tagsOf(pages: readonly { readonly key: string; readonly etag: string }[]): string {
  return pages.map(({ key, etag }) => `${key} ${etag}`).join()
}
