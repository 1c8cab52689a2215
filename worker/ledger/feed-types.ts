/** What the polling of feeds keeps in the ledger: when to ask again, and which articles have been read. Nothing of it is exported. */
export interface FeedLedger {
  /** Feeds of registered sites whose time has come. They are taken: nobody else gets them for some minutes. */
  takeFeeds(input: { readonly limit: number }): Promise<{ readonly feeds: readonly DueFeed[] }>
  /**
   * The feed has answered: with `items`, newest first, or with nothing new. Gives the articles that are to be read now, at most `limit`:
   * new ones, changed ones, and those whose reading has failed fewer than three times.
   */
  feedAnswered(
    input: FeedAnswer & { readonly feed: string; readonly limit: number },
  ): Promise<{ readonly items: readonly FeedEntry[] }>
  /** The next try comes later after each failure, at most a day later, and never before `retryAfter` seconds. */
  feedFailed(input: { readonly feed: string; readonly error: string; readonly retryAfter?: number }): Promise<void>
  /** The article was read as the feed listed it. */
  feedItemRead(input: { readonly feed: string; readonly entry: FeedEntry }): Promise<void>
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

export interface FeedState {
  readonly feed: string
  /** When it last answered. */
  readonly answeredAt?: string
  readonly dueAt: string
  readonly failures: number
  readonly error?: string
  /** Articles that it lists and that wait to be read. */
  readonly waiting: number
}
