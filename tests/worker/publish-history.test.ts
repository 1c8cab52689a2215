import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ClaimInput } from '../../core/claim/types.ts'
import type { ClaimHistory, RecentChanges } from '../../core/snapshot/index.ts'
import { claimInput, estimate } from './ledger-claims.ts'
import { allOfKv, anna, ben, published, START, World, wipeKv } from './ledger-world.ts'

let world: World
beforeEach(async () => {
  world = await World.empty()
})

const DAY = 86_400_000
const day = (n: number) => new Date(START + n * DAY).toISOString()

const publishNew = (claim: ClaimInput) =>
  world.run(async (ledger) => {
    await ledger.createClaim({ claim, actor: anna })
    return ledger.publishClaim({ id: claim.id, actor: anna })
  })

const recent = async () =>
  (await published<RecentChanges>('v1:n'))?.changes.map(({ claim, kind }) => `${claim} ${kind}`)

/** Published, revised by another editor, corrected: a day each. */
async function oneHistory(): Promise<void> {
  await publishNew(claimInput('elbe'))
  await world.settle()
  world.now = START + DAY
  const estimates = [estimate('ministry', 100, { saidAt: '2025-02' }), estimate('press', 200)]
  await world.run((ledger) =>
    ledger.changeClaim({
      claim: claimInput('elbe', { estimates, reason: { en: 'Not on the same days.' } }),
      ifRevision: 2,
      actor: ben,
    }),
  )
  await world.settle()
  world.now = START + 2 * DAY
  await world.run((ledger) =>
    ledger.correctClaim({ id: 'elbe', kind: 'correction', text: { en: 'It was 100.' }, actor: ben }),
  )
  await world.settle()
}

describe("a claim's history for readers", () => {
  it.each(['{}', 'null', '{"changes":[null]}', '{"changes":'])(
    'is compared anew where what was kept of it is not whole (%s)',
    async (parts) => {
      await oneHistory()
      const whole = await published<ClaimHistory>('v1:h:elbe')
      await world.run(async (_, state) => {
        state.storage.sql.exec('UPDATE change SET parts = ? WHERE revision = 3', parts)
      })
      await wipeKv()
      await world.run((ledger) => ledger.rebuild({ actor: anna }))
      await world.settle()
      expect(await published<ClaimHistory>('v1:h:elbe')).toEqual(whole)
    },
  )

  it('says when what changed, and on which days something became known, never who changed it', async () => {
    await oneHistory()
    expect(await published<ClaimHistory>('v1:h:elbe')).toEqual({
      id: 'elbe',
      revisions: [
        { revision: 4, at: day(2), kind: 'corrected', changes: [] },
        {
          revision: 3,
          at: day(1),
          kind: 'revised',
          changes: [
            { path: 'reason', kind: 'changed' },
            { path: 'estimates/ministry/value', kind: 'changed' },
            { path: 'estimates/ministry/saidAt', kind: 'changed' },
            { path: 'estimates/press', kind: 'added' },
            { path: 'estimates/survey', kind: 'removed' },
          ],
        },
        { revision: 2, at: day(0), kind: 'published', changes: [] },
      ],
      corrections: [{ at: day(2), kind: 'correction', text: { en: 'It was 100.' }, fromRevision: 3 }],
      days: ['2025-01-13', '2025-02-01', day(2).slice(0, 10)],
    })
    const all = JSON.stringify(await allOfKv())
    for (const { name } of [anna, ben]) expect(all).not.toContain(name)
  })

  it('tells nothing of drafts, nor of what was changed while nobody could see it', async () => {
    await publishNew(claimInput('elbe'))
    await world.run(async (ledger) => {
      await ledger.pauseClaim({ id: 'elbe', actor: anna })
      await ledger.changeClaim({ claim: claimInput('elbe', { reason: { en: 'Secret.' } }), ifRevision: 3, actor: anna })
      await ledger.changeClaim({ claim: claimInput('elbe'), ifRevision: 4, actor: anna })
      await ledger.publishClaim({ id: 'elbe', actor: anna })
    })
    await world.settle()
    expect((await published<ClaimHistory>('v1:h:elbe'))?.revisions).toEqual([
      { revision: 6, at: day(0), kind: 'published', changes: [] },
      { revision: 3, at: day(0), kind: 'paused', changes: [] },
      { revision: 2, at: day(0), kind: 'published', changes: [] },
    ])
  })

  it('dates what was under embargo by its end, whenever it was written', async () => {
    await publishNew(claimInput('elbe', { embargoUntil: day(3) }))
    await world.advanceTo(START + 4 * DAY)
    expect(await published('v1:h:elbe')).toMatchObject({ revisions: [{ revision: 2, at: day(3), kind: 'published' }] })
    expect(await published('v1:n')).toMatchObject({ changes: [{ claim: 'elbe', at: day(3), kind: 'published' }] })
  })

  it.each([
    ['withdrawn', 410],
    ['paused', 404],
  ] as const)('is the tombstone of the claim while that is %s', async (status, answered) => {
    await oneHistory()
    await world.run((ledger) =>
      status === 'withdrawn'
        ? ledger.withdrawClaim({ id: 'elbe', ifRevision: 4, actor: anna })
        : ledger.pauseClaim({ id: 'elbe', actor: anna }),
    )
    await world.settle()
    const history = await env.SNAPSHOTS.getWithMetadata('v1:h:elbe', 'text')
    expect(history).toMatchObject(await env.SNAPSHOTS.getWithMetadata('v1:c:elbe', 'text'))
    expect(history.metadata).toMatchObject({ status: answered, revision: 5 })
  })

  it('lists the newest 200 and says that there are earlier ones', async () => {
    await publishNew(claimInput('elbe'))
    await world.run(async (ledger) => {
      for (let n = 2; n < 203; n++) await ledger.changeClaim({ claim: claimInput('elbe'), ifRevision: n, actor: anna })
    })
    await world.nextAlarm()
    const history = await published<ClaimHistory>('v1:h:elbe')
    expect(history?.revisions.map(({ revision }) => revision)).toEqual(Array.from({ length: 200 }, (_, i) => 203 - i))
    expect(history?.earlier).toBe(true)
  })
})

describe('the newest changes', () => {
  it('name claim, day, question and line, the newest first', async () => {
    await oneHistory()
    expect(await recent()).toEqual(['elbe corrected', 'elbe revised', 'elbe published'])
    expect((await published<RecentChanges>('v1:n'))?.changes[0]).toEqual({
      kind: 'corrected',
      claim: 'elbe',
      revision: 4,
      at: day(2),
      question: claimInput('elbe').question,
      line: expect.objectContaining({ verdict: 'conflict' }),
    })
  })

  it('say of a claim that is taken back no more than that, and which entries it takes along', async () => {
    await oneHistory()
    await publishNew(claimInput('oder'))
    await world.settle()
    const at = new Date(world.now).toISOString()
    await world.run((ledger) => ledger.withdrawClaim({ id: 'elbe', ifRevision: 4, actor: anna }))
    await world.advanceTo(world.now + 3000)
    const { changes } = (await published<RecentChanges>('v1:n')) ?? { changes: [] }
    expect(changes.filter(({ claim }) => claim === 'elbe')).toEqual([
      { kind: 'withdrawn', claim: 'elbe', revision: 5, at, gone: [4, 3, 2] },
    ])
    expect(JSON.stringify(changes)).not.toContain('on the elbe')
  })

  it('give everything back with the claim, and no longer say that it was away', async () => {
    await oneHistory()
    await world.run((ledger) => ledger.pauseClaim({ id: 'elbe', actor: anna }))
    await world.settle()
    expect(await recent()).toEqual(['elbe paused'])
    await world.run((ledger) => ledger.publishClaim({ id: 'elbe', actor: anna }))
    await world.settle()
    expect(await recent()).toEqual(['elbe published', 'elbe corrected', 'elbe revised', 'elbe published'])
  })

  it('say that a claim has expired at the moment that it named', async () => {
    await publishNew(claimInput('elbe', { expiresAt: day(3) }))
    await world.advanceTo(START + 4 * DAY)
    expect(await published('v1:n')).toEqual({
      changes: [{ kind: 'paused', claim: 'elbe', revision: 2, at: day(3), gone: [2] }],
    })
  })

  it('are a hundred at most', async () => {
    for (let i = 0; i < 5; i++) await publishNew(claimInput(`claim-${i}`))
    await world.run(async (ledger) => {
      for (let i = 0; i < 100; i++)
        await ledger.correctClaim({ id: `claim-${i % 5}`, kind: 'update', text: { en: 'More.' }, actor: anna })
    })
    await world.nextAlarm()
    expect(await recent()).toHaveLength(100)
  })

  it('and all histories come back with the same bytes after KV is wiped and rebuilt', async () => {
    await oneHistory()
    await publishNew(claimInput('oder'))
    await world.run((ledger) => ledger.withdrawClaim({ id: 'oder', ifRevision: 2, actor: anna }))
    await world.settle()
    const before = await allOfKv()
    await wipeKv()
    world.now += DAY
    await world.run((ledger) => ledger.rebuild({ actor: anna }))
    await world.settle()
    expect(await allOfKv()).toEqual(before)
  })
})
