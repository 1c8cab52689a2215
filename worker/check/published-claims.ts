import { type ClaimIndex, ClaimPages } from '../../core/match/index.ts'
import { BOUNDS } from '../bounds.ts'
import type { Clock, SnapshotReader } from '../ports.ts'
import { CLAIM_INDEX_PREFIX } from '../publish/keys.ts'
import { type Kept, type Listed, pagesOf, readPages } from './index-pages.ts'
import { type PublicClaimRead, publicClaims } from './public-claims.ts'

/** The published claims of this deployment: ready for look-up in a text, and each as readers get it. */
export interface PublishedClaims {
  /**
   * At most half a minute behind KV; `upToDate` asks KV again, unless another request is just reading it. Nothing if KV does not answer and never has, or if there are more claims
   * than the memory of an isolate holds; what was known before that is kept.
   * The first call of an isolate reads every page, about 0.3 ms a claim; the first one after a change those that changed, and puts all together, about 0.04 ms a claim.
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

/** Kept per isolate: no request context is shared, since the platform cuts the work of a request off with its answer. What it has read by then stays. */
export function publishedClaims(
  snapshots: SnapshotReader,
  clock: Clock,
  mostBytes: number = BOUNDS.checkIndex,
): KeptClaims {
  let known: { readonly index: ClaimIndex; readonly tags: string } | undefined
  let kept = fresh()
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
      claims: known?.index.size ?? 0,
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
      // two requests that read the same pages would do the same work
      if (known && clock.now() - readingSince < LONGEST_READING) return known.index
      readingSince = clock.now()
      const from = kept.readings > MOST_READINGS * Math.max(FEW, listed.length) ? fresh() : kept
      // while there is no index, what a request that is cut off has read is there for the next one
      const progress = (read: Kept) => {
        if (!known) kept = read
      }
      const read = await readPages(snapshots, listed, from, mostBytes, progress)
      readingSince = Number.NEGATIVE_INFINITY
      if (read === 'too large') {
        // what it has in common with others holds words of what was refused
        kept = fresh()
        refused = tagsOf(listed)
        console.error({ message: 'the published claims exceed the memory of an index', mostBytes })
        return known?.index
      }
      if (!read) return known?.index
      const tags = tagsOf([...read.pages.values()])
      refused = undefined
      currentAt = clock.now()
      // another request may have built the same meanwhile
      if (known?.tags === tags) return known.index
      // never two at once: the old one goes before the new one comes, and nobody looks in between
      known = undefined
      kept = read
      known = { index: read.reader.index(pagesOf(read.pages)), tags }
      return known.index
    },
  }
}

function fresh(): Kept {
  return { reader: new ClaimPages(), pages: new Map(), readings: 0 }
}

/** What pages have in common only grows, so that after each was read anew so often all are read from the beginning. */
const MOST_READINGS = 3
/** A desk with few pages changes them all the time. */
const FEW = 20

/** Of what was read: where KV's list and its values differ for a while, the next look asks again. */
function tagsOf(pages: readonly Listed[]): string {
  return pages.map(({ key, etag }) => `${key} ${etag}`).join()
}
