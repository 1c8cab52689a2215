import { beforeEach, describe, expect, it } from 'vitest'
import { LIST_PAGE } from '../../worker/ledger/pages.ts'
import { DRAIN_LIMIT } from '../../worker/publish/drain.ts'
import { annotation, articleInput, claimInput, saveOver } from './ledger-claims.ts'
import { allOfKv, anna, published, START, World } from './ledger-world.ts'

let world: World
beforeEach(async () => {
  world = await World.empty()
})

const publishNew = (id: string) =>
  world.run(async (ledger) => {
    await ledger.createClaim({ claim: claimInput(id), actor: anna })
    return ledger.publishClaim({ id, actor: anna })
  })

const outbox = () => world.run((ledger) => ledger.listOutbox({}))

describe('the outbox', () => {
  it('turns a burst of edits into one write, a second later', async () => {
    await publishNew('elbe')
    for (let i = 0; i < 10; i++) {
      world.now += 100
      const claim = claimInput('elbe', { reason: { en: `Reason ${i}` } })
      await world.run((ledger) => ledger.changeClaim({ claim, ifRevision: 2 + i, actor: anna }))
    }
    await world.settle()
    expect(world.puts.filter(({ key }) => key === 'v1:c:elbe')).toEqual([{ key: 'v1:c:elbe', at: START + 1100 }])
    expect(await published('v1:c:elbe')).toMatchObject({ reason: { en: 'Reason 9' } })
  })

  it('is not starved by edits that never stop', async () => {
    await publishNew('elbe')
    for (let i = 0; i < 40; i++) {
      await world.advanceTo(world.now + 250)
      const claim = claimInput('elbe', { reason: { en: `Reason ${i}` } })
      await world.run((ledger) => ledger.changeClaim({ claim, ifRevision: 2 + i, actor: anna }))
    }
    const at = world.puts.filter(({ key }) => key === 'v1:c:elbe').map((put) => put.at)
    expect(at.length).toBeGreaterThanOrEqual(8)
    expect(Math.min(...at.slice(1).map((t, i) => t - (at[i] ?? 0)))).toBeGreaterThanOrEqual(1000)
  })

  it('takes a claim and the 40 articles that carry it from readers in one alarm, whatever else waits', async () => {
    await publishNew('elbe')
    await world.run(async (ledger) => {
      for (let i = 0; i < 40; i++)
        await saveOver(ledger, articleInput(`flood-${i}`, [annotation('elbe')]), { actor: anna })
    })
    for (let i = 0; i < 30; i++) await publishNew(`claim-${i}`)
    await world.settle()
    await world.run((ledger) => ledger.rebuild({ actor: anna }))
    await world.run((ledger) => ledger.withdrawClaim({ id: 'elbe', ifRevision: 2, actor: anna }))
    const before = world.puts.length
    await world.nextAlarm()
    const keys = world.puts.slice(before).map(({ key }) => key)
    expect(keys).toContain('v1:c:elbe')
    expect(keys).toContain('v1:l:0')
    expect(keys.filter((key) => key.startsWith('v1:a:'))).toHaveLength(40)
  })

  it(`puts at most ${DRAIN_LIMIT} documents an alarm, oldest first, alarms 1.1 s apart`, async () => {
    for (let i = 0; i < 80; i++) {
      world.now += 1
      await publishNew(`claim-${i}`)
    }
    await world.settle()
    const first = world.puts.filter(({ at }) => at === world.alarms[0]).map(({ key }) => key)
    expect(first.length).toBeLessThanOrEqual(DRAIN_LIMIT)
    expect(first).toContain('v1:c:claim-0')
    expect(world.puts.map(({ key }) => key).filter((key) => key.startsWith('v1:c:'))).toEqual(
      Array.from({ length: 80 }, (_, i) => `v1:c:claim-${i}`),
    )
    expect(world.alarms.length).toBeGreaterThan(3)
    for (const [i, at] of world.alarms.slice(1).entries())
      expect(at - (world.alarms[i] ?? 0)).toBeGreaterThanOrEqual(1100)
  })

  it('says what waits, since when, and why', async () => {
    await publishNew('elbe')
    world.failNextPuts(4)
    await world.nextAlarm()
    const { waiting, entries } = await outbox()
    expect(waiting).toBe(4)
    expect(entries).toContainEqual({
      key: 'v1:c:elbe',
      since: new Date(START).toISOString(),
      due: new Date(START + 1100 + 2000).toISOString(),
      attempts: 1,
      error: 'KV PUT failed: 429 Too Many Requests',
    })
  })

  it('waits longer after each failure, at most five minutes, and never gives up', async () => {
    await publishNew('elbe')
    world.failNextPuts(6 * 30)
    for (let i = 0; i < 30; i++) await world.nextAlarm()
    const waits = world.alarms.slice(1).map((at, i) => (at - (world.alarms[i] ?? 0)) / 1000)
    expect(waits.slice(0, 8)).toEqual([2, 4, 8, 16, 32, 64, 128, 256])
    expect(new Set(waits.slice(8))).toEqual(new Set([300]))
    expect(await published('v1:c:elbe')).toBeNull()
    await world.settle()
    expect(await published('v1:c:elbe')).toMatchObject({ revision: 2 })
    expect((await outbox()).waiting).toBe(0)
  })

  it('puts again what changed while it was on its way', async () => {
    await publishNew('elbe')
    world.afterPut = async (key) => {
      if (key !== 'v1:c:elbe') return
      world.afterPut = () => undefined
      await world.run((ledger) =>
        ledger.changeClaim({ claim: claimInput('elbe', { reason: { en: 'Newer.' } }), ifRevision: 2, actor: anna }),
      )
    }
    await world.nextAlarm()
    expect(await published('v1:c:elbe')).toMatchObject({ revision: 2 })
    await world.settle()
    expect(await published('v1:c:elbe')).toMatchObject({ revision: 3, reason: { en: 'Newer.' } })
  })

  it('keeps one bad document from holding up the others', async () => {
    await publishNew('elbe')
    world.beforePut = (key) => {
      if (key === 'v1:c:elbe') throw new Error('too large')
    }
    await publishNew('oder')
    await world.nextAlarm()
    expect(await published('v1:c:oder')).not.toBeNull()
    expect((await outbox()).entries).toMatchObject([{ key: 'v1:c:elbe', error: 'too large' }])
  })

  it('survives a row that makes no sense: the alarm does not throw, the rest is published', async () => {
    await publishNew('elbe')
    await world.run((_, state) => {
      state.storage.sql.exec("INSERT INTO outbox (key, seq, since, due, attempts) VALUES ('nonsense', 1, 0, 0, 0)")
      state.storage.sql.exec("UPDATE revision SET cited = '{' WHERE id = 'elbe'")
    })
    await world.nextAlarm()
    expect(await published('v1:c:elbe')).not.toBeNull()
    expect((await outbox()).entries).toMatchObject([{ key: 'v1:r:elbe:2', attempts: 1 }])
  })
})

describe('the list', () => {
  it('is cut into pages by order of creation, so that an edit touches one', async () => {
    await world.run(async (ledger) => {
      for (let i = 0; i < LIST_PAGE + 2; i++) {
        await ledger.createClaim({ claim: claimInput(`claim-${i}`), actor: anna })
        if (i % 50 === 0) await ledger.publishClaim({ id: `claim-${i}`, actor: anna })
      }
    })
    await world.settle()
    expect(await published('v1:l:0')).toMatchObject({ claims: [{ id: 'claim-0' }, { id: 'claim-50' }], next: '1' })
    expect(await published('v1:l:1')).toMatchObject({ claims: [{ id: 'claim-100' }] })
    expect(await published('v1:l:1')).not.toHaveProperty('next')
    world.puts.length = 0
    await world.run((ledger) => ledger.pauseClaim({ id: 'claim-100', actor: anna }))
    await world.settle()
    expect(world.puts.map(({ key }) => key).sort()).toEqual(
      ['c:claim-100', 'h:claim-100', 'i:1', 'l:1', 'n', 'r:claim-100:2'].map((key) => `v1:${key}`),
    )
    expect(await published('v1:l:1')).toEqual({ claims: [] })
  })

  it('leaves no trace of a draft', async () => {
    await world.run((ledger) => ledger.createClaim({ claim: claimInput('elbe'), actor: anna }))
    await world.settle()
    expect(JSON.stringify(await allOfKv())).not.toContain('elbe')
  })
})
