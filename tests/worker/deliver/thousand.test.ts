import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ClaimEvent } from '../../../worker/ports.ts'
import { DeliveriesWorld, HOUR, SECOND } from './deliveries-world.ts'
import { verify } from './verify.ts'

afterEach(() => void vi.useRealTimers())

describe('a thousand events', () => {
  it('arrive after an hour in which their receiver was down, each once it is up, in the order of each claim', async () => {
    const world = await DeliveriesWorld.empty()
    const secret = await world.subscribe('desk')
    await world.answer('desk', { status: 503 })
    const start = world.now
    const events: ClaimEvent[] = []
    for (let n = 0; n < 1000; n++) {
      events.push(world.event(`claim-${n % 50}`))
      if (n % 100 === 99) {
        await world.accept(...events.slice(-100))
        await world.advanceTo(start + (n + 1) * 3 * SECOND)
      }
    }
    await world.advanceTo(start + HOUR)
    const refused = (await world.received('desk')).length
    expect(refused).toBeLessThan(40)
    await world.answer('desk', {})
    await world.advanceTo(start + 2 * HOUR)
    const messages = (await world.received('desk')).slice(refused)
    for (const message of messages) expect(() => verify(secret, message)).not.toThrow()
    expect(messages).toHaveLength(1000)
    const taken = messages.map(({ headers }) => headers['webhook-id'])
    for (let n = 0; n < 50; n++) {
      const lane = events.filter(({ subject }) => subject === `claim-${n}`).map(({ id }) => id)
      expect(taken.filter((id) => lane.includes(id ?? ''))).toEqual(lane)
    }
  }, 60_000)
})
