import { env } from 'cloudflare:workers'
import { describe, expect, test, vi } from 'vitest'
import { deployedPorts } from '../../../worker/deployed-ports.ts'
import { putSites } from '../editors.ts'
import { hitsOn, plant } from './plant.ts'
import {
  annotationsOf,
  at,
  feedState,
  folder,
  item,
  KILLED,
  MINUTE,
  newsroom,
  newsroomWithFeed,
  page,
  poll,
  rss,
  unread,
} from './polling.ts'

newsroomWithFeed('patience')

describe('an article whose server is busy', () => {
  const inTwoHours = () => new Date(Date.now() + 125 * MINUTE).toUTCString()

  test.each([
    ['in seconds', 429, () => '7200'],
    ['as a date', 429, inTwoHours],
    ['in seconds', 503, () => '7200'],
    ['as a date', 503, inTwoHours],
  ])('is asked when it says, %s with a %s, and its tries are not used up by that', async (_, status, retryAfter) => {
    await plant(`${folder}feed`, rss([item('a'), item('b')]))
    await plant(`${folder}a`, { status, headers: { 'Retry-After': retryAfter() } })
    await plant(`${folder}b`, page(KILLED))
    await poll()
    expect(await annotationsOf('b')).toHaveLength(1)
    expect(await unread('a')).toMatchObject({ state: 'waiting', error: `it answered with status ${status}` })
    expect(Math.abs(Date.parse(String((await unread('a'))?.dueAt)) - Date.now() - 120 * MINUTE)).toBeLessThan(2000)
    for (let n = 0; n < 4; n++) await poll(25)
    expect(await hitsOn(`${folder}a`)).toHaveLength(1)
    await plant(`${folder}a`, page(KILLED))
    await poll(25)
    expect(await annotationsOf('a')).toHaveLength(1)
    expect(await feedState()).toMatchObject({ waiting: 0, failed: 0, items: [] })
  })

  test('is not asked earlier because the feed says that it has changed', async () => {
    await plant(`${folder}feed`, rss([item('a')]))
    await plant(`${folder}a`, { status: 503, headers: { 'Retry-After': '7200' } })
    await poll()
    await plant(`${folder}feed`, rss([item('a', '2025-01-07')]))
    await poll(60)
    expect(await hitsOn(`${folder}a`)).toHaveLength(1)
    await poll(65)
    expect(await hitsOn(`${folder}a`)).toHaveLength(2)
  })

  test.each([
    ['429', { status: 429 }],
    ['503', { status: 503 }],
    ['504', { status: 504 }],
  ])('and says nothing else than %s is asked ever less often, and never given up', async (_, answer) => {
    await plant(`${folder}feed`, rss([item('a')]))
    await plant(`${folder}a`, answer)
    for (let n = 0; n < 30; n++) await poll()
    const asked = (await hitsOn(`${folder}a`)).length
    expect(asked).toBeGreaterThan(3)
    expect(asked).toBeLessThan(8)
    expect(await feedState()).toMatchObject({ waiting: 1, failed: 0 })
    await plant(`${folder}a`, page(KILLED))
    await poll(24 * 60)
    expect(await annotationsOf('a')).toHaveLength(1)
  })
})

describe('a failure of our own', () => {
  test('of KV has no article asked for, and none given up', async () => {
    const SNAPSHOTS = { list: () => Promise.reject(new Error('KV is down')) }
    await plant(`${folder}feed`, rss([item('a')]))
    await plant(`${folder}a`, page(KILLED))
    for (let n = 0; n < 5; n++) await poll(5, { SNAPSHOTS })
    expect(await hitsOn(`${folder}a`)).toEqual([])
    expect(await feedState()).toMatchObject({ waiting: 1, failed: 0, failures: 0 })
    await poll()
    expect(await annotationsOf('a')).toHaveLength(1)
  })

  test('that ends the worker while it reads an article uses a try up, so that it is not repeated for ever', async () => {
    await plant(`${folder}feed`, rss([item('a')]))
    await plant(`${folder}a`, page(KILLED))
    const LEDGER = metered({ calls: 0 }, (name) => {
      if (name === 'saveArticle') throw new Error('the ledger is gone')
    })
    await poll(5, { LEDGER })
    expect(await unread('a')).toMatchObject({ state: 'waiting', error: 'the worker could not store it' })
    const { ledger } = deployedPorts(env)
    for (let n = 0; n < 3; n++) {
      vi.setSystemTime(Date.now() + 60 * MINUTE)
      expect(await ledger.nextFeedItem({ feed: at('feed'), take: true })).toMatchObject({ item: { url: at('a') } })
      expect(await ledger.nextFeedItem({ feed: at('feed'), take: true })).toEqual({})
    }
    vi.setSystemTime(Date.now() + 60 * MINUTE)
    expect(await ledger.nextFeedItem({ feed: at('feed'), take: true })).toEqual({})
    expect(await unread('a')).toMatchObject({ state: 'failed', error: 'its reading did not come to an end' })
  })
})

describe('an article that cannot be read', () => {
  test('is given up after three tries, and shown with its reason', async () => {
    await plant(`${folder}feed`, rss([item('a'), item('b'), item('c')]))
    await plant(`${folder}b`, { headers: { 'Content-Type': 'image/png' } })
    await plant(`${folder}c`, { status: 302, headers: { Location: 'c' } })
    for (let n = 0; n < 5; n++) await poll()
    expect(await feedState()).toMatchObject({ waiting: 0, failed: 3 })
    expect(await unread('a')).toEqual({ url: at('a'), state: 'failed', error: 'it answered with status 404' })
    expect(await unread('b')).toMatchObject({ state: 'failed', error: 'it answered with something else than HTML' })
    expect(await unread('c')).toMatchObject({ state: 'failed', error: 'it redirects too often' })
  })

  test('is one of twenty that are listed, whatever number there is', async () => {
    await plant(`${folder}feed`, rss(Array.from({ length: 100 }, (_, n) => item(`n/${n}`))))
    await poll()
    const { items, waiting } = await feedState()
    expect(waiting).toBe(100)
    expect(items).toHaveLength(20)
    expect(items[0]).toMatchObject({ state: 'waiting', error: expect.any(String) })
  })
})

describe('a run', () => {
  test.each([1, 2, 5])(
    'of %i feeds stays within the subrequests of the free plan, and loses no article',
    async (feeds) => {
      const names = Array.from({ length: feeds }, (_, n) => `feed-${n}`)
      await putSites([
        { origin: newsroom, policy: 'suggest', feed: at('feed-0') },
        ...names
          .slice(1)
          .map((name, n) => ({ origin: `https://news-${n}.example`, policy: 'suggest' as const, feed: at(name) })),
      ])
      const articles = names.flatMap((name) => Array.from({ length: 8 }, (_, n) => `${name}/${n}`))
      for (const name of names)
        await plant(
          `${folder}${name}`,
          rss(articles.filter((path) => path.startsWith(`${name}/`)).map((path) => item(path))),
        )
      for (const path of articles) {
        await plant(`${folder}${path}/moved`, page(KILLED))
        await plant(`${folder}${path}`, { status: 302, headers: { Location: at(`${path}/moved`) } })
      }
      const fetches = async () => {
        const paths = [...names, ...articles, ...articles.map((path) => `${path}/moved`)]
        return (await Promise.all(paths.map((path) => hitsOn(`${folder}${path}`)))).flat().length
      }
      let most = 0
      for (let n = 0; n < 5 * feeds; n++) {
        const [count, before] = [{ calls: 0 }, await fetches()]
        await poll(5, { LEDGER: metered(count), SNAPSHOTS: counted(count) })
        most = Math.max(most, count.calls + (await fetches()) - before)
      }
      expect(most).toBeGreaterThan(10)
      expect(most).toBeLessThanOrEqual(50)
      for (const path of articles) expect(await hitsOn(`${folder}${path}`)).toHaveLength(1)
    },
  )
})

/** The ledger's namespace, with its calls counted. */
function metered(count: { calls: number }, before: (name: string) => void = () => undefined) {
  return {
    getByName: (id: string) =>
      new Proxy(env.LEDGER.getByName(id), {
        get: (stub, name) => async (input: unknown) => {
          count.calls++
          before(String(name))
          return Reflect.apply(Reflect.get(stub, name), stub, [input])
        },
      }),
  }
}

/** The KV namespace, with its calls counted. */
function counted(count: { calls: number }) {
  const kv = env.SNAPSHOTS
  return {
    list: (options: KVNamespaceListOptions) => {
      count.calls++
      return kv.list(options)
    },
    getWithMetadata: (key: string) => {
      count.calls++
      return kv.getWithMetadata(key, 'arrayBuffer')
    },
  }
}
