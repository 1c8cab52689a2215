import { DurableObject } from 'cloudflare:workers'
import { BOUNDS } from '../bounds.ts'
import type { Clock } from '../ports.ts'
import { migrate } from '../storage/migrate.ts'
import { deleteEndpoint, listEndpoints, putEndpoint, readEndpoint, rotateSecret, secretsOf } from './endpoints.ts'
import { outcomeOf } from './outcome.ts'
import { post } from './post.ts'
import { type Attempt, accept, nextMoment, settle, sweep, takeNext } from './queue.ts'
import { listDeliveries, replay } from './record.ts'
import { SCHEMA } from './schema.ts'
import { signedHeaders } from './sign.ts'
import type { DeliveriesApi } from './types.ts'

type Input<M extends keyof DeliveriesApi> = Parameters<DeliveriesApi[M]>[0]

export interface DeliveryPorts {
  readonly clock: Clock
  /** From 0 to 1. */
  readonly random: () => number
  /** Milliseconds that a receiver has to answer. */
  readonly within: number
  /** What goes on while the object does other things. */
  readonly background: (work: Promise<void>) => void
}

/**
 * Tells endpoints of events, by Standard Webhooks (docs/webhooks.md). One request at a time is on its way to each endpoint, and nobody waits for it but
 * what goes to the same: neither the ledger, nor another endpoint, nor the alarm. Time and chance are passed in; `ports` is a field so that tests can drive them.
 */
export class DeliveriesObject<Env> extends DurableObject<Env> implements DeliveriesApi {
  ports: DeliveryPorts
  readonly #busy = new Set<string>()

  constructor(ctx: DurableObjectState, env: Env, ports: DeliveryPorts) {
    super(ctx, env)
    this.ports = ports
    ctx.blockConcurrencyWhile(async () => {
      migrate(ctx.storage, 'The object that delivers', SCHEMA)
      this.#arm()
    })
  }

  /** Starts what is due, and is done: the next alarm must not wait for a receiver. */
  override async alarm(): Promise<void> {
    this.#atOnce((now) => sweep(this.#sql, now))
    for (const { id } of listEndpoints(this.#sql, this.ports.clock.now()))
      if (!this.#busy.has(id)) this.ports.background(this.#send(id))
    this.#arm()
  }

  async accept({ events }: Input<'accept'>) {
    this.#atOnce((now) => {
      for (const event of events) accept(this.#sql, now, event)
      this.#arm()
    })
  }

  async listEndpoints() {
    return { endpoints: this.#atOnce((now) => listEndpoints(this.#sql, now)) }
  }

  async readEndpoint(id: string) {
    return this.#atOnce((now) => readEndpoint(this.#sql, now, id))
  }

  async putEndpoint(input: Input<'putEndpoint'>) {
    return this.#atOnce((now) => {
      const put = putEndpoint(this.#sql, now, input)
      this.#arm()
      return put
    })
  }

  async deleteEndpoint(input: Input<'deleteEndpoint'>) {
    return this.#atOnce((now) => deleteEndpoint(this.#sql, now, input))
  }

  async rotateSecret(input: Input<'rotateSecret'>) {
    return this.#atOnce((now) => rotateSecret(this.#sql, now, input))
  }

  async listDeliveries(input: Input<'listDeliveries'>) {
    return listDeliveries(this.#sql, input)
  }

  async replay({ id, ...asked }: Input<'replay'>) {
    return this.#atOnce((now) => {
      const replayed = replay(this.#sql, now, id, asked)
      this.#arm()
      return replayed
    })
  }

  /** Some of what is due to one endpoint, one after the other; the alarm goes on with the rest. Never throws. */
  async #send(endpoint: string): Promise<void> {
    this.#busy.add(endpoint)
    try {
      for (let n = 0; n < BOUNDS.webhookRequests; n++) {
        const attempt = this.#atOnce((now) => takeNext(this.#sql, now, endpoint))
        if (!attempt) break
        await this.#attempt(attempt)
      }
    } catch (error) {
      console.error({ event: 'deliveryFailed', endpoint, error: String(error) })
    }
    this.#busy.delete(endpoint)
    this.#arm()
  }

  async #attempt(attempt: Attempt): Promise<void> {
    const { clock, random, within } = this.ports
    const { id, body, url } = attempt
    const now = clock.now()
    const secrets = secretsOf(this.#sql, now, attempt.endpoint)
    const headers = await signedHeaders({ id, timestamp: Math.floor(now / 1000), body }, secrets)
    const answer = await post({ url, headers, body, within, now })
    this.#atOnce((then) => settle(this.#sql, then, random(), attempt, outcomeOf(answer)))
  }

  get #sql(): SqlStorage {
    return this.ctx.storage.sql
  }

  #atOnce<T>(work: (now: number) => T): T {
    return this.ctx.storage.transactionSync(() => work(this.ports.clock.now()))
  }

  /** Part of the transaction that it follows from, as in the ledger. */
  #arm(): void {
    const next = nextMoment(this.#sql, this.ports.clock.now(), this.#busy)
    if (next === undefined) void this.ctx.storage.deleteAlarm()
    else void this.ctx.storage.setAlarm(next)
  }
}
