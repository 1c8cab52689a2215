import { expect, inject, test } from 'vitest'
import { keyOf } from '../../../worker/reading/read-article.ts'
import { edit, putSites, tokenFor } from '../editors.ts'
import { hitsOn, plant } from './plant.ts'
import { annotationsOf, at, folder, KILLED, newsroom, newsroomWithFeed, page } from './polling.ts'

newsroomWithFeed('now')

const CHANGED = KILLED.replace('1,000', '1,200')

/** An article that was handed in some time ago. */
async function known(path = 'a', html = KILLED): Promise<string> {
  const { body } = await edit('POST', '/v1/articles', { body: { url: at(path), html } })
  return body.key
}
const readNow = (key: string, token?: string) =>
  edit('POST', `/v1/articles/${key}/read`, token === undefined ? {} : { token })

test('an editor has the page of an article asked for at once, and gets what it says now', async () => {
  const key = await known()
  const { body } = await edit('GET', `/v1/articles/${key}/annotations`)
  await edit('PUT', `/v1/articles/${key}/annotations`, {
    body: { annotations: body.annotations.map((one: object) => ({ ...one, status: 'approved' })) },
    headers: { 'If-Match': '"1"' },
  })
  await plant(`${folder}a`, page(CHANGED))
  const read = await readNow(key)
  expect(read.status).toBe(200)
  expect(read.headers.get('ETag')).toBe(`"${read.body.revision}"`)
  expect(read.body.annotations).toMatchObject([
    { figure: 'Around 1,200', status: 'suggested', state: 'standing' },
    { figure: 'Around 1,000', status: 'approved', state: 'lost' },
  ])
  expect((await edit('GET', `/v1/articles/${key}/text`)).body.text).toContain('1,200')
  expect((await edit('GET', '/v1/audit')).body.entries[0]).toMatchObject({ by: 'admin', subject: `article:${key}` })
})

test('whoever may not publish has it read, and nothing that readers see changes', async () => {
  await putSites([{ origin: newsroom, policy: 'publish' }])
  const key = await known()
  const before = await annotationsOf('a')
  await plant(`${folder}a`, page(`${CHANGED}<h1>Another title</h1>`))
  const token = await tokenFor('claims:write')
  expect((await readNow(key, token)).status).toBe(200)
  const now = await annotationsOf('a')
  const approved = (list: typeof now) => list?.filter(({ status }) => status === 'approved').map(({ figure }) => figure)
  expect(approved(now)).toEqual(approved(before))
})

test('nothing is asked for on an origin that is no registered site', async () => {
  const key = await known()
  await plant(`${folder}a`, page(KILLED))
  await putSites([])
  const { status, body } = await readNow(key)
  expect([status, body.detail]).toEqual([409, expect.stringContaining('registered origin')])
  expect(await hitsOn(`${folder}a`)).toEqual([])
})

test.each([
  ['is gone', { status: 404 }, 409],
  ['is no page', { headers: { 'Content-Type': 'application/pdf' }, body: '%PDF' }, 409],
  ['has moved to a stranger', { status: 302, headers: { Location: `${inject('stranger')}/x` } }, 409],
  ['is busy', { status: 503, headers: { 'Retry-After': '9' } }, 503],
])('a page that %s changes nothing, and the editor is told', async (_, answer, status) => {
  const key = await known()
  const before = await annotationsOf('a')
  await plant(`${folder}a`, answer)
  expect((await readNow(key)).status).toBe(status)
  expect(await annotationsOf('a')).toEqual(before)
})

test('an article that nobody has handed in is none', async () => {
  expect((await readNow(await keyOf(at('nothing')))).status).toBe(404)
})

test('an article that nobody knows yet is handed in by its address alone', async () => {
  await plant(`${folder}new`, page(`<title>Counting</title>${KILLED}`))
  const { status, body } = await edit('POST', '/v1/articles', { body: { url: at('new') } })
  expect(status).toBe(200)
  expect(body).toMatchObject({ title: 'Counting', annotations: [{ figure: 'Around 1,000', status: 'suggested' }] })
  expect((await edit('POST', '/v1/articles', { body: { url: `${inject('stranger')}/new` } })).status).toBe(409)
  expect(await hitsOn('/new')).toEqual([])
})

test('a token for articles has no page asked for but those of its own origin', async () => {
  const token = await tokenFor('articles')
  await plant(`${folder}new`, page(KILLED))
  expect((await edit('POST', '/v1/articles', { body: { url: at('new') }, token })).status).toBe(403)
  expect(await hitsOn(`${folder}new`)).toEqual([])
})
