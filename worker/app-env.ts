import type { SnapshotReader } from './ports.ts'

/** What a route finds in its context. */
export interface AppEnv {
  Bindings: Env
  Variables: { ports: Ports }
}

export interface Ports {
  readonly snapshots: SnapshotReader
}
