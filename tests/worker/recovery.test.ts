import { beforeEach, describe, expect, it } from 'vitest'
import { annotation, articleInput, citingInput, claimInput, saveOver } from './ledger-claims.ts'
import { allOfKv, anna, published, World, wipeKv } from './ledger-world.ts'

let world: World
beforeEach(async () => {
  world = await World.empty()
})

/** Something in every kind of document: a claim, one that cites it, an article, revisions, a list page. */
const writeSomething = () =>
  world.run(async (ledger) => {
    await ledger.createClaim({ claim: claimInput('elbe'), actor: anna })
    await ledger.createClaim({ claim: citingInput('share', 'elbe/ministry'), actor: anna })
    await saveOver(ledger, articleInput('flood', [annotation('elbe')]), { actor: anna })
    await ledger.publishClaim({ id: 'elbe', actor: anna })
    await ledger.publishClaim({ id: 'share', actor: anna })
  })

/** After recovery, what readers get is what a rebuild from nothing gives, and nothing waits. */
async function expectWhole(): Promise<void> {
  await world.settle()
  const recovered = await allOfKv()
  expect(Object.keys(recovered).sort()).toEqual(
    'a:flood c:elbe c:share h:elbe h:share i:0 l:0 n r:elbe:2 r:share:2'.split(' ').map((key) => `v1:${key}`),
  )
  await wipeKv()
  await world.run((ledger) => ledger.rebuild({ actor: anna }))
  await world.settle()
  expect(await allOfKv()).toEqual(recovered)
  expect(await world.run((ledger) => ledger.listOutbox({}))).toEqual({ waiting: 0, entries: [] })
}

/** Lets alarms go off up to the n-th put, and kills the object there, before or after KV has it. */
async function dieInPut(when: 'before' | 'after', nth: number): Promise<void> {
  const die = await world.run((_, state) => () => state.abort('killed by the test'))
  let count = 0
  const atNth = () => {
    count += 1
    if (count === nth) die()
  }
  if (when === 'before') world.beforePut = atNth
  else world.afterPut = atNth
  // what was on its way when the object died is not due with the very next alarm
  while (await world.nextAlarm().catch(() => false));
  expect(count).toBeGreaterThanOrEqual(nth)
  world.beforePut = () => undefined
  world.afterPut = () => undefined
}

describe('after a failure, readers get what a rebuild gives, byte for byte', () => {
  it.each([1, 2, 7, 40])('KV refused the next %i writes', async (n) => {
    await writeSomething()
    world.failNextPuts(n)
    await expectWhole()
  })

  it('the object died between commit and put', async () => {
    await writeSomething()
    await world.abort()
    await expectWhole()
  })

  it.each([
    ['before', 1],
    ['before', 3],
    ['after', 1],
    ['after', 3],
  ] as const)('the object died %s KV had document %i', async (when, nth) => {
    await writeSomething()
    await dieInPut(when, nth)
    await expectWhole()
  })

  it('the object died between put and outbox deletion, twice in a row, and KV was down in between', async () => {
    await writeSomething()
    await dieInPut('after', 2)
    world.failNextPuts(4)
    await dieInPut('after', 1)
    await expectWhole()
  })

  it('the object died, and the alarm with it', async () => {
    await writeSomething()
    await world.run((_, state) => state.storage.deleteAlarm())
    await world.abort()
    await expectWhole()
  })
})

describe('a document that kills the object whenever it is put', () => {
  it('does not hold up the others for ever, and is published once it no longer does', async () => {
    await world.run(async (ledger) => {
      for (let i = 0; i < 12; i++) {
        await ledger.createClaim({ claim: claimInput(`claim-${i}`), actor: anna })
        await ledger.publishClaim({ id: `claim-${i}`, actor: anna })
      }
    })
    for (let i = 0; i < 60; i++) {
      const die = await world.run((_, state) => () => state.abort('killed by the test'))
      world.beforePut = (key) => {
        if (key === 'v1:c:claim-0') die()
      }
      await world.nextAlarm().catch(() => undefined)
    }
    world.beforePut = () => undefined
    const waiting = await world.run((ledger) => ledger.listOutbox({}))
    expect(waiting.entries.map(({ key }) => key)).toEqual(['v1:c:claim-0'])
    await world.settle()
    expect(await published('v1:c:claim-0')).toMatchObject({ revision: 2 })
  })
})

describe('a change that fails halfway', () => {
  it('leaves neither rows nor an alarm', async () => {
    await world.run(async (ledger, state) => {
      await ledger.createClaim({ claim: claimInput('elbe'), actor: anna })
      await state.storage.deleteAlarm()
      state.storage.sql.exec('DELETE FROM outbox')
      state.storage.sql.exec(
        "CREATE TRIGGER broken BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'the disk is full'); END",
      )
    })
    await expect(world.run((ledger) => ledger.publishClaim({ id: 'elbe', actor: anna }))).rejects.toThrow(
      'disk is full',
    )
    await world.run(async (ledger, state) => {
      expect(await ledger.readClaim('elbe')).toMatchObject({ value: { claim: { revision: 1, status: 'draft' } } })
      expect((await ledger.listAudit({})).entries).toHaveLength(1)
      expect(await state.storage.getAlarm()).toBeNull()
    })
    expect(await published('v1:c:elbe')).toBeNull()
  })
})
