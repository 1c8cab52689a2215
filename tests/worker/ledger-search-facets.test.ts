import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { SearchFilter } from '../../worker/ledger/types.ts'
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

const ask = (filter: SearchFilter & { readonly q?: string; readonly sort?: 'created' | 'updated' } = {}) =>
  world.run((ledger) => ledger.search({ q: '', ...filter }))
const ids = async (filter: Parameters<typeof ask>[0]) => (await ask(filter)).hits.map(({ id }) => id)

describe('search by what claims are like', () => {
  it('narrows to status, verdict, who changed it last, and what is no longer fresh', async () => {
    expect(await ids({ status: 'draft' })).toEqual(['weir', 'dam'])
    expect(await ids({ verdict: 'conflict' })).toEqual(['elbe'])
    expect(await ids({ by: 'Desk B' })).toEqual(['weir', 'dam'])
    expect(await ids({ stale: true })).toEqual(['elbe'])
    expect(await ids({ stale: false, status: 'published' })).toEqual(['oder'])
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
        let offset: number | undefined = 0
        let total = 0
        while (offset !== undefined) {
          const at: number = offset
          const page = await world.run((ledger) => ledger.search({ ...asked, limit, offset: at }))
          found.push(...page.hits.map(({ id }) => id))
          total = page.total
          offset = page.next
        }
        expect(found).toHaveLength(total)
        expect(new Set(found).size).toBe(total)
      }),
      { numRuns: 60 },
    )
  })
})
