/**
 * The subrequests of one run: requests to newsrooms, calls of the ledger and reads of KV alike. The platform counts them and ends what
 * exceeds its limit, 50 on the free plan; `SUBREQUESTS` in wrangler.toml says how many a run may make.
 */
export class Budget {
  #left: number
  /** Feeds of one run: each must be able to have an article read. */
  readonly feeds: number
  /** Articles that one run may read again: at least one, and no more than a quarter of what there is. */
  readonly rereadings: number

  constructor(subrequests: number) {
    this.#left = subrequests - COST.run
    this.rereadings = Math.max(1, Math.floor(this.#left / 4 / COST.article))
    this.feeds = Math.min(MOST_FEEDS, Math.max(1, Math.floor(this.#left / (COST.feed + COST.article))))
  }

  /** Sets aside as much as a piece of work may need at most. Nothing where less is left. */
  share(most: number): Share | undefined {
    if (most > this.#left) return undefined
    this.#left -= most
    let kept = most
    return {
      spend: () => {
        kept--
      },
      giveBack: (but = 0) => {
        this.#left += Math.max(0, kept - but)
        kept = Math.min(kept, but)
      },
    }
  }
}

export interface Share {
  readonly spend: () => void
  /** What was not needed is there for others, but for so many. */
  readonly giveBack: (but?: number) => void
}

const MOST_FEEDS = 20

/** The most that each may need: an address may redirect three times. */
export const COST = {
  /** The list of feeds and of sites; what recognises claims, a list and ten pages of 100 claims. */
  run: 2 + 11,
  /** Asking it, saying what it answered, and how its last article went. */
  feed: 4 + 2,
  /** Saying how the last article went that was read again. */
  again: 1,
  /** Taking it, asking it, what the ledger has of it, and saving it: twice more if somebody changes it meanwhile. */
  article: 1 + 4 + 3 * 2,
}
