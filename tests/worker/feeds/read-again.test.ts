import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { Annotation } from '../../../core/claim/types.ts'
import { keyOf } from '../../../worker/reading/read-article.ts'
import { edit, putSites } from '../editors.ts'
import { hitsOn, plant } from './plant.ts'
import { annotationsOf, at, folder, MINUTE, newsroom, newsroomWithFeed, page, poll as pollOnce } from './polling.ts'

newsroomWithFeed('again')

const HOUR = 60
const DAY = 24 * HOUR
const own = () => `${folder}a`
const KILLED = '<p>In the fighting around 1,000 North Korean soldiers have been killed in Kursk, officials believe.</p>'
const CHANGED = KILLED.replace('1,000', '1,200')
/** With room for the articles of all tests in one run. */
const poll = (minutes: number) => pollOnce(minutes, { SUBREQUESTS: 900 })

/** An article that a CMS hands in and that an editor has approved a mark of. */
async function marked({
  status = 'approved',
  publishedAt,
  path = 'a',
}: {
  status?: string
  publishedAt?: string
  path?: string
} = {}) {
  const published = publishedAt === undefined ? {} : { publishedAt }
  const { body } = await edit('POST', '/v1/articles', { body: { url: at(path), html: KILLED, ...published } })
  const annotations = body.annotations.map((one: Annotation) => ({ ...one, status }))
  await edit('PUT', `/v1/articles/${body.key}/annotations`, { body: { annotations }, headers: { 'If-Match': '"1"' } })
}

const asked = async () => (await hitsOn(own())).length

beforeAll(async () => {
  const body = { url: inject('receiver'), kinds: ['figure.changed'] }
  await edit('PUT', '/v1/webhooks/desk', { body, headers: { 'If-None-Match': '*' } })
})

/** What is told of changed figures: it waits in the ledger, or was handed over already. */
async function told(): Promise<unknown[]> {
  const events = (_: object, { storage }: DurableObjectState) =>
    storage.sql.exec<{ id: string; body: string }>("SELECT id, body FROM event WHERE kind = 'figure.changed'").toArray()
  const waiting = await runInDurableObject(env.LEDGER.getByName('ledger'), events)
  const taken = await runInDurableObject(env.DELIVERIES.getByName('deliveries'), events)
  const bodies = new Map([...waiting, ...taken].map(({ id, body }) => [id, body]))
  return [...bodies.values()].map((body) => JSON.parse(body).data).filter(({ url }) => url === at('a'))
}

test('a run on the free plan reads one article again, however many wait, and none is forgotten', async () => {
  const paths = ['a', 'b', 'c']
  for (const path of paths) {
    await plant(`${folder}${path}`, page(KILLED))
    await marked({ path })
  }
  const counts = async () =>
    (await Promise.all(paths.map((path) => hitsOn(`${folder}${path}`)))).map(({ length }) => length)
  const seen: number[] = []
  for (let n = 0; n < 4; n++) {
    await pollOnce(n === 0 ? HOUR + 5 : 5)
    seen.push((await counts()).reduce((sum, count) => sum + count))
  }
  expect(seen).toEqual([1, 2, 3, 3])
  expect(await counts()).toEqual([1, 1, 1])
})

describe('an article with approved marks', () => {
  test('is read again after one and six hours, and one, three and seven days', async () => {
    await plant(own(), page(KILLED))
    await marked()
    let minutes = 0
    const seen: number[] = []
    for (const moment of [
      50,
      HOUR + 5,
      5.5 * HOUR,
      6 * HOUR + 5,
      23 * HOUR,
      DAY + 5,
      2.9 * DAY,
      3 * DAY + 5,
      6.9 * DAY,
      7 * DAY + 5,
      20 * DAY,
    ]) {
      await poll(moment - minutes)
      minutes = moment
      seen.push(await asked())
    }
    expect(seen).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  })

  test('is asked for with what its server said of it, and unchanged it stays as it is', async () => {
    const headers = { 'Content-Type': 'text/html', ETag: '"1"', 'Last-Modified': 'Mon, 06 Jan 2025 10:00:00 GMT' }
    await plant(own(), { headers, body: KILLED })
    await marked()
    await poll(HOUR + 5)
    const before = await annotationsOf('a')
    await poll(5 * HOUR)
    expect(await hitsOn(own())).toMatchObject([
      {},
      { 'if-none-match': '"1"', 'if-modified-since': 'Mon, 06 Jan 2025 10:00:00 GMT' },
    ])
    expect((await hitsOn(own()))[0]).not.toHaveProperty('if-none-match')
    expect(await annotationsOf('a')).toEqual(before)
  })

  test('is asked for unconditionally once its text came from elsewhere', async () => {
    await plant(own(), { headers: { 'Content-Type': 'text/html', ETag: '"1"' }, body: KILLED })
    await marked()
    await poll(HOUR + 5)
    await edit('POST', '/v1/articles', { body: { url: at('a'), html: `${CHANGED}<p>More.` } })
    await poll(6 * HOUR)
    expect((await hitsOn(own()))[1]).not.toHaveProperty('if-none-match')
  })

  test.each([
    ['states another number', CHANGED, 'changed'],
    ['says nothing of it any more', '<p>This article was taken down.', 'lost'],
  ])('that %s keeps its mark with the day, and subscribers are told', async (_, body, state) => {
    await plant(own(), page(KILLED))
    await marked()
    await poll(HOUR + 5)
    expect(await annotationsOf('a')).toMatchObject([{ state: 'standing', by: 'editor' }])
    expect(await told()).toEqual([])
    await plant(own(), page(body))
    await poll(6 * HOUR)
    const day = new Date().toISOString().slice(0, 10)
    expect(await annotationsOf('a')).toContainEqual(
      expect.objectContaining({ status: 'approved', by: 'editor', state, stateAt: expect.stringContaining(day) }),
    )
    expect(await told()).toEqual([
      expect.objectContaining({ state, article: await keyOf(at('a')), figure: 'around 1,000' }),
    ])
    await poll(DAY)
    expect(await asked()).toBe(3)
    expect(await told()).toHaveLength(1)
  })

  test('is read again from the day on which it came out, where that is known', async () => {
    await plant(own(), page(KILLED))
    await marked({ publishedAt: new Date(Date.now() - 5 * HOUR * MINUTE).toISOString() })
    await poll(50)
    expect(await asked()).toBe(0)
    await poll(15)
    expect(await asked()).toBe(1)
  })

  test('that came out a week ago and more is left alone', async () => {
    await plant(own(), page(KILLED))
    await marked({ publishedAt: '2025-01-06' })
    for (let n = 0; n < 4; n++) await poll(2 * DAY)
    expect(await asked()).toBe(0)
  })

  test('that an editor has withdrawn is left alone', async () => {
    await plant(own(), page(KILLED))
    await marked()
    await edit('DELETE', `/v1/articles/${await keyOf(at('a'))}`, { headers: { 'If-Match': '"2"' } })
    await poll(HOUR + 5)
    expect(await asked()).toBe(0)
  })

  test('on an origin that is no longer registered is left alone', async () => {
    await plant(own(), page(KILLED))
    await marked()
    await putSites([])
    await poll(HOUR + 5)
    expect(await asked()).toBe(0)
    await putSites([{ origin: newsroom, policy: 'suggest' }])
    await poll(6 * HOUR)
    expect(await asked()).toBe(1)
  })

  test('whose server is busy is asked when it says', async () => {
    await plant(own(), { status: 503, headers: { 'Retry-After': '3600' } })
    await marked()
    await poll(HOUR + 5)
    await poll(50)
    expect(await asked()).toBe(1)
    await plant(own(), page(CHANGED))
    await poll(15)
    expect(await annotationsOf('a')).toContainEqual(expect.objectContaining({ state: 'changed' }))
  })

  test('that cannot be read is tried three times, and then the next time; its marks stay as they are', async () => {
    await plant(own(), { status: 404 })
    await marked()
    for (let n = 0; n < 10; n++) await poll(n === 0 ? HOUR + 5 : 20)
    expect(await asked()).toBe(3)
    expect(await annotationsOf('a')).toMatchObject([{ state: 'standing' }])
    await plant(own(), page(CHANGED))
    await poll(3 * HOUR)
    expect(await annotationsOf('a')).toContainEqual(expect.objectContaining({ state: 'changed' }))
  })

  test.each([
    ['redirects to the front page', { status: 302, headers: { Location: '/front' } }],
    ['names another address as its own', page('<link rel=canonical href="/front"><p>Nothing.')],
  ])('whose address %s changes nothing: that is another page', async (_, answer) => {
    await plant('/front', page('<p>The front page.'))
    await plant(own(), answer)
    await marked()
    const before = await annotationsOf('a')
    await poll(HOUR + 5)
    expect(await asked()).toBe(1)
    expect(await annotationsOf('a')).toEqual(before)
    expect(await told()).toEqual([])
  })
})

test.each(['suggested', 'rejected', 'seen'])('an article whose only mark is %s is not read again', async (status) => {
  await plant(own(), page(KILLED))
  await marked({ status })
  await poll(HOUR + 5)
  expect(await asked()).toBe(0)
})
