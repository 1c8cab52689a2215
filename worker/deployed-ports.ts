import type { Ports } from './app-env.ts'
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
  }
}
