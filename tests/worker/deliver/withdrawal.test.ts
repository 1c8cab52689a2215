import { env } from 'cloudflare:workers'
import { expect, it, vi } from 'vitest'
import { openDeliveries } from '../../../worker/deliveries-client.ts'
import { claimInput } from '../ledger-claims.ts'
import { anna, published, World } from '../ledger-world.ts'
import { DeliveriesWorld } from './deliveries-world.ts'

it('a receiver that hangs delays neither a withdrawal nor what another receiver is told of it', async () => {
  const [ledger, deliveries] = [await World.empty(), new DeliveriesWorld()]
  ledger.handOver = (events) => openDeliveries(env.DELIVERIES).accept({ events })
  deliveries.now = ledger.now
  await deliveries.answer('hanging', { hangs: true })
  for (const id of ['hanging', 'desk']) await deliveries.subscribe(id)
  await ledger.run((stub) => stub.createClaim({ claim: claimInput('elbe'), actor: anna }))
  await ledger.run((stub) => stub.publishClaim({ id: 'elbe', actor: anna }))
  await ledger.settle()
  await vi.waitFor(async () => expect(await deliveries.deliveries('desk')).toHaveLength(1))
  await deliveries.nextAlarm({ waits: false })
  await vi.waitFor(async () => expect(await deliveries.received('hanging')).toHaveLength(1))
  await ledger.run((stub) => stub.withdrawClaim({ id: 'elbe', ifRevision: 2, actor: anna }))
  await ledger.advanceTo(ledger.now + 3000)
  expect(await published('v1:c:elbe')).toMatchObject({ status: 'withdrawn' })
  await vi.waitFor(async () => expect(await deliveries.deliveries('desk')).toHaveLength(2))
  await deliveries.nextAlarm({ waits: false })
  await vi.waitFor(async () => expect(await deliveries.taken('desk')).toHaveLength(2))
  const bodies = (await deliveries.received('desk')).map(({ body }) => JSON.parse(body).type)
  expect(bodies).toEqual(['claim.published', 'claim.withdrawn'])
  // all that while
  expect(await deliveries.received('hanging')).toMatchObject([{ body: expect.stringContaining('claim.published') }])
  await deliveries.answer('hanging', {})
  await deliveries.idle()
})

it('an object that delivers and does not answer delays no withdrawal either', async () => {
  const ledger = await World.empty()
  ledger.handOver = () => new Promise(() => undefined)
  await ledger.run((stub) => stub.createClaim({ claim: claimInput('elbe'), actor: anna }))
  await ledger.run((stub) => stub.publishClaim({ id: 'elbe', actor: anna }))
  await ledger.advanceTo(ledger.now + 3000)
  await ledger.run((stub) => stub.withdrawClaim({ id: 'elbe', ifRevision: 2, actor: anna }))
  await ledger.advanceTo(ledger.now + 3000)
  expect(await published('v1:c:elbe')).toMatchObject({ status: 'withdrawn' })
})
