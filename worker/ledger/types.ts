import type { InputError } from '../../core/claim/result.ts'
import type {
  Annotation,
  Article,
  Claim,
  ClaimInput,
  ClaimStatus,
  Correction,
  Estimate,
  LangMap,
} from '../../core/claim/types.ts'

/**
 * What the ledger answers over RPC. Nothing throws across it: every refusal is a member of a union, and the route's one exhaustive
 * switch turns its `reason` into a problem document. Moments are ISO 8601 UTC on this side of the wall, whatever the tables hold.
 */
export interface LedgerApi {
  createClaim(input: { readonly claim: ClaimInput; readonly actor: Actor }): Promise<Changed | Exists | Invalid>
  changeClaim(input: Expecting & { readonly claim: ClaimInput }): Promise<Changed | ChangeRefusal | NotReady | Invalid>
  /** The id stays and its history with it; readers get a tombstone. */
  withdrawClaim(input: Expecting & { readonly id: string }): Promise<Changed | ChangeRefusal>
  /** Idempotent: publishing what is published changes nothing. With an `embargoUntil` ahead it is held until then. */
  publishClaim(input: MayExpect & { readonly id: string }): Promise<Changed | ChangeRefusal | NotReady | Invalid>
  pauseClaim(input: MayExpect & { readonly id: string }): Promise<Changed | ChangeRefusal>
  /** Brings back the content of revision `to` as a new revision. Corrections stay; a withdrawn claim comes back as a draft. */
  revertClaim(
    input: MayExpect & { readonly id: string; readonly to: number },
  ): Promise<Changed | ChangeRefusal | NotReady | Invalid>
  /** Appends a notice that every page carrying the claim shows. `at` and `fromRevision` are filled in by the ledger. */
  correctClaim(
    input: MayExpect & { readonly id: string; readonly kind: Correction['kind']; readonly text: LangMap },
  ): Promise<Changed | ChangeRefusal | NotReady | Invalid>

  readClaim(id: string): Promise<Found<ClaimRecord> | NotFound>
  /** Newest first. */
  listRevisions(input: {
    readonly id: string
    readonly before?: number
    readonly limit?: number
  }): Promise<({ readonly ok: true } & Page<RevisionEntry, number>) | NotFound>
  /** The claim as it stood. */
  readRevision(input: { readonly id: string; readonly revision: number }): Promise<Found<Claim> | NotFound>
  compareRevisions(input: {
    readonly id: string
    readonly from: number
    readonly to: number
  }): Promise<{ readonly ok: true; readonly changes: readonly Change[] } | NotFound>

  /** Every word must occur; if no claim has them all, any word may. An empty query lists the latest changes. */
  search(input: {
    readonly q: string
    readonly limit?: number
    readonly offset?: number
  }): Promise<{ readonly hits: readonly SearchHit[]; readonly total: number }>

  readArticle(key: string): Promise<Found<ArticleRecord> | NotFound>
  /**
   * Stores what reading an article has found. Earlier decisions hold: what was approved or rejected for the same quote of the
   * same claim stays so; suggestions that are no longer made disappear.
   */
  saveArticle(input: {
    readonly article: ArticleInput
    readonly textHash?: string
    readonly actor: Actor
  }): Promise<ArticleChanged | Invalid>
  /** Replaces the whole set, as an editor decided it. */
  putAnnotations(
    input: MayExpect & { readonly key: string; readonly annotations: readonly Annotation[] },
  ): Promise<ArticleChanged | NotFound | Stale | Invalid>
  /** Forgets the annotations; readers get an empty document. */
  withdrawArticle(input: MayExpect & { readonly key: string }): Promise<ArticleChanged | NotFound | Stale>

  readSites(): Promise<{ readonly sites: readonly Site[] }>
  /** Replaces the whole list. */
  putSites(input: {
    readonly sites: readonly Site[]
    readonly actor: Actor
  }): Promise<{ readonly ok: true; readonly sites: readonly Site[] }>

  /** The caller makes id and secret and keeps the secret: only its hash comes here. */
  createToken(input: {
    readonly id: string
    /** SHA-256 of the secret, hex. */
    readonly hash: string
    readonly name: string
    readonly scopes: readonly Scope[]
    readonly expiresAt?: string
    readonly actor: Actor
  }): Promise<{ readonly ok: true; readonly token: TokenEntry } | Exists>
  listTokens(): Promise<{ readonly tokens: readonly TokenEntry[] }>
  /** Idempotent. The row stays, so that the audit can still name it. */
  revokeToken(input: {
    readonly id: string
    readonly actor: Actor
  }): Promise<{ readonly ok: true; readonly token: TokenEntry } | NotFound>
  verifyToken(input: { readonly id: string; readonly hash: string }): Promise<Verified | BadToken>

  /** Newest first. */
  listAudit(input: { readonly before?: number; readonly limit?: number }): Promise<Page<AuditEntry, number>>

  /**
   * At most `IMPORT_BATCH` records, each on its own: the good ones are kept, each bad one is reported by its place in the batch.
   * Importing the same records again changes nothing.
   */
  importBatch(input: { readonly records: readonly ImportRecord[]; readonly actor: Actor }): Promise<{
    readonly ok: true
    readonly results: readonly ImportResult[]
  }>
  /** NDJSON lines without their line ends, about 1 MiB a page; start without a cursor, stop when `next` is absent. */
  exportPage(input: {
    readonly cursor?: string
  }): Promise<{ readonly ok: true; readonly lines: readonly string[]; readonly next?: string } | BadCursor>

  /** Marks every public document as waiting; the alarm writes them. */
  rebuild(input: { readonly actor: Actor }): Promise<{ readonly ok: true; readonly keys: number }>
  /** Oldest first. */
  listOutbox(input: { readonly limit?: number }): Promise<OutboxListing>
}

/** An article as a route hands it in; the ledger adds the moment. */
export type ArticleInput = Omit<Article, 'updatedAt'>

/** Who asks: the token's id, for the audit, and its name, which becomes `updatedBy`. */
export interface Actor {
  readonly id: string
  readonly name: string
}

interface MayExpect {
  /** If-Match; absent means "whatever is there". */
  readonly ifRevision?: number
  readonly actor: Actor
}

interface Expecting extends MayExpect {
  readonly ifRevision: number
}

/**
 * What readers get of a claim: nothing yet (`hidden`: never published; `held`: published, embargo ahead), the claim (`public`), or a
 * tombstone (`takenBack`: paused, withdrawn, or shown before and now a draft or under embargo; `expired`).
 */
export type Visibility = 'hidden' | 'held' | 'public' | 'takenBack' | 'expired'

export interface ClaimRecord {
  readonly claim: Claim
  readonly visibility: Visibility
}

export interface Found<T> {
  readonly ok: true
  readonly value: T
}

export interface Changed extends ClaimRecord {
  readonly ok: true
}

export interface NotFound {
  readonly ok: false
  readonly reason: 'notFound'
}

/** The caller's revision is not the current one: 412. */
export interface Stale {
  readonly ok: false
  readonly reason: 'stale'
  readonly revision: number
}

export interface Exists {
  readonly ok: false
  readonly reason: 'exists'
}

/** What a public claim must have and this one lacks, all of it at once: 422. */
export interface NotReady {
  readonly ok: false
  readonly reason: 'notReady'
  readonly errors: readonly InputError[]
}

/** A withdrawn claim takes no change but a revert: 409. */
export interface Withdrawn {
  readonly ok: false
  readonly reason: 'withdrawn'
  readonly revision: number
}

/** Well-formed, but it names what the ledger does not have (a claim, an estimate) or is larger than a row may be: 422. */
export interface Invalid {
  readonly ok: false
  readonly reason: 'invalid'
  readonly errors: readonly InputError[]
}

export interface BadCursor {
  readonly ok: false
  readonly reason: 'badCursor'
}

export type ChangeRefusal = NotFound | Stale | Withdrawn

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
  /** Text around the words found, in pieces: no markup to trust. Absent for an empty query. */
  readonly snippet?: readonly { readonly text: string; readonly hit: boolean }[]
  /** bm25, higher is better. Absent for an empty query. */
  readonly score?: number
}

export interface ArticleRecord {
  readonly article: Article
  readonly revision: number
  readonly status: 'active' | 'withdrawn'
  readonly updatedBy: string
  /** As the caller hashed the text that was read. */
  readonly textHash?: string
}

export interface ArticleChanged extends ArticleRecord {
  readonly ok: true
}

export interface Site {
  /** `https://news.example` */
  readonly origin: string
  /** `publish`: confident matches are approved at once. */
  readonly policy: 'suggest' | 'publish'
  readonly feed?: string
}

export type Scope = 'claims:read' | 'claims:write' | 'publish' | 'admin'

export interface TokenEntry {
  readonly id: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly createdAt: string
  readonly createdBy: string
  readonly expiresAt?: string
  readonly revokedAt?: string
  /** Exact to the hour. */
  readonly usedAt?: string
}

export interface Verified {
  readonly ok: true
  readonly id: string
  readonly name: string
  readonly scopes: readonly Scope[]
}

/** One answer for every kind of bad token on the wire; the reason is for logs. */
export interface BadToken {
  readonly ok: false
  readonly reason: 'unknown' | 'expired' | 'revoked'
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

export const IMPORT_BATCH = 100

/**
 * One line of an import. `claim` is what newsrooms send: created if new, changed if different, and published if it says so.
 * The others are what an export holds: `revision` lines restore a claim's history exactly, in order.
 */
export type ImportRecord =
  | { readonly type: 'claim'; readonly claim: ClaimInput; readonly status?: 'draft' | 'published' }
  | RevisionRecord
  | ArticleImport
  | { readonly type: 'site'; readonly site: Site }

export interface RevisionRecord {
  readonly type: 'revision'
  readonly claim: Claim
  readonly action: ClaimAction
  readonly token: string
  readonly wasPublic: boolean
  /** What the ratios of this revision cited when readers first saw it, by `claimId/estimateId`. */
  readonly cited: Readonly<Record<string, Estimate>>
}

/** `history` is what an export adds; a plain import leaves it out. */
export interface ArticleImport {
  readonly type: 'article'
  readonly article: ArticleInput
  readonly textHash?: string
  readonly history?: {
    readonly revision: number
    readonly status: 'active' | 'withdrawn'
    readonly wasPublic: boolean
    readonly updatedAt: string
    readonly updatedBy: string
  }
}

export type ImportResult =
  | { readonly ok: true; readonly outcome: 'created' | 'changed' | 'unchanged' }
  | {
      readonly ok: false
      readonly reason: 'exists' | 'gap' | 'notReady' | 'invalid' | 'withdrawn'
      readonly errors: readonly InputError[]
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
