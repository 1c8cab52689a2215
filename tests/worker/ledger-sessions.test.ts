import { beforeEach, expect, it } from 'vitest'
import { anna, START, World } from './ledger-world.ts'

let world: World
beforeEach(async () => {
  world = await World.empty()
  const people = [{ email: 'anna@news.example', scopes: ['publish'] as const }]
  await world.run((ledger) => ledger.putPeople({ people, ifRevision: 1, actor: anna }))
})

const hash = 'a1'.repeat(32)
const open = (id: string) => world.run((ledger) => ledger.openSession({ id, hash, email: 'anna@news.example' }))
const verify = (id: string, given = hash) => world.run((ledger) => ledger.verifyToken({ id, hash: given }))
const rows = () =>
  world.run((_, { storage }) =>
    storage.sql
      .exec('SELECT id FROM session ORDER BY id')
      .toArray()
      .map(({ id }) => id),
  )

it('lasts an hour, and is known by its secret alone', async () => {
  expect(await open('s1')).toMatchObject({ ok: true, expiresAt: new Date(START + 3_600_000).toISOString() })
  const known = { ok: true, id: 's1', name: 'anna', scopes: ['publish'] }
  expect(await verify('s1')).toEqual(known)
  expect(await verify('s1', 'b2'.repeat(32))).toEqual({ ok: false, reason: 'unknown' })
  expect(await verify('s2')).toEqual({ ok: false, reason: 'unknown' })
  world.now = START + 3_599_999
  expect(await verify('s1')).toEqual(known)
  world.now = START + 3_600_000
  expect(await verify('s1')).toEqual({ ok: false, reason: 'unknown' })
})

it('leaves nothing behind when it is over, also where nobody signs in any more', async () => {
  await open('s1')
  world.now = START + 1_800_000
  await open('s2')
  world.now = START + 3_600_000
  await world.run((ledger) => ledger.alarm())
  expect(await rows()).toEqual(['s2'])
  const alarm = await world.run((_, { storage }) => storage.getAlarm())
  expect(alarm).toBe(START + 1_800_000 + 3_600_000)
})

it('gives way to the newest where a person has twenty', async () => {
  for (let i = 10; i < 32; i++) await open(`s${i}`)
  const ids = await rows()
  expect(ids).toHaveLength(20)
  expect([ids[0], ids.at(-1)]).toEqual(['s12', 's31'])
})

it('is for nobody whom the desk does not know', async () => {
  const opened = await world.run((ledger) => ledger.openSession({ id: 's1', hash, email: 'ben@news.example' }))
  expect(opened).toEqual({ ok: false, reason: 'notFound' })
  expect(await rows()).toEqual([])
})
