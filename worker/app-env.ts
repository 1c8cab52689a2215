import type { KeptClaims, PublishedClaims } from './check/published-claims.ts'
import type { DeliveriesApi } from './deliver/types.ts'
import type { Flaws } from './flaws.ts'
import type { LedgerHealth } from './ledger-health.ts'
import type { AccessCheck, Caller, DeskReader, LedgerApi, Limiter, SnapshotReader, TokenCheck } from './ports.ts'
import type { AlreadyRead } from './publish/tagged-reader.ts'

/** What a route finds in its context. */
export interface AppEnv {
  Bindings: Env
  Variables: { ports: Ports; already?: AlreadyRead }
}

/** A route behind `needs(scope)` knows who asks. */
export interface EditorEnv extends AppEnv {
  Variables: AppEnv['Variables'] & { caller: Caller }
}

/** What the routes stand on. */
export interface Ports {
  readonly snapshots: SnapshotReader
  readonly ledger: LedgerApi
  readonly deliveries: DeliveriesApi
  readonly tokens: TokenCheck
  /** Absent: nobody signs in by Cloudflare Access. */
  readonly access: AccessCheck | undefined
  readonly editLimit: Limiter
  readonly checkLimit: Limiter
  readonly claims: PublishedClaims
  readonly index: Pick<KeptClaims, 'state'>
  readonly health: LedgerHealth
  readonly flaws: Flaws
  readonly desk: DeskReader
}
