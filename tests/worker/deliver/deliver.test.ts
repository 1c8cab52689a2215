import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newSecret } from '../../../worker/deliver/sign.ts'
import { DAY, DeliveriesWorld, HOUR, MINUTE, SECOND } from './deliveries-world.ts'
import type { Reception } from './receiver.ts'
import { verify } from './verify.ts'

let world: DeliveriesWorld
beforeEach(async () => {
  world = await DeliveriesWorld.empty()
})
afterEach(() => void vi.useRealTimers())

describe('a message', () => {
  it('is what happened, signed so that the reference library verifies it', async () => {
    const secret = await world.subscribe('desk')
    const event = world.event()
    await world.accept(event)
    await world.nextAlarm()
    const [message] = await world.received('desk')
    if (!message) throw new Error('nothing came')
    expect(verify(secret, message)).toEqual(JSON.parse(event.body))
    expect(message.headers).toMatchObject({
      'webhook-id': event.id,
      'webhook-timestamp': String(world.now / 1000),
      'content-type': 'application/json',
    })
    expect(() => verify(newSecret(), message)).toThrow('No matching signature')
    expect(() => verify(secret, { ...message, body: message.body.replace('elbe', 'oder') })).toThrow()
    expect(() => verify(secret, { ...message, headers: { ...message.headers, 'webhook-id': 'msg_another' } })).toThrow()
  })

  it('goes to each endpoint that asked for its kind before it happened, and to no other', async () => {
    const early = world.event()
    world.now += SECOND
    await world.subscribe('revisions', ['claim.revised'])
    await world.subscribe('verdicts', ['verdict.changed'])
    const late = world.event()
    await world.accept(early, late)
    await world.nextAlarm()
    expect(await world.taken('revisions')).toEqual([late.id])
    expect(await world.received('verdicts')).toEqual([])
  })

  it('is signed by the new secret and the one before it for a day, then by the new one alone', async () => {
    const before = await world.subscribe('desk')
    const after = newSecret()
    await world.run((deliveries) => deliveries.rotateSecret({ id: 'desk', secret: after }))
    await world.accept(world.event())
    await world.nextAlarm()
    world.now += DAY
    await world.accept(world.event())
    await world.nextAlarm()
    const [first, second] = await world.received('desk')
    if (!first || !second) throw new Error('too little came')
    for (const secret of [before, after]) expect(() => verify(secret, first)).not.toThrow()
    expect(() => verify(after, second)).not.toThrow()
    expect(() => verify(before, second)).toThrow('No matching signature')
  })

  it('carries another time at each attempt, and the same name', async () => {
    const secret = await world.subscribe('desk')
    await world.answer('desk', { status: 500 })
    await world.accept(world.event())
    await world.nextAlarm()
    await world.answer('desk', {})
    await world.nextAlarm()
    const messages = await world.received('desk')
    expect(new Set(messages.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(messages.map(({ headers }) => Number(headers['webhook-timestamp']))).toEqual([
      (world.now - 5 * SECOND) / 1000,
      world.now / 1000,
    ])
    for (const message of messages) expect(() => verify(secret, message)).not.toThrow()
  })
})

describe('an endpoint that fails', () => {
  it.each<[string, Reception, object]>([
    ['answers 500', { status: 500 }, { status: 500, error: 'it answered with status 500' }],
    ['answers 404', { status: 404 }, { status: 404, error: 'it answered with status 404' }],
    [
      'redirects',
      { status: 302, headers: { Location: '/elsewhere' } },
      { status: 302, error: 'it redirects (302), which is not followed' },
    ],
    ['hangs', { hangs: true }, { error: 'it took too long' }],
  ])(
    'because it %s is tried ten times in three days, and then given up',
    async (_, reception, shown) => {
      await world.subscribe('desk')
      await world.answer('desk', reception)
      if (reception.hangs) world.within = 300
      await world.accept(world.event())
      const start = world.now
      const tried: number[] = []
      while ((await world.deliveries('desk'))[0]?.state === 'waiting') {
        await world.nextAlarm()
        tried.push(world.now - start)
      }
      const delays = [0, 5 * SECOND, 5 * MINUTE, 30 * MINUTE, ...[2, 5, 10, 14, 20, 24].map((hours) => hours * HOUR)]
      expect(tried).toEqual(delays.map((_, i) => delays.slice(0, i + 1).reduce((sum, delay) => sum + delay)))
      expect(await world.received('desk')).toHaveLength(10)
      expect(await world.deliveries('desk')).toMatchObject([{ state: 'failed', attempts: 10, ...shown }])
      const found = await world.run((deliveries) => deliveries.readEndpoint('desk'))
      expect(found).toMatchObject({ value: { failing: { error: expect.any(String) }, waiting: 0 } })
    },
    20_000,
  )

  it('is tried again a little later by chance', async () => {
    await world.subscribe('desk')
    await world.answer('desk', { status: 404 })
    world.random = 1
    await world.accept(world.event())
    await world.nextAlarm()
    expect((await world.deliveries('desk'))[0]?.dueAt).toBe(new Date(world.now + 5.5 * SECOND).toISOString())
  })

  it.each([
    ['in seconds', () => '7200'],
    ['as a date', (now: number) => new Date(now + 2 * HOUR).toUTCString()],
  ])('is left alone for as long as it asks, %s', async (_, retryAfter) => {
    await world.subscribe('desk')
    await world.answer('desk', { status: 429, headers: { 'Retry-After': retryAfter(world.now) } })
    await world.accept(world.event('elbe'), world.event('oder'))
    await world.advanceTo(world.now + 2 * HOUR - 1)
    expect(await world.received('desk')).toHaveLength(1)
    await world.answer('desk', {})
    await world.advanceTo(world.now + 1)
    expect(await world.taken('desk')).toHaveLength(2)
  })

  it('may ask for a day at most: a slip of its pen does not cost every event', async () => {
    await world.subscribe('desk')
    await world.answer('desk', { status: 503, headers: { 'Retry-After': '99999999' } })
    await world.accept(world.event())
    await world.nextAlarm()
    await world.answer('desk', {})
    await world.advanceTo(world.now + DAY)
    expect(await world.taken('desk')).toHaveLength(1)
  })

  it('and answers 410 is disabled: what waits is given up, and what comes is only written down', async () => {
    const [first, second, third] = [world.event(), world.event(), world.event('oder')]
    await world.subscribe('desk')
    await world.answer('desk', { status: 410 })
    await world.accept(first, second)
    await world.nextAlarm()
    await world.accept(third)
    await world.advanceTo(world.now + DAY)
    expect(await world.received('desk')).toHaveLength(1)
    const disabled = { state: 'failed', attempts: 0, error: 'its endpoint was disabled' }
    expect(await world.deliveries('desk')).toMatchObject([disabled, disabled, { state: 'failed', status: 410 }])
    const found = await world.run((deliveries) => deliveries.readEndpoint('desk'))
    expect(found).toMatchObject({ value: { disabledAt: expect.any(String), waiting: 0 } })
  })

  it('and was disabled is sent all of it once it is put again and that is asked for', async () => {
    const events = [world.event(), world.event(), world.event('oder')]
    const since = new Date(world.now).toISOString()
    await world.subscribe('desk')
    await world.answer('desk', { status: 410 })
    await world.accept(...events)
    await world.nextAlarm()
    const replay = () => world.run((deliveries) => deliveries.replay({ id: 'desk', since }))
    expect(await replay()).toEqual({ ok: false, reason: 'disabled' })
    await world.answer('desk', {})
    const put = { id: 'desk', url: world.url('desk'), kinds: ['claim.revised'] as const, secret: '', ifRevision: 1 }
    expect(await world.run((deliveries) => deliveries.putEndpoint(put))).toMatchObject({ ok: true, created: false })
    expect(await replay()).toEqual({ ok: true, replayed: 3 })
    await world.advanceTo(world.now + MINUTE)
    expect((await world.taken('desk')).toSorted()).toEqual(events.map(({ id }) => id))
  })

  it.each(['http://10.0.0.1/hook', 'https://169.254.169.254/', 'https://router.lan/', 'http://news.example/'])(
    'because it is at %s is never asked, whoever put that there',
    async (url) => {
      await world.subscribe('desk', ['claim.revised'], url)
      await world.accept(world.event())
      await world.nextAlarm()
      expect(await world.deliveries('desk')).toMatchObject([
        { state: 'waiting', attempts: 1, error: 'its address is not https with a public name' },
      ])
    },
  )
})

describe('the events of one claim', () => {
  it('arrive in their order: the next waits until the one before it is taken or given up, and other claims do not', async () => {
    await world.subscribe('desk')
    await world.answer('desk', { status: 404 })
    const [first, second, other] = [world.event('elbe'), world.event('elbe'), world.event('oder')]
    await world.accept(first, second)
    await world.nextAlarm()
    await world.answer('desk', {})
    await world.accept(other)
    await world.nextAlarm()
    expect(await world.taken('desk')).toEqual([other.id])
    await world.nextAlarm()
    expect(await world.taken('desk')).toEqual([other.id, first.id, second.id])
  })

  it('are replayed in their order too', async () => {
    await world.subscribe('desk')
    const events = Array.from({ length: 5 }, () => world.event())
    await world.accept(...events)
    await world.nextAlarm()
    const ids = events.map(({ id }) => id)
    await world.run((deliveries) => deliveries.replay({ id: 'desk', events: ids.slice(1, 4).toReversed() }))
    await world.nextAlarm()
    expect(await world.taken('desk')).toEqual([...ids, ...ids.slice(1, 4)])
  })
})

describe('a receiver that hangs', () => {
  it('delays no other endpoint, not even what that one is to be sent again', async () => {
    await world.subscribe('hanging')
    await world.subscribe('desk')
    await world.answer('hanging', { hangs: true })
    await world.answer('desk', { status: 500 })
    const [first, second] = [world.event(), world.event('oder')]
    await world.accept(first)
    await world.nextAlarm({ waits: false })
    await vi.waitFor(async () => expect(await world.deliveries('desk')).toMatchObject([{ status: 500 }]))
    await world.answer('desk', {})
    await world.nextAlarm({ waits: false })
    await vi.waitFor(async () => expect(await world.taken('desk')).toEqual([first.id]))
    await world.accept(second)
    await world.nextAlarm({ waits: false })
    await vi.waitFor(async () => expect(await world.taken('desk')).toEqual([first.id, second.id]))
    expect(await world.received('hanging')).toHaveLength(1)
    await world.answer('hanging', {})
    await world.idle()
  })
})

describe('nothing is lost', () => {
  it('when the object dies while a message is on its way: it is sent again, under its name', async () => {
    await world.subscribe('desk')
    await world.answer('desk', { hangs: true })
    const event = world.event()
    await world.accept(event)
    await world.nextAlarm({ waits: false })
    await vi.waitFor(async () => expect(await world.received('desk')).toHaveLength(1))
    await world.abort()
    await world.answer('desk', {})
    await world.advanceTo(world.now + MINUTE)
    expect(await world.taken('desk')).toEqual([event.id])
    expect(await world.deliveries('desk')).toMatchObject([{ state: 'delivered', attempts: 2 }])
  })

  it('and nothing is sent twice, when events are handed over twice', async () => {
    await world.subscribe('desk')
    const [first, second] = [world.event(), world.event()]
    await world.accept(first)
    await world.accept(first, second)
    await world.nextAlarm()
    expect(await world.taken('desk')).toEqual([first.id, second.id])
  })

  it('for a week: what is older is neither listed nor sent any more', async () => {
    await world.subscribe('desk')
    await world.answer('desk', { status: 503 })
    const start = world.now
    for (let n = 0; n < 5; n++) await world.accept(world.event())
    await world.advanceTo(start + 6 * DAY)
    await world.accept(world.event())
    await world.advanceTo(start + 7 * DAY)
    expect(await world.deliveries('desk')).toHaveLength(1)
    await world.answer('desk', {})
    await world.advanceTo(start + 8 * DAY)
    expect(await world.taken('desk')).toHaveLength(1)
  })

  it('is told by those who answer: of a body that they send nothing is kept', async () => {
    await world.subscribe('desk')
    await world.answer('desk', { status: 500, body: 'the secret of the receiver' })
    await world.accept(world.event())
    await world.nextAlarm()
    const stored = await world.run((_, { storage }) =>
      JSON.stringify(storage.sql.exec('SELECT * FROM delivery').toArray()),
    )
    expect(stored).not.toContain('secret of the receiver')
  })
})
