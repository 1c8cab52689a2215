/** What the polling of feeds keeps in the ledger: when to ask again, and which articles have been read. Nothing of it is exported. */
export interface FeedLedger {
  /** Feeds of registered sites whose time has come. They are taken: nobody else gets them for some minutes. */
  takeFeeds(input: { readonly limit: number }): Promise<{ readonly feeds: readonly DueFeed[] }>
  /** The feed has answered: with `items`, newest first, or with nothing new. */
  feedAnswered(input: FeedAnswer & { readonly feed: string }): Promise<void>
  /** The next try comes later after each failure, at most a day later, and never before `retryAfter` seconds. */
  feedFailed(input: { readonly feed: string; readonly error: string; readonly retryAfter?: number }): Promise<void>
  /**
   * Takes the article of a feed that is to be read next: one that is new or has changed, whose time has come, and that has not failed
   * three times for good. It counts as tried from here on, whatever becomes of the caller. Nothing where none waits.
   * `last` says how the one before went. With `take: false` that is all.
   */
  nextFeedItem(input: {
    readonly feed: string
    readonly take: boolean
    readonly last?: FeedReading
  }): Promise<{ readonly item?: FeedEntry }>
  /** Takes the article with approved marks whose time has come to be read again, as `nextFeedItem` does. */
  nextRereading(input: {
    readonly take: boolean
    readonly last?: { readonly article: string; readonly outcome: ReadingOutcome }
  }): Promise<{ readonly item?: Rereading }>
  listFeeds(): Promise<{ readonly feeds: readonly FeedState[] }>
}

export interface DueFeed {
  /** Of the site that names it. */
  readonly origin: string
  readonly feed: string
  /** Of the last answer, for a conditional request. */
  readonly etag?: string
  readonly lastModified?: string
}

/** By what a server says which version of a page it has answered with. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

export interface Rereading extends Validators {
  /** Its key. */
  readonly article: string
  readonly url: string
  /** Of its site. */
  readonly origin: string
}

export interface FeedAnswer {
  /** Absent: nothing new (304). */
  readonly items?: readonly FeedEntry[]
  readonly etag?: string
  readonly lastModified?: string
}

export interface FeedEntry {
  readonly url: string
  /** Changes when the article does, as far as the feed says. */
  readonly stamp: string
}

/** How the reading of an article went. */
export interface FeedReading {
  readonly entry: FeedEntry
  readonly outcome: ReadingOutcome
}

export type ReadingOutcome =
  | { readonly kind: 'read' }
  /** It may well be read another time: the server is busy, the network or this deployment down. Does not count as a try. */
  | { readonly kind: 'later'; readonly error: string; readonly retryAfter?: number }
  /** Something is wrong with the article itself. The third time it is given up, until the feed says that it has changed. */
  | { readonly kind: 'failed'; readonly error: string; readonly retryAfter?: number }

export interface FeedState {
  readonly feed: string
  /** When it last answered. */
  readonly answeredAt?: string
  readonly dueAt: string
  readonly failures: number
  readonly error?: string
  /** Articles that it lists and that wait to be read. */
  readonly waiting: number
  /** Articles that it lists and that were given up. */
  readonly failed: number
  /** Of both, those with an error first; some twenty of each feed. */
  readonly items: readonly FeedItemState[]
}

export interface FeedItemState {
  readonly url: string
  readonly state: 'waiting' | 'failed'
  /** Not before this moment; absent where it is given up, or was never tried. */
  readonly dueAt?: string
  /** Why the last try came to nothing. */
  readonly error?: string
}
