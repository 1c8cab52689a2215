import { type ClaimIndex, indexClaims, type TaughtClaim } from '../../core/match/index.ts'
import { BOUNDS } from '../bounds.ts'
import type { Clock, SnapshotReader } from '../ports.ts'
import { CLAIM_INDEX_PREFIX } from '../publish/keys.ts'
import { type Page, readPages } from './index-pages.ts'
import { type PublicClaimRead, publicClaims } from './public-claims.ts'

/** The published claims of this deployment: ready for look-up in a text, and each as readers get it. */
export interface PublishedClaims {
  /**
   * At most half a minute behind KV; `upToDate` asks KV again, unless another request is just reading it. Nothing if KV does not answer and never has, or if there are more claims
   * than the memory of an isolate holds; what was known before that is kept.
   * Building it takes about 0.1 ms a claim, which the first call of an isolate and the first one after a change pay.
   */
  index(options?: { readonly upToDate?: boolean }): Promise<ClaimIndex | undefined>
  /** A claim as readers get it, at most half a minute behind KV. */
  read(id: string): Promise<PublicClaimRead>
}

/** Of an isolate. */
export interface KeptClaims extends PublishedClaims {
  /** What is in memory here, and how it got there: for whoever watches the deployment. */
  state(): IndexState
}

export interface IndexState {
  /** `none`: nobody has checked a text here yet. `tooLarge`: what is published now exceeds the memory for it, and what was known before is used. */
  readonly state: 'none' | 'ready' | 'tooLarge'
  readonly claims: number
  /** Seconds since KV last said, and was read to the end, what is published. */
  readonly age?: number
}

const FRESH_FOR = 30_000
/** A request that was cut off while it read does not keep others from it for longer. */
const LONGEST_READING = 10_000

/** Kept per isolate: no request context is shared, since the platform cuts the work of a request off with its answer. */
export function publishedClaims(snapshots: SnapshotReader, clock: Clock): KeptClaims {
  let known: { readonly index: ClaimIndex; readonly tags: string } | undefined
  let askedAt = Number.NEGATIVE_INFINITY
  /** When what is in memory was last what KV had. */
  let currentAt: number | undefined
  /** Of the pages that were too large. */
  let refused: string | undefined
  /** When the reading began that is under way. */
  let readingSince = Number.NEGATIVE_INFINITY
  return {
    read: publicClaims(snapshots, clock),
    state: () => ({
      state: refused === undefined ? (known ? 'ready' : 'none') : 'tooLarge',
      claims: known?.index.profiles.length ?? 0,
      ...(currentAt === undefined ? {} : { age: Math.round((clock.now() - currentAt) / 1000) }),
    }),
    async index({ upToDate = false } = {}) {
      if (known && !upToDate && clock.now() - askedAt < FRESH_FOR) return known.index
      // at once, so that requests which come meanwhile do not ask as well
      askedAt = clock.now()
      const listed = await snapshots.list(CLAIM_INDEX_PREFIX)
      if (!listed || refused === tagsOf(listed)) return known?.index
      if (known?.tags === tagsOf(listed)) {
        refused = undefined
        currentAt = clock.now()
        return known.index
      }
      // two requests that read all pages would hold them twice
      if (known && clock.now() - readingSince < LONGEST_READING) return known.index
      readingSince = clock.now()
      const read = await readPages(
        snapshots,
        listed.map(({ key }) => key),
        BOUNDS.checkIndex,
      )
      readingSince = Number.NEGATIVE_INFINITY
      if (read === 'too large') {
        refused = tagsOf(listed)
        console.error({ message: 'the published claims exceed the memory of an index', mostBytes: BOUNDS.checkIndex })
        return known?.index
      }
      if (!read) return known?.index
      const tags = tagsOf(read)
      refused = undefined
      currentAt = clock.now()
      // another request may have built the same meanwhile
      if (known?.tags === tags) return known.index
      // never two at once: the old one goes before the new one comes, and nobody looks in between
      known = undefined
      known = { index: indexClaims(claimsOf(read)), tags }
      return known.index
    },
  }
}

/** One page after the other, each let go before the next, so that no more than one is in memory in full. */
function* claimsOf(pages: Page[]): Generator<TaughtClaim> {
  for (let page = pages.shift(); page; page = pages.shift()) {
    const { claims }: { claims: TaughtClaim[] } = JSON.parse(new TextDecoder().decode(page.bytes))
    yield* claims
  }
}

/** Of what was read: where KV's list and its values differ for a while, the next look asks again. */
function tagsOf(pages: readonly { readonly key: string; readonly etag: string }[]): string {
  return pages.map(({ key, etag }) => `${key} ${etag}`).join()
}
