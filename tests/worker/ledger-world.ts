import { abortAllDurableObjects, reset, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { Ledger } from '../../worker/index.ts'
import type { Purge } from '../../worker/ledger/purges.ts'
import type { Actor } from '../../worker/ledger/types.ts'
import type { ClaimEvent, SnapshotStore } from '../../worker/ports.ts'
import { drain } from '../../worker/publish/drain.ts'
import { deployedPorts } from '../../worker/publish/ports.ts'
import { type Signer, signerOf } from '../../worker/signature/key.ts'

export const anna: Actor = { id: 'tk_anna', name: 'Desk A' }
export const ben: Actor = { id: 'tk_ben', name: 'Desk B' }

/** Far ahead, so that no alarm of a test ever goes off by itself. */
export const START = Date.UTC(2040, 0, 1)

/**
 * The ledger on its real storage and the real KV, with a clock that a test turns and a store that a test breaks.
 * One at a time: the ledger's name is fixed, `World.empty()` wipes what was there.
 */
export class World {
  now = START
  /** When each put was begun, by key. */
  readonly puts: { readonly key: string; readonly at: number }[] = []
  readonly alarms: number[] = []
  /** What was handed over to be delivered, and what happens when it is. */
  readonly told: ClaimEvent[] = []
  handOver = async (events: readonly ClaimEvent[]): Promise<void> => void this.told.push(...events)
  /** The cache before the readers, where there is one. */
  purge: Purge | undefined
  /** What happens around the next put, and whether it fails. Called once per put. */
  beforePut: (key: string) => void | Promise<void> = () => undefined
  afterPut: (key: string) => void | Promise<void> = () => undefined
  #failing = 0
  #signer: Signer | undefined

  static async empty(): Promise<World> {
    await reset()
    return new World()
  }

  /** As if the deployment had been started with this secret. */
  async signWith(secret: string | undefined): Promise<void> {
    this.#signer = secret === undefined ? undefined : await signerOf(secret)
    await this.run((ledger) => ledger.openKey())
  }

  failNextPuts(n: number): void {
    this.#failing = n
  }

  /** Runs inside the object, whichever incarnation is there, with this world's ports. */
  run<T>(work: (ledger: Ledger, state: DurableObjectState) => T | Promise<T>): Promise<T> {
    return runInDurableObject(env.LEDGER.getByName('ledger'), (ledger: Ledger, state) => {
      ledger.ports = {
        clock: { now: () => this.now },
        publish: (outbox) =>
          drain(outbox, { store: this.#store(), clock: { now: () => this.now }, signer: this.#signer }),
        signer: async () => this.#signer,
        handOver: (events) => this.handOver(events),
        ...(this.purge ? { purge: this.purge } : {}),
      }
      return work(ledger, state)
    })
  }

  /** Turns the clock to the next alarm and lets it go off. False if none is set. */
  async nextAlarm(): Promise<boolean> {
    const at = await this.run((_, state) => state.storage.getAlarm())
    if (at === null) return false
    this.now = Math.max(this.now, at)
    this.alarms.push(this.now)
    await runDurableObjectAlarm(env.LEDGER.getByName('ledger'))
    return true
  }

  /** Lets alarms go off until nothing waits. */
  async settle(): Promise<void> {
    for (let i = 0; i < 1000; i++) if (!(await this.nextAlarm())) return
    throw new Error('the ledger never comes to rest')
  }

  /** Lets alarms go off until the clock shows `moment`. */
  async advanceTo(moment: number): Promise<void> {
    for (;;) {
      const at = await this.run((_, state) => state.storage.getAlarm())
      if (at === null || at > moment) break
      await this.nextAlarm()
    }
    this.now = Math.max(this.now, moment)
  }

  /** Kills the object where it stands; what it had stored remains. */
  async abort(): Promise<void> {
    await abortAllDurableObjects()
  }

  #store(): SnapshotStore {
    const real = deployedPorts(env).store
    return {
      put: async (key, bytes, metadata) => {
        this.puts.push({ key, at: this.now })
        await this.beforePut(key)
        if (this.#failing > 0) {
          this.#failing -= 1
          throw new Error('KV PUT failed: 429 Too Many Requests')
        }
        await real.put(key, bytes, metadata)
        await this.afterPut(key)
      },
    }
  }
}

/** Everything that readers could read: values and metadata by key. */
export async function allOfKv(): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  let cursor: string | undefined
  do {
    const list = await env.SNAPSHOTS.list(cursor === undefined ? {} : { cursor })
    for (const { name } of list.keys) {
      const { value, metadata } = await env.SNAPSHOTS.getWithMetadata(name)
      found[name] = `${JSON.stringify(metadata)} ${value}`
    }
    cursor = list.list_complete ? undefined : list.cursor
  } while (cursor !== undefined)
  return found
}

export async function wipeKv(): Promise<void> {
  for (const key of Object.keys(await allOfKv())) await env.SNAPSHOTS.delete(key)
}

/** A public document, parsed; nothing if KV has none. */
export async function published<T>(key: string): Promise<T | null> {
  return env.SNAPSHOTS.get<T>(key, 'json')
}
