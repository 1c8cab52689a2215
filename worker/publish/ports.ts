import type { LedgerPorts } from '../ports.ts'

/** The world as deployed: the system's clock and the KV namespace. */
export function deployedPorts(env: { readonly SNAPSHOTS: KVNamespace }): LedgerPorts {
  return {
    clock: { now: () => Date.now() },
    store: { put: (key, bytes, metadata) => env.SNAPSHOTS.put(key, bytes, { metadata }) },
    purger: noPurge,
  }
}

/** Workers Caching is not simulated locally (`ctx.cache` is undefined there), and answers live for a minute: nothing is purged. */
const noPurge = { purge: async () => undefined }
