import { LedgerObject } from './ledger/ledger.ts'
import { drain } from './publish/drain.ts'
import { deployedPorts } from './publish/ports.ts'

/** The ledger with the world it lives in: the system's clock and the KV namespace that readers read. */
export class Ledger extends LedgerObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    const ports = deployedPorts(env)
    super(ctx, env, { clock: ports.clock, publish: (outbox) => drain(outbox, ports) })
  }
}
