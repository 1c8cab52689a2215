import type { PublishedClaims } from '../check/published-claims.ts'
import type { DueFeed, FeedEntry, LedgerApi } from '../ledger/types.ts'
import { Budget, COST } from './budget.ts'
import { readOneByOne, type Source } from './one-by-one.ts'
import { readAgain } from './read-again.ts'
import { type FeedRead, readFeed } from './read-feed.ts'
import { feedReader, type Reading, readPage } from './read-page.ts'
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
 * Asks the feeds whose time has come, and reads the articles in them that are new or have changed, and those with marks whose time has come again, as far
 * as `subrequests` reach: the rest waits for the next run. Never throws.
 */
export async function pollFeeds({ ledger, claims }: PollPorts, subrequests: number): Promise<void> {
  try {
    const budget = new Budget(subrequests)
    const [{ feeds }, { sites }] = await Promise.all([ledger.takeFeeds({ limit: budget.feeds }), ledger.readSites()])
    const reading = { ledger, claims: askedOnce(claims), sites }
    const waiting = [...feeds]
    const pollWaiting = async () => {
      for (let feed = waiting.shift(); feed; feed = waiting.shift()) await pollFeed(feed, reading, budget)
    }
    await Promise.all([readAgain(reading, budget), ...Array.from({ length: AT_ONCE }, pollWaiting)])
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
    if (await claims.index({ upToDate: true })) await readOneByOne(itemsOf(due, reading), ARTICLES, budget, share)
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

function itemsOf({ feed, origin }: DueFeed, reading: Reading): Source<FeedEntry> {
  return {
    next: ({ take, last }) => {
      const told = last && { entry: last.item, outcome: last.outcome }
      return reading.ledger.nextFeedItem({ feed, take, ...(told ? { last: told } : {}) })
    },
    read: ({ url }, spend) => readPage({ url, ...feedReader(`feed of ${origin}`) }, reading, spend),
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
