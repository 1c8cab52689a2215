/** One article as a feed lists it. */
export interface FeedItem {
  readonly url: string
  /** Changes when the article does, as far as the feed says: its date and its title. */
  readonly stamp: string
  /** Milliseconds since 1970, where the feed gives a date. */
  readonly at?: number
}

/** What a feed says of one article, as it says it. */
export interface Listed {
  readonly url: string
  readonly updated?: string | undefined
  readonly published?: string | undefined
  readonly title?: string | undefined
}

/** Nothing where the address is none. `base` is that of the feed. */
export function itemOf({ url, updated = '', published = '', title = '' }: Listed, base: string): FeedItem | undefined {
  if (!URL.canParse(url, base)) return undefined
  const { href } = new URL(url, base)
  const at = Date.parse(published || updated)
  const stamp = `${updated || published} ${title}`.trim().slice(0, LONGEST_STAMP)
  return href.length > LONGEST_URL ? undefined : { url: href, stamp, ...(Number.isNaN(at) ? {} : { at }) }
}

/** Each article once, the newest first; those without a date in the order of the feed, after the others. */
export function newestFirst(items: readonly FeedItem[]): FeedItem[] {
  const known = new Set<string>()
  const unique = items.filter(({ url }) => !known.has(url) && known.add(url))
  return unique.sort((a, b) => (b.at ?? Number.NEGATIVE_INFINITY) - (a.at ?? Number.NEGATIVE_INFINITY) || 0)
}

const LONGEST_STAMP = 300
/** As core/claim allows. */
const LONGEST_URL = 2000
