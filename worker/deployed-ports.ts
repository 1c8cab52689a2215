import type { Ports } from './app-env.ts'
import { type PublishedClaims, publishedClaims } from './check/published-claims.ts'
import { openLedger } from './ledger-client.ts'
import { snapshotReader } from './publish/snapshot-reader.ts'
import { tokenCheck } from './token-check.ts'

/** What the routes stand on in a deployment. The ledger is opened when a route first asks for it: readers never do. */
export function deployedPorts(env: Env): Ports {
  return {
    snapshots: snapshotReader(env.SNAPSHOTS),
    get ledger() {
      return openLedger(env.LEDGER)
    },
    get tokens() {
      return tokenCheck(env.ADMIN_TOKEN, openLedger(env.LEDGER))
    },
    editLimit: env.EDIT_LIMIT,
    checkLimit: env.CHECK_LIMIT,
    claims: claimsOf(env.SNAPSHOTS),
  }
}

/** One index per isolate, which lives as long as its KV namespace. */
const indexes = new WeakMap<KVNamespace, PublishedClaims>()

function claimsOf(kv: KVNamespace): PublishedClaims {
  const known = indexes.get(kv)
  if (known) return known
  const made = publishedClaims(snapshotReader(kv), { now: () => Date.now() })
  indexes.set(kv, made)
  return made
}
