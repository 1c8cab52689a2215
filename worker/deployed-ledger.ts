import { openDeliveries } from './deliveries-client.ts'
import { LedgerObject } from './ledger/ledger.ts'
import { drain } from './publish/drain.ts'
import { deployedPorts } from './publish/ports.ts'
import { type Signer, signerOf } from './signature/key.ts'

/** Secrets that a deployment may have; wrangler's types know only those that it must have. */
interface Optional {
  /** What `counterpoint keys` prints. */
  readonly SIGNING_KEY?: string
}

/** The ledger with the world it lives in: the system's clock, the KV namespace that readers read, the key that records are signed with, and the object that delivers events. */
export class Ledger extends LedgerObject<Env> {
  constructor(ctx: DurableObjectState, env: Env & Optional) {
    const ports = deployedPorts(env)
    const opened = openSigner(env.SIGNING_KEY)
    super(ctx, env, {
      clock: ports.clock,
      publish: async (outbox) => {
        const signer = await opened
        return drain(outbox, { ...ports, signer: signer === 'unreadable' ? undefined : signer })
      },
      signer: async () => {
        const signer = await opened
        return signer === 'unreadable' ? 'unknown' : signer
      },
      handOver: (events) => openDeliveries(env.DELIVERIES).accept({ events }),
      // only the entrypoint whose cache it is can purge it
      purge: (tags) => ctx.exports.default.purge(tags),
    })
  }
}

/** A secret that is none must not stop publishing, nor pass for a key that was given up. */
async function openSigner(secret: string | undefined): Promise<Signer | undefined | 'unreadable'> {
  if (secret === undefined || secret === '') return undefined
  const signer = await signerOf(secret)
  if (!signer) console.error({ message: 'SIGNING_KEY is no key that `counterpoint keys` makes: nothing is signed' })
  return signer ?? 'unreadable'
}
