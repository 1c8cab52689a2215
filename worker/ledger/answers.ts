import type { Article, Claim, ClaimStatus, LangMap } from '../../core/claim/types.ts'
import type { Line } from '../../core/compare/types.ts'
import type { Scope } from './scopes.ts'
import type { WorkingTag } from './working-number.ts'

export type { Scope }

/**
 * What readers get of a claim: nothing yet (`hidden`: never published; `held`: published, embargo ahead), the claim (`public`), or a
 * tombstone (`takenBack`: paused, withdrawn, or shown before and now a draft or under embargo; `expired`).
 */
export type Visibility = 'hidden' | 'held' | 'public' | 'takenBack' | 'expired'

export interface ClaimRecord {
  readonly claim: Claim
  readonly visibility: Visibility
}

export interface Page<T, C> {
  readonly entries: readonly T[]
  /** Where the next page starts; absent on the last. */
  readonly next?: C
}

export type ClaimAction = 'create' | 'change' | 'withdraw' | 'publish' | 'pause' | 'revert' | 'correct' | 'import'

export interface RevisionEntry {
  readonly revision: number
  readonly action: ClaimAction
  readonly status: ClaimStatus
  readonly at: string
  readonly by: string
  /** Readers could see it at some time: `GET /v1/claims/{id}/revisions/{n}` has it. */
  readonly wasPublic: boolean
}

/**
 * One difference between two revisions. `path` names list items by their id, so that an estimate that only moved is no change:
 * `estimates/nis-2025-01-13/value/x`.
 */
export interface Change {
  readonly path: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** JSON of the value before and after. */
  readonly before?: string
  readonly after?: string
}

export interface SearchHit {
  readonly id: string
  readonly question: LangMap
  readonly status: ClaimStatus
  readonly revision: number
  readonly updatedAt: string
  readonly updatedBy: string
  /** Of the line that its readers see first; absent where no reader has seen it. */
  readonly verdict?: Line['verdict']
  /** By which its two sides are apart, where readers see it and it has one. */
  readonly factor?: number
  /** Readers see it, and its newest estimate is older than its `freshForDays`. */
  readonly isStale: boolean
  /** In how many it is approved. */
  readonly articles: number
  /** What somebody has begun of it; `revision` 0: it is nothing but that yet. */
  readonly working?: WorkingTag & { readonly updatedAt: string; readonly updatedBy: string }
  /** Text around the words found, in pieces: no markup to trust. Absent for an empty query. */
  readonly snippet?: readonly { readonly text: string; readonly hit: boolean }[]
  /** bm25, higher is better. Absent for an empty query. */
  readonly score?: number
}

/** At `at` readers begin to see a claim (`embargoEnds`), or no longer do (`expires`). */
export interface ClaimTurn {
  readonly id: string
  readonly question: LangMap
  readonly at: string
  readonly what: 'embargoEnds' | 'expires'
}

/** What search can be narrowed to. */
export interface SearchFilter {
  readonly status?: ClaimStatus
  readonly verdict?: Line['verdict']
  /** Who changed it last. */
  readonly by?: string
  readonly stale?: boolean
}

/** Without words there is no relevance: `updated` stands for it. */
export type SearchSort = 'relevance' | 'updated' | 'created'

interface Choice {
  readonly value: string
  readonly claims: number
}

/** Of each facet, how many claims a choice would leave. */
export interface SearchFacets {
  readonly status: readonly Choice[]
  readonly verdict: readonly Choice[]
  readonly by: readonly Choice[]
  readonly stale: number
}

export interface ArticleRecord {
  readonly article: Article
  readonly revision: number
  readonly status: 'active' | 'withdrawn'
  readonly updatedBy: string
  /** As the caller hashed the text that was read. */
  readonly textHash?: string
}

/** What was read of an article. */
export interface KeptText {
  /** gzip */
  readonly text: ArrayBuffer
  readonly at: string
  /** Deleted then, unless somebody works on the article before. */
  readonly until: string
}

export interface Site {
  /** `https://news.example` */
  readonly origin: string
  /** `publish`: confident matches are approved at once. */
  readonly policy: 'suggest' | 'publish'
  readonly feed?: string
}

export interface TokenEntry {
  readonly id: string
  readonly name: string
  readonly scopes: readonly Scope[]
  /** With the scope `articles`: whose articles. */
  readonly origin?: string
  readonly createdAt: string
  readonly createdBy: string
  readonly expiresAt?: string
  readonly revokedAt?: string
  /** Exact to the hour. */
  readonly usedAt?: string
}

export interface AuditEntry {
  readonly n: number
  readonly at: string
  readonly by: string
  readonly token: string
  readonly action: string
  /** `claim:{id}`, `article:{key}`, `token:{id}`, ... */
  readonly subject: string
  readonly revision?: number
}

/** How publishing goes. Every document named here is of something that readers could see at some time. */
export interface Health {
  readonly waiting: number
  /** Since when the oldest waits. */
  readonly since?: string
  /** Seconds that it has waited; 0 where nothing waits. */
  readonly lag: number
  /** Those that could not be published when they were last tried, by their KV keys; 20 at most. */
  readonly failing: readonly { readonly document: string; readonly since: string }[]
}

export interface OutboxListing {
  readonly waiting: number
  readonly entries: readonly {
    readonly key: string
    readonly since: string
    /** When it will be tried next. */
    readonly due: string
    readonly attempts: number
    readonly error?: string
  }[]
}
