import { DeliveriesObject } from './deliver/deliveries.ts'

/** The object that delivers, with the world it lives in: the system's clock, chance, and the 15 seconds that a receiver has. */
export class Deliveries extends DeliveriesObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env, {
      clock: { now: () => Date.now() },
      random: () => Math.random(),
      within: 15_000,
      background: (work) => ctx.waitUntil(work),
    })
  }
}
