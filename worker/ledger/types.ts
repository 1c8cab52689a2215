import type { Claim, ClaimInput, Correction, LangMap, SentAnnotation } from '../../core/claim/types.ts'
import type { Desk } from '../../core/snapshot/index.ts'
import type { Actor } from './actor.ts'
import type {
  ArticleRecord,
  AuditEntry,
  Change,
  ClaimRecord,
  ClaimTurn,
  Health,
  KeptText,
  OutboxListing,
  Page,
  RevisionEntry,
  Scope,
  SearchFacets,
  SearchFilter,
  SearchHit,
  SearchSort,
  Site,
  TokenEntry,
} from './answers.ts'
import type { FeedLedger, Validators } from './feed-types.ts'
import type { ArticleInput, ImportRecord, ImportResult, PreviewResult } from './import-types.ts'
import type {
  ArticleChanged,
  BadCursor,
  BadToken,
  Changed,
  ChangeRefusal,
  Exists,
  Found,
  Invalid,
  NotFound,
  NotReady,
  Stale,
  Verified,
  Withdrawn,
} from './outcomes.ts'
import type { ReviewLedger } from './review-types.ts'
import type { Unseen, WorkingLedger } from './working-types.ts'

export type * from './answers.ts'
export type * from './feed-types.ts'
export type * from './import-types.ts'
export type * from './outcomes.ts'
export type * from './review-types.ts'
export type * from './working-types.ts'
export type { Actor }

/** Records that one call of `importBatch` takes. */
export const IMPORT_BATCH = 100

/**
 * What the ledger answers over RPC. Nothing throws across it: every refusal is a member of a union, and the route's one exhaustive
 * switch turns its `reason` into a problem document. Moments are ISO 8601 UTC on this side of the wall, whatever the tables hold.
 */
export interface LedgerApi extends FeedLedger, ReviewLedger, WorkingLedger {
  createClaim(input: { readonly claim: ClaimInput; readonly actor: Actor }): Promise<Changed | Exists | Invalid>
  changeClaim(input: Expecting & { readonly claim: ClaimInput }): Promise<Changed | ChangeRefusal | NotReady | Invalid>
  /** The id stays and its history with it; readers get a tombstone. */
  withdrawClaim(input: Expecting & { readonly id: string }): Promise<Changed | ChangeRefusal>
  /**
   * Publishes the last revision as it is. Idempotent: publishing what is published changes nothing. With an `embargoUntil` ahead it is held until then. Where there is
   * a working copy, the caller says which of the two is meant: this one by its revision, the other by `publishWorking`.
   */
  publishClaim(
    input: MayExpect & { readonly id: string },
  ): Promise<Changed | ChangeRefusal | Unseen | NotReady | Invalid>
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
  search(
    input: SearchFilter & {
      readonly q: string
      readonly sort?: SearchSort
      readonly limit?: number
      readonly cursor?: string
    },
  ): Promise<
    | {
        readonly ok: true
        readonly hits: readonly SearchHit[]
        readonly total: number
        readonly facets: SearchFacets
        /** Where the next page begins. */
        readonly next?: string
      }
    | BadCursor
  >

  /** What the clock alone will do to claims: embargoes that end, claims that expire. The next first. */
  listTurns(input: { readonly limit?: number }): Promise<readonly ClaimTurn[]>

  readArticle(key: string): Promise<Found<ArticleRecord> | NotFound>
  /**
   * Stores what reading an article has found, laid over revision `ifRevision` of it (0: there is none yet). No difference, no revision. With `revives` an
   * article that was withdrawn comes back. `text` is what was read, as gzip: kept for the desk alone, and not for long. `validators` are those of its page.
   */
  saveArticle(
    input: Expecting & {
      readonly article: ArticleInput
      readonly textHash: string
      readonly text?: ArrayBuffer
      readonly validators?: Validators
      readonly revives: boolean
    },
  ): Promise<ArticleChanged | Invalid | Stale | Withdrawn>
  /** Replaces the whole set, as an editor decided it. What comes back unchanged keeps who decided it. */
  putAnnotations(
    input: MayExpect & { readonly key: string; readonly annotations: readonly SentAnnotation[] },
  ): Promise<ArticleChanged | NotFound | Stale | Invalid>
  readArticleText(key: string): Promise<Found<KeptText> | NotFound>
  /** Forgets the annotations, and the text; readers get an empty document. */
  withdrawArticle(input: MayExpect & { readonly key: string }): Promise<ArticleChanged | NotFound | Stale>

  /** `revision` is that of the list as a whole; each change of it, an import's too, gives another. */
  readSites(): Promise<{ readonly sites: readonly Site[]; readonly revision: number }>
  /** Replaces the whole list. */
  putSites(
    input: MayExpect & { readonly sites: readonly Site[] },
  ): Promise<{ readonly ok: true; readonly sites: readonly Site[]; readonly revision: number } | Stale>

  /** `revision` is 1 before the desk has said who it is. */
  readDesk(): Promise<{ readonly desk: Partial<Desk>; readonly revision: number }>
  putDesk(
    input: MayExpect & { readonly desk: Desk },
  ): Promise<{ readonly ok: true; readonly desk: Partial<Desk>; readonly revision: number } | Stale>

  /** The caller makes id and secret and keeps the secret: only its hash comes here. */
  createToken(input: {
    readonly id: string
    /** SHA-256 of the secret, hex. */
    readonly hash: string
    readonly name: string
    readonly scopes: readonly Scope[]
    /** With the scope `articles`: a registered one, whose articles it hands in. */
    readonly origin?: string
    readonly expiresAt?: string
    readonly actor: Actor
  }): Promise<{ readonly ok: true; readonly token: TokenEntry } | Exists | Invalid>
  listTokens(): Promise<{ readonly tokens: readonly TokenEntry[] }>
  /** Idempotent. The row stays, so that the audit can still name it. */
  revokeToken(input: {
    readonly id: string
    readonly actor: Actor
  }): Promise<{ readonly ok: true; readonly token: TokenEntry } | NotFound>
  verifyToken(input: { readonly id: string; readonly hash: string }): Promise<Verified | BadToken>

  /** Writes into the audit what is done outside the ledger, by whom. */
  note(input: { readonly action: string; readonly subject: string; readonly actor: Actor }): Promise<void>
  /** Newest first. */
  listAudit(input: { readonly before?: number; readonly limit?: number }): Promise<Page<AuditEntry, number>>

  /**
   * At most `IMPORT_BATCH` records, each on its own: the good ones are kept, each bad one is reported by its place in the batch.
   * Importing the same records again changes nothing. A batch of more is refused as a whole.
   */
  importBatch(input: {
    readonly records: readonly ImportRecord[]
    readonly actor: Actor
  }): Promise<{ readonly ok: true; readonly results: readonly ImportResult[] } | Invalid>
  /** What the records would become, one after the other, as `importBatch` keeps them. Nothing of it stays. As many as `BOUNDS.importPreview` says. */
  previewImport(input: {
    readonly records: readonly ImportRecord[]
    readonly actor: Actor
  }): Promise<{ readonly ok: true; readonly results: readonly PreviewResult[] } | Invalid>
  /** NDJSON lines without their line ends, about 1 MiB a page; start without a cursor, stop when `next` is absent. */
  exportPage(input: {
    readonly cursor?: string
  }): Promise<{ readonly ok: true; readonly lines: readonly string[]; readonly next?: string } | BadCursor>

  /** Marks every public document as waiting; the alarm writes them. */
  rebuild(input: { readonly actor: Actor }): Promise<{ readonly ok: true; readonly keys: number }>
  readHealth(): Promise<Health>
  /** Oldest first. */
  listOutbox(input: { readonly limit?: number }): Promise<OutboxListing>
}

interface MayExpect {
  /** If-Match; absent means "whatever is there". */
  readonly ifRevision?: number
  readonly actor: Actor
}

interface Expecting extends MayExpect {
  readonly ifRevision: number
}
