import type { Exists, Found, Invalid, NotFound, Page, Stale } from '../ledger/types.ts'
import type { ClaimEvent } from '../ports.ts'
import type { EventKind } from './kinds.ts'

/** What the object that delivers events answers over RPC. Like the ledger it never throws across it. */
export interface DeliveriesApi {
  /** Takes events over, in their order; one that is here already is not taken again. */
  accept(input: { readonly events: readonly ClaimEvent[] }): Promise<void>

  listEndpoints(): Promise<{ readonly endpoints: readonly Endpoint[] }>
  readEndpoint(id: string): Promise<Found<Endpoint> | NotFound>
  /** Creates one (`ifRevision` 0, with `secret` as its first) or changes it, and puts it to work again where it was disabled. */
  putEndpoint(input: {
    readonly id: string
    readonly url: string
    readonly kinds: readonly EventKind[]
    readonly secret: string
    readonly ifRevision: number
  }): Promise<EndpointPut | NotFound | Stale | Exists | TooMany>
  /** With all that waits for it and all that is known of its deliveries. */
  deleteEndpoint(input: {
    readonly id: string
    readonly ifRevision: number
  }): Promise<Found<Endpoint> | NotFound | Stale>
  /** From now on `secret` signs; those before it sign too, for another day. */
  rotateSecret(input: { readonly id: string; readonly secret: string }): Promise<Found<Endpoint> | NotFound | TooMany>

  /** Of the last week, the newest event first. */
  listDeliveries(input: {
    readonly id: string
    readonly state?: Delivery['state']
    readonly before?: number
    readonly limit?: number
  }): Promise<({ readonly ok: true } & Page<Delivery, number>) | NotFound>
  /** Sends again what was delivered or given up. */
  replay(
    input: { readonly id: string } & Replay,
  ): Promise<{ readonly ok: true; readonly replayed: number } | NotFound | Disabled | Invalid>
}

export interface Endpoint {
  readonly id: string
  readonly revision: number
  readonly url: string
  readonly kinds: readonly EventKind[]
  readonly createdAt: string
  /** Nothing is sent any more: it answered that it is gone (410). */
  readonly disabledAt?: string
  /** Since its last success it has only failed. */
  readonly failing?: { readonly since: string; readonly error: string }
  /** Deliveries that are not done yet. */
  readonly waiting: number
  /** Those that sign, the newest first; `until` when. The secrets themselves are never shown again. */
  readonly secrets: readonly { readonly createdAt: string; readonly until?: string }[]
}

export interface EndpointPut {
  readonly ok: true
  readonly created: boolean
  readonly value: Endpoint
}

export interface Delivery {
  /** `webhook-id` */
  readonly event: string
  readonly kind: EventKind
  readonly claim: string
  /** When it happened. */
  readonly at: string
  readonly state: 'waiting' | 'delivered' | 'failed'
  readonly attempts: number
  /** Of the last attempt. Its answer's body is never read. */
  readonly triedAt?: string
  readonly status?: number
  readonly error?: string
  /** When it is tried next; absent where another event of the same claim goes first. */
  readonly dueAt?: string
}

export type Replay =
  | { readonly events: readonly string[] }
  | { readonly since: string; readonly state?: 'delivered' | 'failed' }

/** 409 */
export interface TooMany {
  readonly ok: false
  readonly reason: 'tooMany'
  readonly most: number
}

/** Nothing can be sent to it before it is put again: 409. */
export interface Disabled {
  readonly ok: false
  readonly reason: 'disabled'
}
