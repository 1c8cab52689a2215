import { createScheduledController } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import type { Annotation } from '../../../core/claim/types.ts'
import casualties from '../../../examples/claims/dprk-casualties-kursk.json'
import { deployedPorts } from '../../../worker/deployed-ports.ts'
import worker from '../../../worker/index.ts'
import { keyOf } from '../../../worker/reading/read-article.ts'
import { edit, published, putSites } from '../editors.ts'
import { hitsOn, plant } from './plant.ts'

const newsroom = inject('newsroom')
const MINUTE = 60_000
const KILLED = '<p>Around 1,000 North Korean soldiers have been killed in Kursk, officials believe.</p>'

/** Each test has a folder of its own on the newsroom's server. */
let folder = ''
let tests = 0
const at = (path: string) => new URL(`${folder}${path}`, newsroom).href
const page = (body: string) => ({ headers: { 'Content-Type': 'text/html' }, body })
const rss = (items: readonly string[], headers: Record<string, string> = {}) => ({
  headers: { 'Content-Type': 'application/rss+xml', ...headers },
  body: `<rss><channel>${items.join('')}</channel></rss>`,
})
const item = (path: string, stamp = '2025-01-06') => `<item><link>${at(path)}</link><pubDate>${stamp}</pubDate></item>`

beforeAll(async () => {
  await edit('POST', '/v1/claims', { body: casualties })
  await edit('POST', `/v1/claims/${casualties.id}/publish`)
  await published()
})
beforeEach(async () => {
  tests++
  folder = `/poll/${tests}/`
  await putSites([{ origin: newsroom, policy: 'suggest', feed: at('feed') }])
})
afterEach(() => void vi.useRealTimers())

/** The cron's run, some minutes after the last, in the usual environment but for what is said. */
async function poll(minutes = 5, unusual: Record<string, unknown> = {}): Promise<void> {
  vi.setSystemTime(Date.now() + minutes * MINUTE)
  await worker.scheduled(createScheduledController(), { ...env, ...unusual } as Env)
}

async function annotationsOf(path: string): Promise<Annotation[] | undefined> {
  const { status, body } = await edit('GET', `/v1/articles/${await keyOf(at(path))}/annotations`)
  return status === 200 ? body.annotations : undefined
}

const feedState = async () => (await edit('GET', '/v1/sites')).body.feeds[0]

describe('a feed', () => {
  test('is asked, and its articles are read', async () => {
    await plant(`${folder}feed`, rss([item('a'), item('b')]))
    await plant(`${folder}a`, page(KILLED))
    await plant(`${folder}b`, page('<p>Nothing to see here.'))
    await poll()
    expect(await annotationsOf('a')).toMatchObject([
      { claimId: casualties.id, figure: 'Around 1,000', status: 'suggested' },
    ])
    expect(await annotationsOf('b')).toEqual([])
    expect(await feedState()).toMatchObject({
      feed: at('feed'),
      failures: 0,
      waiting: 0,
      answeredAt: expect.any(String),
    })
  })

  test('is asked again with what it answered last, and read articles are left alone', async () => {
    await plant(`${folder}feed`, rss([item('a')], { ETag: '"1"', 'Last-Modified': 'Mon, 06 Jan 2025 10:00:00 GMT' }))
    await plant(`${folder}a`, page(KILLED))
    await poll()
    await poll()
    expect((await hitsOn(`${folder}feed`))[1]).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Mon, 06 Jan 2025 10:00:00 GMT',
    })
    expect(await hitsOn(`${folder}a`)).toHaveLength(1)
  })

  test('that lists a changed article has it read again', async () => {
    await plant(`${folder}feed`, rss([item('a')]))
    await plant(`${folder}a`, page(KILLED))
    await poll()
    await plant(`${folder}feed`, rss([item('a', '2025-01-07')]))
    await plant(`${folder}a`, page(KILLED.replace('1,000', '1,200')))
    await poll()
    expect(await annotationsOf('a')).toMatchObject([{ figure: 'Around 1,200' }])
  })

  test('is not asked more often than every few minutes', async () => {
    await plant(`${folder}feed`, rss([item('a')]))
    await poll()
    await poll(1)
    await poll(1)
    expect(await hitsOn(`${folder}feed`)).toHaveLength(1)
  })

  test('is asked once where two runs overlap', async () => {
    await plant(`${folder}feed`, rss([item('a')]))
    await Promise.all([poll(), poll(0)])
    expect(await hitsOn(`${folder}feed`)).toHaveLength(1)
  })

  test('with 10,000 items has its newest articles read, twenty at a time', async () => {
    const day = (n: number) => new Date(Date.UTC(2025, 0, 1) + n * 3_600_000).toISOString()
    await plant(`${folder}feed`, rss(Array.from({ length: 10_000 }, (_, n) => item(`n/${n}`, day(n)))))
    for (const n of [9999, 9980, 9979]) await plant(`${folder}n/${n}`, page(KILLED))
    await poll(5, { SUBREQUESTS: 900 })
    expect(await annotationsOf('n/9999')).toHaveLength(1)
    expect(await annotationsOf('n/9980')).toHaveLength(1)
    expect(await annotationsOf('n/9979')).toBeUndefined()
    expect(await feedState()).toMatchObject({ waiting: 98 })
    for (const n of Array.from({ length: 18 }, (_, i) => 9981 + i))
      expect(await hitsOn(`${folder}n/${n}`)).toHaveLength(1)
  })

  test.each([
    ['Atom', 'application/atom+xml', (url: string) => `<feed><entry><link href="${url}"/></entry></feed>`],
    ['JSON', 'application/feed+json', (url: string) => JSON.stringify({ items: [{ id: '1', url }] })],
    ['a news sitemap', 'text/xml', (url: string) => `<urlset><url><loc>${url}</loc></url></urlset>`],
  ])('may be %s', async (_, type, body) => {
    await plant(`${folder}feed`, { headers: { 'Content-Type': type }, body: body(at('a')) })
    await plant(`${folder}a`, page(KILLED))
    await poll()
    expect(await annotationsOf('a')).toHaveLength(1)
  })
})

describe('a feed that fails', () => {
  test.each([
    ['is not there', { status: 404 }, 'status 404'],
    ['is a picture', { headers: { 'Content-Type': 'image/png' } }, 'something else'],
    ['redirects in a circle', { status: 302, headers: { Location: 'feed' } }, 'too often'],
    ['redirects to a private address', { status: 302, headers: { Location: 'http://10.0.0.1/' } }, 'registered origin'],
    ['redirects to a stranger', { status: 302, headers: { Location: inject('stranger') } }, 'registered origin'],
    ['lists nothing', rss([]), 'lists no article'],
    [
      'is endless and lists nothing',
      { headers: { 'Content-Type': 'text/xml' }, tail: 'endless' as const },
      'lists no article',
    ],
  ])('because it %s is reported, and asked later each time', async (_, answer, error) => {
    await plant(`${folder}feed`, answer)
    await poll()
    const before = (await hitsOn(`${folder}feed`)).length
    expect(await feedState()).toMatchObject({ failures: 1, error: expect.stringContaining(error) })
    await poll(5)
    expect(await hitsOn(`${folder}feed`)).toHaveLength(before)
    await poll(5)
    expect(await feedState()).toMatchObject({ failures: 2 })
    expect(Date.parse((await feedState()).dueAt) - Date.now()).toBe(18 * MINUTE)
  })

  test('is not asked before the time that it asks for', async () => {
    await plant(`${folder}feed`, { status: 429, headers: { 'Retry-After': '7200' } })
    await poll()
    await poll(119)
    expect(await hitsOn(`${folder}feed`)).toHaveLength(1)
    await poll(2)
    expect(await hitsOn(`${folder}feed`)).toHaveLength(2)
  })

  test('and then answers is forgiven', async () => {
    await plant(`${folder}feed`, { status: 500 })
    await poll()
    await plant(`${folder}feed`, rss([item('a')]))
    await poll(10)
    const state = await feedState()
    expect(state).toMatchObject({ failures: 0 })
    expect(state).not.toHaveProperty('error')
  })
})

describe('an article of a feed', () => {
  test('that cannot be read is tried three times, and again when it changes', async () => {
    await plant(`${folder}feed`, rss([item('a')]))
    await plant(`${folder}a`, { status: 500 })
    for (let n = 0; n < 5; n++) await poll()
    expect(await hitsOn(`${folder}a`)).toHaveLength(3)
    await plant(`${folder}feed`, rss([item('a', '2025-01-07')]))
    await plant(`${folder}a`, page(KILLED))
    await poll()
    expect(await annotationsOf('a')).toHaveLength(1)
  })

  test('without an end is read as far as it goes', async () => {
    await plant(`${folder}feed`, rss([item('a')]))
    await plant(`${folder}a`, { ...page(KILLED), tail: 'endless' })
    await poll()
    expect(await annotationsOf('a')).toHaveLength(1)
  })

  test('on an origin that nobody registered is never asked for', async () => {
    const stranger = new URL(`${folder}a`, inject('stranger')).href
    await plant(`${folder}feed`, rss([`<item><link>${stranger}</link></item>`, item('b')]))
    await plant(`${folder}a`, page(KILLED))
    await plant(`${folder}b`, page(KILLED))
    await poll()
    expect(await hitsOn(`${folder}a`)).toEqual([])
    expect(await annotationsOf('b')).toHaveLength(1)
    expect(await feedState()).toMatchObject({ waiting: 0 })
  })

  test('cannot pass for an article of a stranger', async () => {
    await plant(`${folder}feed`, rss([item('a')]))
    await plant(`${folder}a`, page(`<link rel="canonical" href="https://stranger.example/a">${KILLED}`))
    await poll()
    expect(await annotationsOf('a')).toHaveLength(1)
    expect((await edit('GET', `/v1/articles/${await keyOf('https://stranger.example/a')}/annotations`)).status).toBe(
      404,
    )
  })

  test('that an editor has withdrawn does not come back', async () => {
    await plant(`${folder}feed`, rss([item('a')]))
    await plant(`${folder}a`, page(KILLED))
    await poll()
    await edit('DELETE', `/v1/articles/${await keyOf(at('a'))}`, { headers: { 'If-Match': '"1"' } })
    await plant(`${folder}feed`, rss([item('a', '2025-01-07')]))
    await poll()
    expect(await annotationsOf('a')).toEqual([])
  })
})

const unread = async (path: string) =>
  (await feedState()).items.find(({ url }: { url: string }) => url === at(path)) as Record<string, unknown> | undefined

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

describe('a page whose canonical address is on another registered site', () => {
  const other = 'https://other.example'
  const own = 'https://other.example/story'
  const SURE =
    '<p>North Korean losses in Kursk: around 1,000 North Korean soldiers have been killed, officials believe.</p>'

  beforeEach(async () => {
    await putSites([
      { origin: newsroom, policy: 'publish', feed: at('feed') },
      { origin: other, policy: 'publish' },
    ])
    await plant(`${folder}feed`, rss([item('a')]))
  })

  test('changes nothing of that site, and stays under its own address as a suggestion', async () => {
    await edit('POST', '/v1/articles', { body: { url: own, title: 'Theirs', text: 'Nothing to see here.' } })
    const theirs = await edit('GET', `/v1/articles/${await keyOf(own)}/annotations`)
    await plant(`${folder}a`, page(`<title>Ours</title><link rel="canonical" href="${own}">${SURE}`))
    await poll()
    expect((await edit('GET', `/v1/articles/${await keyOf(own)}/annotations`)).body).toEqual(theirs.body)
    expect(await annotationsOf('a')).toMatchObject([{ status: 'suggested' }])
  })

  test('is the one whose address it was read at, after its redirects', async () => {
    await plant(`${folder}a`, { status: 302, headers: { Location: at('b') } })
    await plant(`${folder}b`, page(`<link rel="canonical" href="${at('c')}">${SURE}`))
    await poll()
    expect(await annotationsOf('a')).toBeUndefined()
    expect(await annotationsOf('b')).toBeUndefined()
    expect(await annotationsOf('c')).toMatchObject([{ status: 'approved' }])
  })
})

test('a site without a feed is never asked', async () => {
  await putSites([{ origin: newsroom, policy: 'suggest' }])
  await poll()
  expect((await edit('GET', '/v1/sites')).body.feeds).toEqual([])
  expect(await deployedPorts(env).ledger.takeFeeds({ limit: 9 })).toEqual({ feeds: [] })
})
