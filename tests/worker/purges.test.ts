import { beforeEach, describe, expect, it, vi } from 'vitest'
import { claimInput } from './ledger-claims.ts'
import { anna, START, World } from './ledger-world.ts'
import { request, store } from './sample.ts'

/** What a purge answers until further notice, and what was purged when. */
let world: World
let outcome: 'done' | 'refused' | 'nowhere' | 'thrown'
let purged: { readonly tags: readonly string[]; readonly at: number }[]

beforeEach(async () => {
  world = await World.empty()
  outcome = 'done'
  purged = []
  world.purge = async (tags) => {
    purged.push({ tags, at: world.now - START })
    if (outcome === 'thrown') throw new Error('moved')
    return outcome
  }
})

const publish = (id: string) =>
  world.run(async (ledger) => {
    await ledger.createClaim({ claim: claimInput(id), actor: anna })
    await ledger.publishClaim({ id, actor: anna })
  })
const waiting = () =>
  world.run((_, { storage }) => storage.sql.exec<{ tag: string }>('SELECT tag FROM purge ORDER BY tag').toArray())
const times = (tag: string) => purged.filter(({ tags }) => tags.includes(tag)).map(({ at }) => at)

describe('what an editor publishes', () => {
  it('leaves the caches when it is in KV, and again when KV has settled, and then nothing waits', async () => {
    await publish('elbe')
    await world.settle()
    const [first = 0, second = 0, ...more] = times('v1:c:elbe')
    expect(more).toEqual([])
    expect(first).toBeLessThan(5000)
    expect(second - first).toBeGreaterThan(60_000)
    expect(times('v1:l:0')).toHaveLength(2)
    expect(await waiting()).toEqual([])
  })

  it('is purged anew where it is taken back between the two', async () => {
    await publish('elbe')
    await world.advanceTo(START + 10_000)
    expect(times('v1:c:elbe')).toHaveLength(1)
    await world.run((ledger) => ledger.withdrawClaim({ id: 'elbe', ifRevision: 2, actor: anna }))
    await world.settle()
    const [, second = 0, third = 0, ...more] = times('v1:c:elbe')
    expect(more).toEqual([])
    expect(second).toBeLessThan(15_000)
    expect(third - second).toBeGreaterThan(60_000)
  })

  it('is published though no cache can be purged, which is tried again and then given up', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    for (const failing of ['refused', 'thrown'] as const) {
      outcome = failing
      await publish(failing)
      await world.settle()
      expect(times(`v1:c:${failing}`).length).toBeGreaterThan(10)
      expect(await waiting()).toEqual([])
      expect((await request(`/v1/claims/${failing}`)).status).toBe(200)
    }
  })

  it('asks once where there is no such cache', async () => {
    outcome = 'nowhere'
    await publish('elbe')
    await world.settle()
    expect(times('v1:c:elbe')).toHaveLength(1)
    expect(await waiting()).toEqual([])
  })
})

it('what is imported or published anew is left to its age', async () => {
  await publish('elbe')
  await world.settle()
  purged = []
  await world.run((ledger) => ledger.rebuild({ actor: anna }))
  await world.settle()
  expect(purged).toEqual([])
})

it('no call names more than a hundred', async () => {
  for (let i = 0; i < 70; i++) await publish(`claim-${i}`)
  await world.settle()
  expect(Math.max(...purged.map(({ tags }) => tags.length))).toBeLessThanOrEqual(100)
  expect(new Set(purged.flatMap(({ tags }) => tags)).size).toBeGreaterThan(140)
})

describe('an answer', () => {
  const KEY = 'tagged_article_key_001'

  it.each([
    ['/v1/articles/tagged_article_key_001', 'v1:a:tagged_article_key_001'],
    ['/v1/articles/tagged_article_key_001.jsonld', 'v1:a:tagged_article_key_001'],
    ['/v1/articles/tagged_article_key_001.js', 'v1:a:tagged_article_key_001'],
    ['/v1/articles/nothing_here_key_00001', 'v1:a:nothing_here_key_00001'],
    ['/v1/claims/none', 'v1:c:none'],
    ['/v1/claims/none.csv', 'v1:c:none'],
    ['/v1/claims/none/revisions/3', 'v1:r:none:3'],
    ['/v1/claims', 'v1:l:0'],
    ['/claims/none', 'v1:c:none,v1:h:none'],
    ['/', 'v1:n'],
  ])('names what it was made of, so that it can be purged (%s)', async (path, tags) => {
    await store(`v1:a:${KEY}`, { key: KEY, annotations: [], claims: {}, ruleset: '', updatedAt: '' })
    const response = await request(path)
    expect(response.headers.get('Cache-Control')).toMatch(/^public/)
    expect(response.headers.get('Cache-Tag')?.split(',').sort().join()).toContain(tags)
  })

  it.each(['/v1/health', '/v1/articles/malformed', '/nothing'])(
    'that no cache keeps has no tags (%s)',
    async (path) => {
      expect((await request(path)).headers.has('Cache-Tag')).toBe(false)
    },
  )

  it('takes no tag from whoever asks', async () => {
    for (const id of ['a%2Cb', 'a%0Ab', '%C3%A9', 'x'.repeat(300)])
      expect((await request(`/v1/claims/${id}`)).headers.get('Cache-Tag') ?? '').not.toMatch(/,|\s|[^ -~]|x{300}/)
  })
})
