import { abortAllDurableObjects, reset, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { inject } from 'vitest'
import type { EventKind } from '../../../worker/deliver/kinds.ts'
import { EVENT_KINDS } from '../../../worker/deliver/kinds.ts'
import { newSecret } from '../../../worker/deliver/sign.ts'
import type { Delivery } from '../../../worker/deliver/types.ts'
import type { Deliveries } from '../../../worker/index.ts'
import type { ClaimEvent } from '../../../worker/ports.ts'
import { START } from '../ledger-world.ts'
import type { Received, Reception } from './receiver.ts'

let worlds = 0

/** The object that delivers, on its real storage and over real HTTP, with a clock that a test turns and no chance. */
export class DeliveriesWorld {
  now = START
  random = 0
  within = 10_000
  readonly #folder = `/${Math.random().toString(36).slice(2)}-${worlds++}`
  readonly #background = new Set<Promise<void>>()
  #events = 0

  static async empty(): Promise<DeliveriesWorld> {
    await reset()
    return new DeliveriesWorld()
  }

  run<T>(work: (deliveries: Deliveries, state: DurableObjectState) => T | Promise<T>): Promise<T> {
    return runInDurableObject(env.DELIVERIES.getByName('deliveries'), (deliveries: Deliveries, state) => {
      deliveries.ports = {
        clock: { now: () => this.now },
        random: () => this.random,
        within: this.within,
        background: (work) => {
          state.waitUntil(work)
          this.#background.add(work)
          void work.finally(() => this.#background.delete(work))
        },
      }
      return work(deliveries, state)
    })
  }

  /** Where a receiver of this world listens. */
  url(path: string): string {
    return `${inject('receiver')}${this.#folder}/${path}`
  }

  async answer(path: string, reception: Reception): Promise<void> {
    await fetch(this.url(path), { method: 'PUT', body: JSON.stringify(reception) })
  }

  async received(path: string): Promise<Received[]> {
    return (await fetch(this.url(path))).json()
  }

  /** The ids of what a receiver has said it took, in the order of their arrival. */
  async taken(path: string): Promise<string[]> {
    const messages = await this.received(path)
    return messages.filter(({ status }) => status === 204).map(({ headers }) => headers['webhook-id'] ?? '')
  }

  /** An endpoint of that name, at the receiver's path of that name. Gives its secret. */
  async subscribe(id: string, kinds: readonly EventKind[] = EVENT_KINDS, url = this.url(id)): Promise<string> {
    const secret = newSecret()
    const put = await this.run((deliveries) => deliveries.putEndpoint({ id, url, kinds, secret, ifRevision: 0 }))
    if (!put.ok) throw new Error(put.reason)
    return secret
  }

  event(subject = 'elbe', kind: EventKind = 'claim.revised'): ClaimEvent {
    const id = `msg_${String(this.#events++).padStart(24, '0')}`
    const at = new Date(this.now).toISOString()
    return { id, kind, subject, at, body: JSON.stringify({ type: kind, timestamp: at, data: { claim: subject } }) }
  }

  async accept(...events: ClaimEvent[]): Promise<void> {
    await this.run((deliveries) => deliveries.accept({ events }))
  }

  /** Turns the clock to the next alarm and lets it go off; waits for what it sends unless told otherwise. False if none is set. */
  async nextAlarm({ waits = true } = {}): Promise<boolean> {
    const at = await this.run((_, state) => state.storage.getAlarm())
    if (at === null) return false
    this.now = Math.max(this.now, at)
    await runDurableObjectAlarm(env.DELIVERIES.getByName('deliveries'))
    if (waits) await this.idle()
    return true
  }

  async idle(): Promise<void> {
    await Promise.all(this.#background)
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

  async deliveries(id: string): Promise<readonly Delivery[]> {
    const listed = await this.run((deliveries) => deliveries.listDeliveries({ id, limit: 10_000 }))
    return listed.ok ? listed.entries : []
  }

  /** Kills the object where it stands; what it had stored remains. */
  async abort(): Promise<void> {
    await abortAllDurableObjects()
    this.#background.clear()
  }
}

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
