import type { LedgerPorts } from '../ports.ts'

/** The world as deployed: the system's clock and the KV namespace. */
export function deployedPorts(env: { readonly SNAPSHOTS: KVNamespace }): Omit<LedgerPorts, 'signer'> {
  return {
    clock: { now: () => Date.now() },
    store: { put: (key, bytes, metadata) => env.SNAPSHOTS.put(key, bytes, { metadata }) },
  }
}
