import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { SearchFilter, SearchSort } from '../../worker/ledger/types.ts'
import { claimInput, estimate } from './ledger-claims.ts'
import { anna, ben, World } from './ledger-world.ts'

let world: World
beforeEach(async () => {
  world = await World.empty()
  world.now = Date.parse('2025-03-01T00:00:00Z')
  await world.run(async (ledger) => {
    const said = (id: string, x: number, saidAt: string) =>
      estimate(id, x, { saidAt, period: { to: saidAt, toBasis: 'stated', kind: 'cumulative' } })
    const bridges = [said('town', 100, '2025-01-05'), said('state', 300, '2025-01-05')]
    for (const [id, estimates, actor] of [
      ['elbe', bridges, anna],
      ['oder', [said('town', 100, '2025-02-27')], anna],
      ['dam', [said('town', 7, '2025-02-27')], ben],
    ] as const) {
      world.now += 1000
      await ledger.createClaim({ claim: claimInput(id, { estimates }), actor })
    }
    await ledger.publishClaim({ id: 'elbe', actor: anna })
    await ledger.publishClaim({ id: 'oder', actor: anna })
    const { estimates: _, ...begun } = claimInput('weir')
    await ledger.saveWorking({ claim: begun, expected: 'new', actor: ben })
  })
})

type Asked = SearchFilter & {
  readonly q?: string
  readonly sort?: SearchSort
  readonly limit?: number
  readonly cursor?: string
}
const ask = async (asked: Asked = {}) => {
  const page = await world.run((ledger) => ledger.search({ q: '', ...asked }))
  if (!page.ok) throw new Error(page.reason)
  return page
}
const ids = async (filter: Parameters<typeof ask>[0]) => (await ask(filter)).hits.map(({ id }) => id)

describe('search by what claims are like', () => {
  it('narrows to status, verdict, who changed it last, and what is no longer fresh', async () => {
    expect(await ids({ status: 'draft' })).toEqual(['weir', 'dam'])
    expect(await ids({ verdict: 'conflict' })).toEqual(['elbe'])
    expect(await ids({ by: 'Desk B' })).toEqual(['weir', 'dam'])
    expect(await ids({ stale: true })).toEqual(['elbe'])
    expect(await ids({ stale: false, status: 'published' })).toEqual(['oder'])
  })

  it('takes no claim for stale that no reader sees yet', async () => {
    const held = claimInput('held', {
      embargoUntil: '2025-03-02T00:00:00Z',
      estimates: [estimate('town', 100, { saidAt: '2025-01-05' })],
    })
    await world.run(async (ledger) => {
      await ledger.createClaim({ claim: held, actor: anna })
      await ledger.publishClaim({ id: 'held', actor: anna })
    })
    expect(await ids({ stale: true })).toEqual(['elbe'])
  })

  it('takes no claim for stale on the last day that it is fresh', async () => {
    world.now = Date.parse('2025-01-19T23:59:59Z')
    expect(await ids({ stale: true })).toEqual([])
    world.now += 1000
    expect(await ids({ stale: true })).toEqual(['elbe'])
  })

  it('counts what each choice would leave, beside the choices made in other facets', async () => {
    const { facets, total } = await ask({ status: 'published' })
    expect(total).toBe(2)
    expect(facets).toEqual({
      status: [
        { value: 'draft', claims: 2 },
        { value: 'published', claims: 2 },
      ],
      verdict: [
        { value: 'conflict', claims: 1 },
        { value: 'single', claims: 1 },
      ],
      by: [{ value: 'Desk A', claims: 2 }],
      stale: 1,
    })
  })

  it('narrows what words find', async () => {
    expect(await ids({ q: 'bridges', status: 'published' })).toEqual(expect.arrayContaining(['elbe', 'oder']))
    expect((await ask({ q: 'bridges', verdict: 'conflict' })).hits[0]?.snippet).toContainEqual({
      text: 'bridges',
      hit: true,
    })
  })

  it('sorts by creation or by the last change', async () => {
    expect(await ids({ sort: 'created', status: 'published' })).toEqual(['oder', 'elbe'])
    world.now += 1000
    await world.run((ledger) =>
      ledger.changeClaim({ claim: claimInput('elbe', { question: { en: 'Which?' } }), ifRevision: 2, actor: ben }),
    )
    expect(await ids({ sort: 'updated', status: 'published' })).toEqual(['elbe', 'oder'])
  })

  it('counts as many as it gives, page by page, whatever is asked', async () => {
    const filter = fc.record(
      {
        q: fc.constantFrom('', 'bridges', 'how weir', '?'),
        status: fc.constantFrom('draft', 'published', 'paused'),
        verdict: fc.constantFrom('conflict', 'single'),
        by: fc.constantFrom('Desk A', 'Desk B', 'Desk C'),
        stale: fc.boolean(),
        sort: fc.constantFrom('relevance', 'updated', 'created'),
      },
      { requiredKeys: ['q'] },
    )
    await fc.assert(
      fc.asyncProperty(filter, fc.integer({ min: 1, max: 3 }), async (asked, limit) => {
        const found: string[] = []
        let [next, total]: [string | undefined, number] = [undefined, 0]
        do {
          const page = await ask({ ...asked, limit, ...(next === undefined ? {} : { cursor: next }) })
          found.push(...page.hits.map(({ id }) => id))
          total = page.total
          next = page.next
        } while (next !== undefined)
        expect(found).toHaveLength(total)
        expect(new Set(found).size).toBe(total)
      }),
      { numRuns: 60 },
    )
  })

  it.each(['updated', 'created'] as const)(
    'by what was %s, misses and repeats nothing that stays while others come and go',
    async (sort) => {
      const order = ['weir', 'dam', 'oder', 'elbe'] as const
      expect(await ids({ sort })).toEqual(order)
      const first = await ask({ sort, limit: 2 })
      await world.run(async (ledger) => {
        world.now += 1000
        const { revision } = first.hits[1] ?? { revision: 0 }
        await ledger.withdrawClaim({ id: order[1], ifRevision: revision, actor: anna })
        await ledger.createClaim({ claim: claimInput('lock'), actor: anna })
        await ledger.discardWorking({ id: 'weir', expected: { base: 0, save: 1 }, actor: ben })
      })
      const second = await ask({ sort, limit: 2, cursor: first.next ?? '' })
      expect(second.hits.map(({ id }) => id)).toEqual(order.slice(2))
      expect(second.next).toBeUndefined()
    },
  )

  it('refuses a cursor that no page in this order gave, whatever it holds', async () => {
    const refused = async (asked: Asked) =>
      expect(await world.run((ledger) => ledger.search({ q: '', ...asked }))).toEqual({
        ok: false,
        reason: 'badCursor',
      })
    const { next = '' } = await ask({ sort: 'created', limit: 2 })
    await refused({ sort: 'updated', cursor: next })
    for (const cursor of [
      '',
      '1',
      'created',
      'created x',
      'created -1',
      'created 1 2',
      'updated 2025 1',
      'begun x 1',
      'begun 1',
    ])
      await refused({ sort: 'created', cursor })
    await fc.assert(
      fc.asyncProperty(fc.string(), async (cursor) => {
        expect(await world.run((ledger) => ledger.search({ q: '', cursor }))).toHaveProperty('ok')
      }),
      { numRuns: 30 },
    )
  })

  it('says by which factor a claim is apart, and in how many articles it is marked', async () => {
    const hit = async (id: string) => (await ask()).hits.find((one) => one.id === id)
    expect(await hit('elbe')).toMatchObject({ factor: 3, articles: 0 })
    expect(await hit('oder')).not.toHaveProperty('factor')
    const annotation = (figure: string, status: 'approved' | 'suggested') => ({
      claimId: 'elbe',
      quote: { exact: `${figure} bridges` },
      figure,
      status,
    })
    await world.run(async (ledger) => {
      for (const [key, status] of [
        ['a', 'approved'],
        ['b', 'approved'],
        ['c', 'suggested'],
      ] as const)
        await ledger.saveArticle({
          article: {
            key: key.repeat(22),
            url: `https://news.example/${key}`,
            annotations: [annotation('100', status), annotation('300', status)],
          },
          textHash: key.repeat(64),
          revives: false,
          ifRevision: 0,
          actor: anna,
        })
    })
    expect(await hit('elbe')).toMatchObject({ articles: 2 })
    expect(await hit('weir')).toMatchObject({ articles: 0 })
  })
})

describe('what the clock will do', () => {
  const turns = () => world.run((ledger) => ledger.listTurns({}))

  it('is listed, the next first, until it has come', async () => {
    expect(await turns()).toEqual([])
    await world.run(async (ledger) => {
      for (const [id, when] of [
        ['late', { expiresAt: '2025-03-09T00:00:00Z' }],
        ['held', { embargoUntil: '2025-03-05T06:00:00Z', expiresAt: '2025-04-01T00:00:00Z' }],
        ['draft', { embargoUntil: '2025-03-04T00:00:00Z' }],
      ] as const) {
        await ledger.createClaim({ claim: claimInput(id, when), actor: anna })
        if (id !== 'draft') await ledger.publishClaim({ id, actor: anna })
      }
    })
    const of = (id: string) => claimInput(id).question
    expect(await turns()).toEqual([
      { id: 'held', question: of('held'), at: '2025-03-05T06:00:00.000Z', what: 'embargoEnds' },
      { id: 'late', question: of('late'), at: '2025-03-09T00:00:00.000Z', what: 'expires' },
    ])
    expect(await world.run((ledger) => ledger.listTurns({ limit: 1 }))).toHaveLength(1)
    await world.run((ledger) => ledger.pauseClaim({ id: 'late', actor: anna }))
    expect((await turns()).map(({ id }) => id)).toEqual(['held'])
  })
})
