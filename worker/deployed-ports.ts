import { accessCheck } from './access-check.ts'
import type { Ports } from './app-env.ts'
import { publishedClaims } from './check/published-claims.ts'
import { openDeliveries } from './deliveries-client.ts'
import { flaws } from './flaws.ts'
import { openLedger } from './ledger-client.ts'
import { ledgerHealth } from './ledger-health.ts'
import { deskReader } from './publish/desk-reader.ts'
import { snapshotReader } from './publish/snapshot-reader.ts'
import { tokenCheck } from './token-check.ts'

/** What the routes stand on in a deployment. The ledger is opened when a route first asks for it: readers never do. */
export function deployedPorts(env: Env): Ports {
  const { snapshots, access, claims, index, health, flaws, desk } = sharedBy(env)
  return {
    snapshots,
    get ledger() {
      return openLedger(env.LEDGER)
    },
    get deliveries() {
      return openDeliveries(env.DELIVERIES)
    },
    get tokens() {
      return tokenCheck(env.ADMIN_TOKEN, openLedger(env.LEDGER))
    },
    access,
    editLimit: env.EDIT_LIMIT,
    checkLimit: env.CHECK_LIMIT,
    claims,
    index,
    health,
    flaws,
    desk,
  }
}

type Shared = Pick<Ports, 'snapshots' | 'access' | 'claims' | 'index' | 'health' | 'flaws' | 'desk'>

/** What the requests of an isolate have in common: it lives as long as the isolate's KV namespace. */
const shared = new WeakMap<KVNamespace, Shared>()

function sharedBy(env: Env): Shared {
  const known = shared.get(env.SNAPSHOTS)
  if (known) return known
  const clock = { now: () => Date.now() }
  const snapshots = snapshotReader(env.SNAPSHOTS)
  const claims = publishedClaims(snapshots, clock)
  const made: Shared = {
    snapshots,
    access: accessCheck(env.ACCESS_TEAM, env.ACCESS_AUDIENCE, clock),
    claims,
    index: claims,
    desk: deskReader(snapshots, clock),
    flaws: flaws(clock),
    health: ledgerHealth(() => openLedger(env.LEDGER), clock),
  }
  shared.set(env.SNAPSHOTS, made)
  return made
}
