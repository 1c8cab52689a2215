import { reset, runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { client } from '../../../worker/client.ts'
import { EVENT_KINDS } from '../../../worker/deliver/kinds.ts'
import { edit, published } from '../editors.ts'
import { claimInput } from '../ledger-claims.ts'
import { request } from '../sample.ts'
import type { Received } from './receiver.ts'
import { verify } from './verify.ts'

const NEW = { 'If-None-Match': '*' }
let url = ''
beforeEach(async () => {
  await reset()
  url = `${inject('receiver')}/routes/${crypto.randomUUID()}`
})

const put = (id: string, body: object = { url, kinds: EVENT_KINDS }, headers: Record<string, string> = NEW) =>
  edit('PUT', `/v1/webhooks/${id}`, { body, headers })

async function publishClaim(id: string): Promise<void> {
  await edit('POST', '/v1/claims', { body: claimInput(id) })
  await edit('POST', `/v1/claims/${id}/publish`)
  await published()
}

/** What is published is told a second later. */
async function received(count: number): Promise<Received[]> {
  const look = async () => {
    await runDurableObjectAlarm(env.DELIVERIES.getByName('deliveries'))
    const messages: Received[] = await (await fetch(url)).json()
    expect(messages).toHaveLength(count)
    return messages
  }
  return vi.waitFor(look, { timeout: 4000 })
}

describe('a webhook', () => {
  it('is told of a claim that is published, and its deliveries are listed and sent again', async () => {
    const created = await put('desk')
    expect(created).toMatchObject({ status: 201, body: { id: 'desk', revision: 1, url, waiting: 0 } })
    await publishClaim('elbe')
    const [message] = await received(1)
    if (!message) throw new Error('nothing came')
    expect(verify(created.body.secret, message)).toMatchObject({ type: 'claim.published', data: { claim: 'elbe' } })
    vi.useRealTimers()
    const event = message.headers['webhook-id']
    const listed = await vi.waitFor(async () => {
      const { body } = await edit('GET', '/v1/webhooks/desk/deliveries?state=delivered')
      expect(body.deliveries).toMatchObject([
        { event, kind: 'claim.published', claim: 'elbe', status: 204, attempts: 1 },
      ])
      return body
    })
    expect(listed).not.toHaveProperty('next')
    const replayed = await edit('POST', '/v1/webhooks/desk/replay', { body: { events: [event] } })
    expect(replayed).toMatchObject({ status: 202, body: { replayed: 1 } })
    expect((await received(2)).map(({ headers }) => headers['webhook-id'])).toEqual([event, event])
  })

  it('shows its secret when it is made and when that is rotated, and never again', async () => {
    const { secret } = (await put('desk')).body
    const rotated = await edit('POST', '/v1/webhooks/desk/rotate')
    expect(rotated).toMatchObject({
      status: 200,
      body: { secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/) },
    })
    const answers = [
      await edit('GET', '/v1/webhooks'),
      await edit('GET', '/v1/webhooks/desk'),
      await put('desk', { url, kinds: ['claim.revised'] }, { 'If-Match': '"1"' }),
      await edit('GET', '/v1/export'),
      await edit('GET', '/v1/audit'),
    ]
    for (const { status, body } of answers) {
      expect(status).toBe(200)
      expect(JSON.stringify(body)).not.toContain('whsec_')
    }
    expect(answers[1]?.body.secrets).toMatchObject([
      { createdAt: expect.any(String) },
      { createdAt: expect.any(String), until: expect.any(String) },
    ])
    expect(secret).not.toBe(rotated.body.secret)
  })

  it('has a name in the audit for everything that is done to it', async () => {
    await put('desk')
    await edit('POST', '/v1/webhooks/desk/rotate')
    await edit('DELETE', '/v1/webhooks/desk', { headers: { 'If-Match': '"1"' } })
    const { entries } = (await edit('GET', '/v1/audit')).body
    const own = entries.filter(({ subject }: { subject: string }) => subject === 'webhook:desk')
    expect(own.map(({ action, by }: Record<string, string>) => [action, by])).toEqual([
      ['delete', 'admin'],
      ['rotate', 'admin'],
      ['put', 'admin'],
    ])
  })

  it('is changed only as it was read, and deleted with all that waits for it', async () => {
    await put('desk')
    const stale = { status: 412, body: { revision: 1 } }
    expect(await put('desk')).toMatchObject(stale)
    expect(await put('desk', undefined, { 'If-Match': '"2"' })).toMatchObject(stale)
    expect(await put('desk', undefined, {})).toMatchObject({ status: 428 })
    expect(await put('desk', undefined, { 'If-Match': '"1"' })).toMatchObject({ status: 200, body: { revision: 2 } })
    expect(await edit('DELETE', '/v1/webhooks/desk', { headers: { 'If-Match': '"1"' } })).toMatchObject({ status: 412 })
    expect(await edit('DELETE', '/v1/webhooks/desk', { headers: { 'If-Match': '"2"' } })).toMatchObject({ status: 200 })
    for (const path of ['', '/deliveries']) expect((await edit('GET', `/v1/webhooks/desk${path}`)).status).toBe(404)
    await publishClaim('elbe')
    expect(await received(0)).toEqual([])
  })

  it.each([
    'http://news.example/hook',
    'https://news.example:8443/hook',
    'https://user:secret@news.example/hook',
    'https://10.0.0.1/hook',
    'https://[fd00::1]/hook',
    'https://2130706434/hook',
    'https://metadata.google.internal/',
    'https://intranet/hook',
    'ftp://news.example/hook',
    'hook',
  ])('is not made for %s', async (address) => {
    const { status, body } = await put('desk', { url: address, kinds: ['claim.revised'] })
    expect(status).toBe(422)
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer: '/url' }))
    expect((await edit('GET', '/v1/webhooks')).body).toEqual({ webhooks: [] })
  })

  it.each([
    [{ url: 'https://news.example/hook', kinds: [] }, '/kinds'],
    [{ url: 'https://news.example/hook', kinds: ['claim.deleted'] }, '/kinds/0'],
    [{ url: 'https://news.example/hook', kinds: ['claim.revised'], secret: 'whsec_mine' }, '/secret'],
  ])('is not made of %o', async (asked, pointer) => {
    const { status, body } = await put('desk', asked)
    expect([status, body.errors[0].pointer]).toEqual([422, pointer])
  })

  it('is one of five at most, with five secrets at most', async () => {
    for (let n = 0; n < 5; n++) expect((await put(`desk-${n}`)).status).toBe(201)
    expect(await put('desk-5')).toMatchObject({ status: 409, body: { detail: 'There are 5 already' } })
    for (let n = 0; n < 4; n++) expect((await edit('POST', '/v1/webhooks/desk-0/rotate')).status).toBe(200)
    expect((await edit('POST', '/v1/webhooks/desk-0/rotate')).status).toBe(409)
  })

  it.each([
    [{ events: ['msg_000000000000000000000000'] }, 422],
    [{ events: ['x'] }, 422],
    [{ since: 'yesterday' }, 422],
    [{ since: '2026-01-01T00:00:00Z', state: 'failed' }, 202],
  ])('is replayed %o', async (body, status) => {
    await put('desk')
    expect((await edit('POST', '/v1/webhooks/desk/replay', { body })).status).toBe(status)
  })

  it('is spoken of by the typed client', async () => {
    const api = client('https://counterpoint.example', env.ADMIN_TOKEN, (input, init) =>
      request(new URL(new Request(input).url).pathname, init),
    ).v1.webhooks
    const made = await api[':id'].$put(
      { param: { id: 'desk' }, json: { url, kinds: ['claim.revised'] } },
      { headers: NEW },
    )
    if (made.status !== 201) throw new Error(`status ${made.status}`)
    expect((await made.json()).secret).toMatch(/^whsec_/)
    const listed = await api[':id'].deliveries.$get({ param: { id: 'desk' }, query: { state: 'failed' } })
    if (!listed.ok) throw new Error(`status ${listed.status}`)
    expect((await listed.json()).deliveries).toEqual([])
  })
})
