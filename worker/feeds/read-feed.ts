import { conditionsOf, validatorsIn } from './conditions.ts'
import { type FetchFailed, fetchPublic, type Sink } from './fetch-public.ts'
import { type FeedItem, itemOf, type Listed, newestFirst } from './item.ts'
import { JsonFeed } from './json-feed.ts'
import { XmlFeed } from './xml-feed.ts'

export type FeedRead =
  | { readonly ok: true; readonly kind: 'notModified' }
  | {
      readonly ok: true
      readonly kind: 'read'
      /** Those of registered origins, the newest first. */
      readonly items: readonly FeedItem[]
      readonly etag?: string
      readonly lastModified?: string
    }
  | FetchFailed
  /** It answers, but with no feed that lists anything. */
  | { readonly ok: false; readonly reason: 'empty' }

/** Of what a feed lists, so many of the newest are looked at. */
const MOST_ITEMS = 100
const MOST_BYTES = 8 * 1024 * 1024
const WITHIN = 15_000

/** Asks a feed, if it has changed since the answer that `known` is of. */
export async function readFeed(
  feed: string,
  origins: ReadonlySet<string>,
  known: { readonly etag?: string; readonly lastModified?: string },
  onRequest: () => void,
): Promise<FeedRead> {
  const [xml, json] = [new XmlFeed(), new JsonFeed()]
  const sinks = new Map<string, Sink & { readonly items: readonly Listed[] }>([
    ...XML.map((type) => [type, xml] as const),
    ...JSON_TYPES.map((type) => [type, json] as const),
  ])
  const rules = { origins, sinks, mostBytes: MOST_BYTES, within: WITHIN, onRequest }
  const fetched = await fetchPublic(feed, rules, conditionsOf(known))
  if (!fetched.ok || fetched.kind === 'notModified') return fetched
  const listed = fetched.sink === json ? json.items : xml.items
  if (listed.length === 0) return { ok: false, reason: 'empty' }
  const items = newestFirst(listed.flatMap((item) => itemOf(item, fetched.url) ?? []))
  return {
    ok: true,
    kind: 'read',
    items: items.filter(({ url }) => origins.has(new URL(url).origin)).slice(0, MOST_ITEMS),
    ...validatorsIn(fetched.headers),
  }
}

const XML = ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/xml', 'text/xml']
const JSON_TYPES = ['application/feed+json', 'application/json']
