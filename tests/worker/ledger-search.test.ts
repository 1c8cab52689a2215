import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { claimInput, estimate } from './ledger-claims.ts'
import { anna, World } from './ledger-world.ts'

let world: World
beforeEach(async () => {
  world = await World.empty()
  await world.run(async (ledger) => {
    for (const claim of [
      claimInput('elbe', {
        question: { en: 'How many bridges has the Elbe destroyed?', de: 'Wie viele Brücken hat die Elbe zerstört?' },
      }),
      claimInput('dam', {
        question: { en: 'How many people live below the dam?' },
        estimates: [estimate('survey', 3800, { note: { en: 'Counted from the bridges.' } })],
      }),
      claimInput('oder', {
        question: { en: 'How long is the Oder?' },
        estimates: [estimate('hydrographers', 854, { value: { form: 'exact', x: 854, phrase: '854 km' } })],
        reason: { en: 'They start at different springs.' },
        measure: { ...claimInput('oder').measure, outcomes: { destroyed: { en: 'length' } } },
      }),
    ]) {
      world.now += 1000
      await ledger.createClaim({ claim, actor: anna })
    }
  })
})

const ask = async (input: { readonly q: string; readonly limit?: number; readonly cursor?: string }) => {
  const page = await world.run((ledger) => ledger.search(input))
  if (!page.ok) throw new Error(page.reason)
  return page
}
const found = async (q: string) => (await ask({ q })).hits.map(({ id }) => id)

describe('search', () => {
  it('ranks a word of the question above the same word in what was said', async () => {
    expect(await found('bridges')).toEqual(['elbe', 'dam'])
  })

  it('finds names of parties, any language, without accents, the last word while it is being typed', async () => {
    expect(await found('hydrographers')).toEqual(['oder'])
    expect(await found('brucken zerst')).toEqual(['elbe'])
  })

  it('finds a number as it is written in a claim', async () => {
    expect(await found('3800')).toEqual(['dam'])
  })

  it('wants every word, and settles for any where no claim has them all', async () => {
    expect(await found('people dam')).toEqual(['dam'])
    expect((await found('people Oder')).sort()).toEqual(['dam', 'oder'])
  })

  it('shows the words found in pieces, not in markup', async () => {
    const { hits } = await ask({ q: 'people' })
    expect(hits[0]?.snippet).toEqual([
      { text: 'How many ', hit: false },
      { text: 'people', hit: true },
      expect.objectContaining({ hit: false }),
    ])
  })

  it('lists the latest changes for an empty query, drafts included', async () => {
    expect(await found(' ')).toEqual(['oder', 'dam', 'elbe'])
  })

  it('pages, and says how many there are', async () => {
    const first = await ask({ q: 'how', limit: 2 })
    const second = await ask({ q: 'how', limit: 2, cursor: first.next ?? '' })
    expect(first.total).toBe(3)
    expect(second.next).toBeUndefined()
    expect(new Set([...first.hits, ...second.hits].map(({ id }) => id)).size).toBe(3)
  })

  it('follows a change: the old words lead nowhere', async () => {
    const claim = claimInput('oder', { question: { en: 'How deep is the canal?' } })
    await world.run((ledger) => ledger.changeClaim({ claim, ifRevision: 1, actor: anna }))
    expect(await found('canal')).toEqual(['oder'])
    expect(await found('hydrographers')).toEqual([])
  })

  it.each(['"', 'NEAR(', '*', 'question:elbe', 'a AND', '-', '\u0000', "');--", '\ud800', '^', '"" ""'])(
    'takes %j for words, not for syntax',
    async (q) => {
      expect(await world.run((ledger) => ledger.search({ q }))).toHaveProperty('hits')
    },
  )

  it('answers any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 3000 }), async (q) => {
        expect(await world.run((ledger) => ledger.search({ q }))).toHaveProperty('total')
      }),
      { numRuns: 200 },
    )
  })
})
