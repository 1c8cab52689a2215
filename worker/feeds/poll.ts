import type { PublishedClaims } from '../check/published-claims.ts'
import type { DueFeed, FeedReading, LedgerApi } from '../ledger/types.ts'
import { Budget, COST } from './budget.ts'
import { type Reading, readEntry } from './read-entry.ts'
import { type FeedRead, readFeed } from './read-feed.ts'
import { why } from './why.ts'

export interface PollPorts {
  readonly ledger: LedgerApi
  readonly claims: PublishedClaims
}

/** Feeds asked at the same time; the platform allows six connections. */
const AT_ONCE = 4
/** Articles of one feed in one run, one after the other: a newsroom's server is nobody's to hurry. */
const ARTICLES = 20

/**
 * Asks the feeds whose time has come, and reads the articles in them that are new or have changed, as far as `subrequests` reach: the
 * rest waits for the next run. Never throws.
 */
export async function pollFeeds({ ledger, claims }: PollPorts, subrequests: number): Promise<void> {
  try {
    const budget = new Budget(subrequests)
    const [{ feeds }, { sites }] = await Promise.all([ledger.takeFeeds({ limit: budget.feeds }), ledger.readSites()])
    const reading = { ledger, claims: askedOnce(claims), sites }
    const waiting = [...feeds]
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let feed = waiting.shift(); feed; feed = waiting.shift()) await pollFeed(feed, reading, budget)
      }),
    )
  } catch (error) {
    console.error({ message: 'no feed could be taken', error: String(error) })
  }
}

async function pollFeed(due: DueFeed, reading: Reading, budget: Budget): Promise<void> {
  const { feed } = due
  const { ledger, sites, claims } = reading
  const share = budget.share(COST.feed)
  if (!share) return
  try {
    const read = await readFeed(feed, new Set(sites.map(({ origin }) => origin)), due, share.spend)
    share.spend()
    if (!read.ok) {
      const retryAfter = read.reason === 'status' ? read.retryAfter : undefined
      const error = why(read, 'RSS, Atom, RDF, a sitemap or a JSON feed')
      await ledger.feedFailed({ feed, error, ...(retryAfter ? { retryAfter } : {}) })
      return
    }
    await ledger.feedAnswered({ feed, ...(read.kind === 'notModified' ? {} : answerOf(read)) })
    share.giveBack(1)
    // without the claims no article can be read: none is asked for
    if (await claims.index({ upToDate: true })) await readItems(due, reading, budget, share.spend)
  } catch (error) {
    console.error({ message: 'polling failed', feed, error: String(error) })
  } finally {
    share.giveBack()
  }
}

function answerOf({ items, etag, lastModified }: Extract<FeedRead, { kind: 'read' }>) {
  return {
    items: items.map(({ url, stamp }) => ({ url, stamp })),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  }
}

/** One call of the ledger for each article: it says how the last one went, takes the next, and counts its try. */
async function readItems(due: DueFeed, reading: Reading, budget: Budget, spend: () => void): Promise<void> {
  const { feed } = due
  let last: FeedReading | undefined
  for (let n = 0; n <= ARTICLES; n++) {
    const share = n < ARTICLES ? budget.share(COST.article) : undefined
    if (!share && !last) return
    if (share) share.spend()
    else spend()
    const { item } = await reading.ledger.nextFeedItem({ feed, take: share !== undefined, ...(last ? { last } : {}) })
    if (item && share) last = { entry: item, outcome: await readEntry(item, due, reading, share.spend) }
    share?.giveBack()
    if (!item) return
  }
}

/** All articles of a run are read with the claims of its beginning. */
function askedOnce(claims: PublishedClaims): PublishedClaims {
  let index: ReturnType<PublishedClaims['index']> | undefined
  return {
    index: () => {
      index ??= claims.index({ upToDate: true })
      return index
    },
    read: claims.read,
  }
}
