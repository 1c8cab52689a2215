import type { Article, Claim } from '../core/claim/types.ts'
import type { DeskDocument, FindEstimate } from '../core/snapshot/index.ts'
import type { EventKind } from './deliver/kinds.ts'
import type { LedgerApi, Scope } from './ledger/types.ts'
import type { SnapshotMetadata } from './publish/keys.ts'
import type { Signer } from './signature/key.ts'

/** What the ledger and the publisher need of the world, passed in, so that tests can drive time and break things. */
export interface LedgerPorts {
  readonly clock: Clock
  readonly store: SnapshotStore
  /** What published records are signed with. */
  readonly signer?: Signer | undefined
}

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number
}

/** Where finished public documents are put. May fail; a put is repeated until it succeeds. */
export interface SnapshotStore {
  put(key: string, bytes: Uint8Array<ArrayBuffer>, metadata: SnapshotMetadata): Promise<void>
}

/** What waits to be published, as the ledger offers it to the publisher. Every call is a transaction of its own. */
export interface Outbox {
  /** At most `limit` rows, the most urgent first and of those the oldest, none twice; each counts as tried once this resolves, whatever happens then. */
  take(limit: number): Promise<readonly OutboxEntry[]>
  /** What the document is made of, as of now; nothing if there is no such document. */
  source(key: string): SnapshotSource | undefined
  /** Keeps the signature of a record, with the bytes that it is over. One that is there already stays. */
  signed(record: SignedRecord, document: string, signature: string): void
  /** Drops the row, unless it was marked again since it was taken. */
  done(entry: OutboxEntry): void
  /** Says why the row is still there. */
  failed(entry: OutboxEntry, error: string): void
}

export interface OutboxEntry {
  readonly key: string
  readonly seq: number
}

/** A document that is published once, signed, and never changed: a revision, or that a claim was withdrawn with one. */
export interface SignedRecord {
  readonly id: string
  readonly revision: number
  readonly signature?: string
}

/** What a public document is made of. `revision` is what the metadata states. */
export type SnapshotSource =
  /** JSON already: a claim, one of its revisions or its history, the newest changes, the desk. */
  | {
      readonly kind: 'drawn'
      readonly revision: number
      readonly document: string
      readonly at: string
      readonly status?: 410
      readonly record?: SignedRecord
    }
  /** A claim that readers do not get, or no longer, be it its document, a revision or its history. */
  | { readonly kind: 'tombstone'; readonly revision: number; readonly claim: Claim; readonly record?: SignedRecord }
  | {
      readonly kind: 'article'
      readonly revision: number
      readonly withdrawn: boolean
      readonly article: Article
      readonly claims: ReadonlyMap<string, Claim>
      readonly find: FindEstimate
      /** The name of who publishes it. */
      readonly desk?: string
    }
  /** `items`: JSON of each claim's part, drawn when the claim was. */
  | {
      readonly kind: 'list'
      readonly revision: number
      readonly items: readonly string[]
      readonly at: string
      readonly next?: string
    }
  | { readonly kind: 'index'; readonly revision: number; readonly items: readonly string[]; readonly at: string }

/** Something that subscribers are told of: written with the change itself, in one transaction. */
export interface ClaimEvent {
  /** What a receiver knows it by (`webhook-id`), however often it is sent. */
  readonly id: string
  readonly kind: EventKind
  /** The claim that it is about: events of one claim are told in their order. */
  readonly subject: string
  /** JSON, as it is signed and sent. */
  readonly body: string
  /** ISO 8601. */
  readonly at: string
}

/** The read copy, as the routes see it. */
export interface SnapshotReader {
  /** One KV read. Never throws. */
  read(key: string): Promise<StoredSnapshot>
  /** Every key with this prefix and the tag of its value. Nothing if KV does not answer. Never throws. */
  list(prefix: string): Promise<readonly { readonly key: string; readonly etag: string }[] | undefined>
}

/** Who publishes, as readers are told; at most a minute old. */
export interface DeskReader {
  /** Never throws. */
  read(): Promise<DeskDocument>
}

export type StoredSnapshot =
  | { readonly kind: 'found'; readonly bytes: ArrayBuffer; readonly metadata: SnapshotMetadata }
  | { readonly kind: 'missing' }
  /** Something is there that the publisher did not write. */
  | { readonly kind: 'damaged' }
  /** KV does not answer. */
  | { readonly kind: 'down' }

/** Who holds the token that a request came with. */
export interface Caller {
  readonly id: string
  readonly name: string
  readonly scopes: readonly Scope[]
  /** With the scope `articles`: whose articles. */
  readonly origin?: string
}

export interface TokenCheck {
  /** `closed`: the deployment has no admin token yet, and nobody may edit. `guessable`: nor with the one that it has. */
  check(token: { readonly id: string; readonly secret: string }): Promise<Caller | 'refused' | 'closed' | 'guessable'>
}

/** Cloudflare Access, as a deployment stands behind it. */
export interface AccessCheck {
  /** `refused`: it vouches for nobody. `down`: its keys cannot be had. `misconfigured`: the deployment does not say rightly whose keys. */
  check(assertion: string): Promise<{ readonly email: string } | 'refused' | 'down' | 'misconfigured'>
}

/** The rate limiting binding: per location and approximate. */
export interface Limiter {
  limit(options: { readonly key: string }): Promise<{ readonly success: boolean }>
}

export type { LedgerApi, Scope }
