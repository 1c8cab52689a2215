import type { PublishedClaims } from '../check/published-claims.ts'
import type { Actor, DueFeed, FeedEntry, LedgerApi } from '../ledger/types.ts'
import { asArticle, MOST_TEXT } from '../reading/page.ts'
import { readArticle } from '../reading/read-article.ts'
import { HtmlReader } from '../reading/read-html.ts'
import { fetchPublic } from './fetch-public.ts'
import { type FeedRead, readFeed } from './read-feed.ts'

export interface PollPorts {
  readonly ledger: LedgerApi
  readonly claims: PublishedClaims
}

/** Feeds of one run. */
const FEEDS = 20
/** Feeds asked at the same time; the platform allows six connections. */
const AT_ONCE = 4
/** Articles of one feed in one run, one after the other: a newsroom's server is nobody's to hurry. */
const ARTICLES = 20
const MOST_BYTES = 4 * 1024 * 1024
const WITHIN = 15_000

/** Asks the feeds whose time has come, and reads the articles in them that are new or have changed. Never throws. */
export async function pollFeeds(ports: PollPorts): Promise<void> {
  const [{ feeds }, { sites }] = await Promise.all([ports.ledger.takeFeeds({ limit: FEEDS }), ports.ledger.readSites()])
  const origins = new Set(sites.map(({ origin }) => origin))
  const waiting = [...feeds]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let feed = waiting.shift(); feed; feed = waiting.shift()) await pollFeed(feed, origins, ports)
    }),
  )
}

async function pollFeed(due: DueFeed, origins: ReadonlySet<string>, ports: PollPorts): Promise<void> {
  const { feed } = due
  try {
    const read = await readFeed(feed, origins, due)
    if (!read.ok) {
      const retryAfter = read.reason === 'status' ? read.retryAfter : undefined
      await ports.ledger.feedFailed({ feed, error: WHY[read.reason](read), ...(retryAfter ? { retryAfter } : {}) })
      return
    }
    const answer = read.kind === 'notModified' ? {} : answerOf(read)
    const { items } = await ports.ledger.feedAnswered({ feed, limit: ARTICLES, ...answer })
    for (const entry of items) await readEntry(entry, due, origins, ports)
  } catch (error) {
    console.error({ message: 'polling failed', feed, error: String(error) })
  }
}

function answerOf({ items, etag, lastModified }: Extract<FeedRead, { kind: 'read' }>) {
  return {
    items: items.map(({ url, stamp }) => ({ url, stamp })),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  }
}

/** What cannot be read stays unread, and is tried again with the next poll. */
async function readEntry(
  entry: FeedEntry,
  { feed, origin }: DueFeed,
  origins: ReadonlySet<string>,
  { ledger, claims }: PollPorts,
): Promise<void> {
  const page = new HtmlReader(MOST_TEXT)
  const sinks = new Map([
    ['text/html', page],
    ['application/xhtml+xml', page],
  ])
  const fetched = await fetchPublic(entry.url, { origins, sinks, mostBytes: MOST_BYTES, within: WITHIN })
  if (!fetched.ok || fetched.kind === 'notModified') return
  const { canonical, ...document } = page.end()
  // a page may name another address of a registered site as its own, never one of a stranger
  const own =
    canonical !== undefined && URL.canParse(canonical, fetched.url) ? new URL(canonical, fetched.url) : undefined
  const named = own && origins.has(own.origin) ? { canonical: own.href } : {}
  const article = asArticle({ ...document, ...named }, { url: fetched.url })
  if (!article) return
  const actor: Actor = { id: 'feed', name: `feed of ${origin}` }
  // what an editor withdrew does not come back because a feed lists it
  const read = await readArticle(article, { ledger, claims }, actor, { publishes: true, revives: false })
  if (read.ok || read.reason === 'withdrawn') await ledger.feedItemRead({ feed, entry })
}

type Failed = Extract<FeedRead, { ok: false }>

/** For the editors, in `GET /v1/sites`. */
const WHY: Readonly<Record<Failed['reason'], (failed: Failed) => string>> = {
  address: () => 'its address, or one that it redirects to, is not https on a registered origin with a public name',
  redirects: () => 'it redirects too often',
  status: (failed) => `it answered with status ${'status' in failed ? failed.status : 'unknown'}`,
  type: () => 'it answered with something else than RSS, Atom, RDF, a sitemap or a JSON feed',
  slow: () => 'it took too long',
  network: () => 'it could not be reached',
  empty: () => 'it lists no article',
}
