import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ClaimSnapshot } from '../../core/snapshot/index.ts'
import { BOUNDS } from '../../worker/bounds.ts'
import type { ImportRecord } from '../../worker/ledger/types.ts'
import { edit, registered } from './editors.ts'
import { annotation, articleInput, claimInput, estimate, saveOver } from './ledger-claims.ts'
import { anna, published, World } from './ledger-world.ts'

let world: World
beforeEach(async () => {
  world = await World.empty()
})

const publishNew = (id: string) =>
  world.run(async (ledger) => {
    await ledger.createClaim({ claim: claimInput(id), actor: anna })
    return ledger.publishClaim({ id, actor: anna })
  })

const withdraw = (id: string) => world.run((ledger) => ledger.withdrawClaim({ id, ifRevision: 2, actor: anna }))

describe('what is taken back', () => {
  it('reaches readers within three seconds, with 40 articles that carry it, while everything is being rebuilt', async () => {
    for (let i = 0; i < 150; i++) await publishNew(`claim-${i}`)
    await world.run(async (ledger) => {
      for (let i = 0; i < 40; i++)
        await saveOver(ledger, articleInput(`article-${i}`, [annotation('claim-0')]), { actor: anna })
    })
    await world.settle()
    await world.run((ledger) => ledger.rebuild({ actor: anna }))
    await world.nextAlarm()
    await withdraw('claim-0')
    await world.advanceTo(world.now + 3000)
    expect(await published('v1:c:claim-0')).toMatchObject({ status: 'withdrawn' })
    expect(await published<{ claims: { id: string }[] }>('v1:l:0')).not.toMatchObject({ claims: [{ id: 'claim-0' }] })
    for (let i = 0; i < 40; i++)
      expect(await published(`v1:a:article-${i}`)).toMatchObject({ claims: { 'claim-0': { status: 'withdrawn' } } })
    expect((await world.run((ledger) => ledger.readHealth())).waiting).toBeGreaterThan(100)
  })

  it('goes before what editors change, that before an import, and a rebuild comes last', async () => {
    for (const id of ['rebuilt', 'edited', 'withdrawn']) await publishNew(id)
    await world.settle()
    world.puts.length = 0
    await world.run((ledger) => ledger.rebuild({ actor: anna }))
    const records: ImportRecord[] = [{ type: 'claim', claim: claimInput('imported'), status: 'published' }]
    await world.run((ledger) => ledger.importBatch({ records, actor: anna }))
    const claim = claimInput('edited', { reason: { en: 'They count on different days.' } })
    await world.run((ledger) => ledger.changeClaim({ claim, ifRevision: 2, actor: anna }))
    await withdraw('withdrawn')
    await world.settle()
    const order = world.puts.map(({ key }) => key).filter((key) => key.startsWith('v1:c:'))
    expect(order).toEqual(['v1:c:withdrawn', 'v1:c:edited', 'v1:c:imported', 'v1:c:rebuilt'])
  })
})

/** An old export may hold what is refused today: here 39 estimates that may each count twenty things. */
const explosive = (id: string): ImportRecord => {
  const outcomes = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`o${i}`, { en: `outcome ${i}` }]))
  const countsMayBe = Object.keys(outcomes).map((outcome) => [outcome])
  const estimates = Array.from({ length: 39 }, (_, i) =>
    estimate(`e${i}`, i, { counts: ['o0'], countsBasis: 'ambiguous', countsMayBe }),
  )
  const input = claimInput(id, { estimates })
  return {
    type: 'revision',
    claim: {
      ...input,
      measure: { ...input.measure, outcomes },
      status: 'published',
      revision: 1,
      updatedAt: '2026-01-01T00:00:00.000Z',
      updatedBy: 'Desk A',
    },
    action: 'publish',
    token: 'tk_1',
    wasPublic: true,
    cited: {},
  }
}

describe('a claim that cannot be shown', () => {
  it('is refused where it is written, with the reason', async () => {
    const record = explosive('elbe')
    if (record.type !== 'revision') throw new Error('no revision')
    const { status: _, revision: __, updatedAt: ___, updatedBy: ____, ...claim } = record.claim
    const answer = await world.run((ledger) => ledger.createClaim({ claim, actor: anna }))
    expect(answer).toMatchObject({ ok: false, reason: 'invalid', errors: [{ pointer: '/estimates' }] })
    expect(JSON.stringify(answer)).toContain(`${BOUNDS.comparisons} is the most`)
  })

  it('is refused where its document would be too large to be stored, and stays the draft that it was', async () => {
    const note = Object.fromEntries(Array.from({ length: 4 }, (_, i) => [`x${i}`, 'ä'.repeat(500)]))
    const estimates = Array.from({ length: 190 }, (_, i) => estimate(`e${i}`, i, { note }))
    await world.run((ledger) => ledger.createClaim({ claim: claimInput('elbe', { estimates }), actor: anna }))
    const answer = await world.run((ledger) => ledger.publishClaim({ id: 'elbe', actor: anna }))
    expect(answer).toMatchObject({ ok: false, reason: 'invalid', errors: [{ pointer: '/estimates' }] })
    expect(await world.run((ledger) => ledger.readClaim('elbe'))).toMatchObject({ value: { claim: { revision: 1 } } })
  })

  it('holds back no other claim of its page, and no article that carries others, and is named', async () => {
    await publishNew('oder')
    await world.run((ledger) => ledger.importBatch({ records: [explosive('elbe')], actor: anna }))
    await publishNew('spree')
    const both = articleInput('flood', [annotation('elbe', { estimateId: 'e0' }), annotation('oder')])
    await world.run((ledger) => saveOver(ledger, both, { actor: anna }))
    for (let i = 0; i < 4; i++) await world.nextAlarm()
    expect(await published('v1:l:0')).toMatchObject({ claims: [{ id: 'oder' }, { id: 'spree' }] })
    expect(await published('v1:a:flood')).toMatchObject({ annotations: [{ claimId: 'oder' }] })
    await withdraw('oder')
    await world.nextAlarm()
    expect(await published('v1:l:0')).toMatchObject({ claims: [{ id: 'spree' }] })
    const { failing } = await world.run((ledger) => ledger.readHealth())
    expect(failing.map(({ document }) => document)).toContain('v1:c:elbe')
  })

  it('is named in the health of the deployment', async () => {
    await registered('https://news.example')
    await world.run((ledger) => ledger.importBatch({ records: [explosive('elbe')], actor: anna }))
    await world.nextAlarm()
    const { body } = await edit('GET', '/v1/health')
    expect(body.publishing.failing).toContainEqual(expect.objectContaining({ document: 'v1:c:elbe' }))
  })
})

describe('an embargo that cannot be lifted', () => {
  it('keeps no other from its moment, and is tried again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const opens = world.now + 60_000
    const embargoUntil = new Date(opens).toISOString()
    for (const id of ['elbe', 'oder'])
      await world.run(async (ledger) => {
        await ledger.createClaim({ claim: claimInput(id, { embargoUntil }), actor: anna })
        await ledger.publishClaim({ id, actor: anna })
      })
    const setBody = (body: string) =>
      world.run((_, { storage }) => {
        storage.sql.exec("UPDATE revision SET body = ? WHERE id = 'elbe' AND revision = 2", body)
      })
    const body = await world.run(
      (_, { storage }) => storage.sql.exec("SELECT body FROM revision WHERE id = 'elbe'").toArray()[0]?.body,
    )
    await setBody('{')
    await world.advanceTo(opens + 3000)
    expect(await published('v1:c:oder')).not.toBeNull()
    await setBody(String(body))
    await world.advanceTo(opens + 70_000)
    expect(await published('v1:c:elbe')).toMatchObject({ status: 'published' })
  })
})

describe('what a revision showed', () => {
  it('is written once: neither a rebuild nor other rules change it, and claims are judged by the new ones', async () => {
    await publishNew('elbe')
    await world.settle()
    const mark = '{"id":"elbe","kept":"as it was drawn that day"}'
    await world.run((_, { storage }) => {
      storage.sql.exec("UPDATE published SET document = ?, ruleset = '2020-01' WHERE id = 'elbe'", mark)
      storage.sql.exec("UPDATE meta SET v = '2020-01' WHERE k = 'ruleset'")
    })
    world.puts.length = 0
    await world.abort()
    await world.settle()
    expect(world.puts.map(({ key }) => key).sort()).toEqual(['v1:c:elbe', 'v1:i:0', 'v1:l:0', 'v1:n'])
    expect(await published<ClaimSnapshot>('v1:c:elbe')).toMatchObject({ relations: [{ verdict: 'conflict' }] })
    await world.run((ledger) => ledger.rebuild({ actor: anna }))
    await world.settle()
    expect(await published('v1:r:elbe:2')).toEqual(JSON.parse(mark))
  })

  it('says when it was judged, where nobody kept what it showed', async () => {
    await publishNew('elbe')
    await world.run((_, { storage }) => {
      storage.sql.exec('DELETE FROM published')
    })
    await world.run((ledger) => ledger.rebuild({ actor: anna }))
    await world.settle()
    const { judgedAt, ...document } = (await published<ClaimSnapshot>('v1:r:elbe:2')) ?? {}
    expect(judgedAt).toBe(new Date(world.now).toISOString().slice(0, 10))
    expect(document).toEqual(await published('v1:c:elbe'))
  })
})
