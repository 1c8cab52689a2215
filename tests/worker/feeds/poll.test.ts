import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import casualties from '../../../examples/claims/dprk-casualties-kursk.json'
import { deployedPorts } from '../../../worker/deployed-ports.ts'
import { keyOf } from '../../../worker/reading/read-article.ts'
import { edit, putSites } from '../editors.ts'
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
} from './polling.ts'

newsroomWithFeed('poll')

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
