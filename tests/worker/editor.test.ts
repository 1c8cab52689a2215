import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import sample from '../../examples/claims/dprk-casualties-kursk.json'
import { edit, published, putSites, tokenFor } from './editors.ts'
import { request } from './sample.ts'

/** The sample claim under an id of its own, since the ledger is shared by all tests of this file. */
const claimCalled = (id: string) => ({ ...sample, id })
const draft = { ...claimCalled('nobody'), estimates: [] }

async function created(id: string) {
  const answer = await edit('POST', '/v1/claims', { body: claimCalled(id) })
  expect(answer.status).toBe(201)
  return answer
}

async function shown(id: string) {
  await created(id)
  expect((await edit('POST', `/v1/claims/${id}/publish`)).status).toBe(200)
  await published()
}

describe('a claim', () => {
  it('is created as a draft that nobody but editors can read', async () => {
    const { body, headers } = await created('made')
    expect(body).toMatchObject({
      claim: { id: 'made' },
      revision: 1,
      status: 'draft',
      visibility: 'hidden',
      updatedBy: 'admin',
    })
    expect(headers.get('ETag')).toBe('"1"')
    expect(headers.get('Location')).toBe('/v1/claims/made')
    await published()
    expect((await request('/v1/claims/made')).status).toBe(404)
    expect((await edit('GET', '/v1/claims/made/content')).body).toEqual(body)
  })

  it('cannot be created twice', async () => {
    await created('twice')
    expect((await edit('POST', '/v1/claims', { body: claimCalled('twice') })).status).toBe(409)
    const put = { body: claimCalled('twice'), headers: { 'If-None-Match': '*' } }
    const again = await edit('PUT', '/v1/claims/twice', put)
    expect(again.status).toBe(412)
    expect(again.body.revision).toBe(1)
  })

  it('can be created at its address', async () => {
    const put = { body: claimCalled('at-its-address'), headers: { 'If-None-Match': '*' } }
    expect((await edit('PUT', '/v1/claims/at-its-address', put)).status).toBe(201)
  })

  it('takes back exactly what its editors were given', async () => {
    const { body } = await created('round')
    const same = await edit('PUT', '/v1/claims/round', { body: body.claim, headers: { 'If-Match': '"1"' } })
    expect(same.status).toBe(200)
    expect(same.body.claim).toEqual(body.claim)
  })

  it('changes only for who names the revision that is there', async () => {
    await created('guarded')
    const body = { ...claimCalled('guarded'), question: 'Changed?' }
    expect((await edit('PUT', '/v1/claims/guarded', { body })).status).toBe(428)
    expect((await edit('PUT', '/v1/claims/guarded', { body, headers: { 'If-Match': '"1"' } })).body.revision).toBe(2)
    const late = await edit('PUT', '/v1/claims/guarded', { body, headers: { 'If-Match': '"1"' } })
    expect(late.status).toBe(412)
    expect(late.body).toMatchObject({ status: 412, revision: 2 })
    for (const tag of ['*', 'W/"2"', '2', '"2", "3"', '"x"', '"02"']) {
      expect((await edit('PUT', '/v1/claims/guarded', { body, headers: { 'If-Match': tag } })).status).toBe(400)
    }
  })

  it('is written by one of 50 who save at once, and the others learn the revision', async () => {
    await created('crowded')
    const writers = Array.from({ length: 50 }, (_, i) =>
      edit('PUT', '/v1/claims/crowded', {
        body: { ...claimCalled('crowded'), question: `By writer ${i}?` },
        headers: { 'If-Match': '"1"' },
      }),
    )
    const answers = await Promise.all(writers)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const late = answers.filter(({ status }) => status === 412)
    expect(late).toHaveLength(49)
    expect(new Set(late.map(({ body }) => body.revision))).toEqual(new Set([2]))
  })

  it('is refused with a pointer and a reason for every flaw at once', async () => {
    const body = { ...claimCalled('flawed'), reason: 'x'.repeat(141), surprise: true, estimates: [{ id: 'Bad Id' }] }
    const { status, body: problem } = await edit('POST', '/v1/claims', { body })
    expect(status).toBe(422)
    const pointers = problem.errors.map(({ pointer }: { pointer: string }) => pointer)
    expect(pointers).toEqual(expect.arrayContaining(['/surprise', '/estimates/0/id', '/estimates/0/value']))
    expect((await edit('GET', '/v1/claims/flawed/content')).status).toBe(404)
  })

  it('keeps the id of its address', async () => {
    await created('named')
    const { status, body } = await edit('PUT', '/v1/claims/named', {
      body: claimCalled('other'),
      headers: { 'If-Match': '"1"' },
    })
    expect(status).toBe(422)
    expect(body.errors).toEqual([{ pointer: '/id', detail: expect.any(String) }])
  })

  it('is published whole or with the list of all that is missing', async () => {
    await edit('POST', '/v1/claims', { body: { ...draft, id: 'unready', reason: undefined } })
    const refused = await edit('POST', '/v1/claims/unready/publish')
    expect(refused.status).toBe(422)
    expect(refused.body.errors.length).toBeGreaterThan(1)
    await shown('ready')
    const response = await request('/v1/claims/ready')
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ id: 'ready', status: 'published', revision: 2 })
  })

  it('is taken from its readers by a pause, and for good by a withdrawal that keeps its history', async () => {
    await shown('taken')
    expect((await edit('POST', '/v1/claims/taken/pause')).body).toMatchObject({ status: 'paused', revision: 3 })
    await published()
    expect((await request('/v1/claims/taken')).status).toBe(404)
    expect((await edit('DELETE', '/v1/claims/taken')).status).toBe(428)
    expect((await edit('DELETE', '/v1/claims/taken', { headers: { 'If-Match': '"3"' } })).status).toBe(200)
    await published()
    expect((await request('/v1/claims/taken')).status).toBe(410)
    expect((await edit('POST', '/v1/claims/taken/publish')).status).toBe(409)
    const { body } = await edit('GET', '/v1/claims/taken/revisions')
    expect(body.revisions.map(({ action }: { action: string }) => action)).toEqual([
      'withdraw',
      'pause',
      'publish',
      'create',
    ])
  })

  it('goes back to an earlier revision', async () => {
    await created('reverted')
    const body = { ...claimCalled('reverted'), question: 'Something else?' }
    await edit('PUT', '/v1/claims/reverted', { body, headers: { 'If-Match': '"1"' } })
    const { body: changes } = await edit('GET', '/v1/claims/reverted/revisions/2/changes')
    expect(changes).toMatchObject({
      from: 1,
      to: 2,
      changes: [{ path: expect.stringContaining('question'), kind: 'changed' }],
    })
    const reverted = await edit('POST', '/v1/claims/reverted/revert/1')
    expect(reverted.body).toMatchObject({ revision: 3, claim: { question: { en: sample.question.en } } })
    expect((await edit('GET', '/v1/claims/reverted/revisions/2/content')).body.claim.question).toEqual({
      en: 'Something else?',
    })
    expect((await edit('POST', '/v1/claims/reverted/revert/9')).status).toBe(404)
  })

  it('carries a correction to its readers', async () => {
    await shown('corrected')
    const body = { kind: 'correction', text: 'The first version misstated a date.' }
    expect((await edit('POST', '/v1/claims/corrected/corrections', { body })).status).toBe(200)
    await published()
    expect(await (await request('/v1/claims/corrected')).json()).toMatchObject({
      corrections: [{ kind: 'correction', text: { en: 'The first version misstated a date.' }, fromRevision: 2 }],
    })
  })

  it('is found by what its estimates and parties say', async () => {
    await created('findable')
    const { body } = await edit('GET', '/v1/search?q=Zelensky&limit=5')
    expect(body.total).toBeGreaterThan(0)
    expect(body.hits[0]).toMatchObject({ id: expect.any(String), snippet: expect.any(Array) })
    expect((await edit('GET', `/v1/search?q=${'x'.repeat(201)}`)).status).toBe(400)
    expect((await edit('GET', '/v1/search?q=%00')).status).toBe(400)
    expect((await edit('GET', '/v1/search?limit=0')).status).toBe(400)
    for (const query of ['status=any', 'verdict=true', 'stale=1', 'sort=name', 'cursor=-1', 'by=%07'])
      expect((await edit('GET', `/v1/search?${query}`)).status).toBe(400)
    const page = await edit('GET', '/v1/search?status=published&limit=1')
    expect(page.body.facets.status).toContainEqual({ value: 'published', claims: page.body.total })
    const next =
      page.body.next === undefined
        ? undefined
        : await edit('GET', `/v1/search?status=published&cursor=${page.body.next}`)
    expect(next?.body.hits ?? []).toHaveLength(page.body.total - 1)
  })
})

describe('an article', () => {
  const url = 'https://news.example/kursk?utm_source=x'

  it('is stored under the key of its canonical address, reviewed, and read by its page', async () => {
    await shown('annotated')
    const saved = await edit('POST', '/v1/articles', { body: { url, title: 'Kursk', text: 'Some 3,800 were killed.' } })
    expect(saved.status).toBe(200)
    expect(saved.body).toMatchObject({ url: 'https://news.example/kursk', revision: 1, annotations: [] })
    const path = `/v1/articles/${saved.body.key}`
    const annotation = {
      claimId: 'annotated',
      estimateId: 'zelensky-2025-01-05',
      quote: { exact: 'Some 3,800 were killed' },
      figure: '3,800',
      status: 'approved',
    }
    const body = { annotations: [annotation] }
    expect((await edit('PUT', `${path}/annotations`, { body })).status).toBe(428)
    const put = await edit('PUT', `${path}/annotations`, { body, headers: { 'If-Match': '"1"' } })
    expect(put.body).toMatchObject({ revision: 2, annotations: [annotation] })
    expect((await edit('PUT', `${path}/annotations`, { body, headers: { 'If-Match': '"1"' } })).body.revision).toBe(2)
    await published()
    expect(await (await request(path)).json()).toMatchObject({
      annotations: [{ claimId: 'annotated', figure: '3,800' }],
    })

    expect((await edit('DELETE', path, { headers: { 'If-Match': '"2"' } })).status).toBe(200)
    await published()
    expect((await request(path)).status).toBe(410)
  })

  it('takes no annotation of a claim that does not exist, or whose figure is not in its quote', async () => {
    const { body: article } = await edit('POST', '/v1/articles', {
      body: { url: 'https://news.example/b', html: '<p>9</p>' },
    })
    const path = `/v1/articles/${article.key}/annotations`
    const annotation = {
      claimId: 'no-such-claim',
      quote: { exact: 'about 12 of them' },
      figure: '12',
      status: 'approved',
    }
    const put = (one: unknown) => edit('PUT', path, { body: { annotations: [one] }, headers: { 'If-Match': '"1"' } })
    const unknown = await put(annotation)
    expect(unknown.status).toBe(422)
    expect(unknown.body.errors[0].pointer).toBe('/annotations/0/claimId')
    const elsewhere = await put({ ...annotation, figure: '13' })
    expect(elsewhere.body.errors).toEqual([{ pointer: '/annotations/0/figure', detail: expect.any(String) }])
  })
})

describe('sites', () => {
  it('are replaced as a list, origins only and https', async () => {
    const sites = [
      { origin: 'https://news.example', policy: 'suggest', feed: 'https://news.example/feed.xml' },
    ] as const
    expect((await putSites(sites)).body).toEqual({ sites })
    expect((await edit('GET', '/v1/sites')).body).toEqual({ sites, feeds: [] })
    for (const origin of [
      'http://news.example',
      'https://news.example/',
      'https://news.example/x',
      'news',
      'javascript:1',
    ]) {
      const refused = await putSites([{ origin, policy: 'suggest' }])
      expect(refused.status).toBe(422)
      expect(refused.body.errors[0].pointer).toBe('/sites/0/origin')
    }
  })

  it('change only for who has seen the list that is there, and not twice at once', async () => {
    const body = { sites: [{ origin: 'https://guarded.example', policy: 'suggest' }] }
    const put = (tag: string) => edit('PUT', '/v1/sites', { body, headers: { 'If-Match': tag } })
    const tag = (await edit('GET', '/v1/sites')).headers.get('ETag') ?? ''
    expect((await edit('PUT', '/v1/sites', { body })).status).toBe(428)
    const first = await put(tag)
    expect(first.status).toBe(200)
    expect((await edit('GET', '/v1/sites')).headers.get('ETag')).toBe(first.headers.get('ETag'))
    const late = await put(tag)
    expect(late.status).toBe(412)
    expect(`"${late.body.revision}"`).toBe(first.headers.get('ETag'))
    for (const malformed of ['*', 'W/"1"', '1']) expect((await put(malformed)).status).toBe(400)
  })

  it('have another tag after an import has changed them', async () => {
    const tag = (await edit('GET', '/v1/sites')).headers.get('ETag') ?? ''
    const line = JSON.stringify({ type: 'site', site: { origin: 'https://imported.example', policy: 'suggest' } })
    const headers = { 'Content-Type': 'application/x-ndjson' }
    await edit('POST', '/v1/import', { body: line, headers })
    const late = await edit('PUT', '/v1/sites', { body: { sites: [] }, headers: { 'If-Match': tag } })
    expect(late.status).toBe(412)
    expect((await edit('POST', '/v1/import', { body: line, headers })).body).toMatchObject({ unchanged: 1 })
  })
})

describe('a token', () => {
  it('is shown once, works with its scopes, and stops at revocation', async () => {
    const { status, body } = await edit('POST', '/v1/tokens', { body: { name: 'A script', scopes: ['claims:read'] } })
    expect(status).toBe(201)
    expect(body.token).toMatch(/^cp_[a-z0-9]+_[A-Za-z0-9_-]{43}$/)
    const list = await edit('GET', '/v1/tokens')
    expect(JSON.stringify(list.body)).not.toContain(body.token.slice(-43))
    expect((await edit('GET', '/v1/search', { token: body.token })).status).toBe(200)
    expect((await edit('DELETE', `/v1/tokens/${body.id}`)).body.revokedAt).toBeTruthy()
    expect((await edit('GET', '/v1/search', { token: body.token })).status).toBe(401)
  })

  it('stops when it expires', async () => {
    const body = { name: 'Old', scopes: ['claims:read'], expiresAt: '2020-01-01T00:00:00Z' }
    const { body: old } = await edit('POST', '/v1/tokens', { body })
    expect((await edit('GET', '/v1/search', { token: old.token })).status).toBe(401)
  })

  it('that is not one is 401, with the challenge that clients look for', async () => {
    const reader = await tokenFor('claims:read')
    const wrong = reader.slice(0, -1) + (reader.endsWith('A') ? 'B' : 'A')
    for (const authorization of [
      undefined,
      'Bearer',
      'Bearer x',
      `Basic ${reader}`,
      `Bearer ${wrong}`,
      `Bearer ${reader}x`,
    ]) {
      const headers: Record<string, string> = authorization === undefined ? {} : { Authorization: authorization }
      const response = await request('/v1/search', { headers })
      expect(response.status).toBe(401)
      expect(response.headers.get('WWW-Authenticate')).toMatch(/^Bearer realm="counterpoint"/)
      expect(response.headers.get('Cache-Control')).toBe('no-store, no-transform')
    }
  })

  it('is never stored, logged or exported as it is', async () => {
    const token = await tokenFor('claims:read')
    const { body } = await edit('GET', '/v1/export')
    expect(body).not.toContain(token.slice(-43))
    expect(body).not.toContain(env.ADMIN_TOKEN.slice(-43))
  })
})

describe('whoever may write but not publish', () => {
  it('cannot change what readers see', async () => {
    const token = await tokenFor('claims:read', 'claims:write')
    await shown('public-one')
    const change = {
      body: { ...claimCalled('public-one'), question: 'Sneaked in?' },
      headers: { 'If-Match': '"2"' },
      token,
    }
    const refused = await edit('PUT', '/v1/claims/public-one', change)
    expect(refused.status).toBe(403)
    expect(refused.headers.get('WWW-Authenticate')).toContain('scope="publish"')
    await created('private-one')
    const allowed = await edit('PUT', '/v1/claims/private-one', {
      ...change,
      body: claimCalled('private-one'),
      headers: { 'If-Match': '"1"' },
    })
    expect(allowed.status).toBe(200)
  })
})

describe('the operator', () => {
  it('sees who changed what, and what waits', async () => {
    await created('audited')
    const { body } = await edit('GET', '/v1/audit?limit=5')
    expect(body.entries[0]).toMatchObject({ action: 'create', subject: 'claim:audited', by: 'admin' })
    expect((await edit('GET', '/v1/outbox')).body).toMatchObject({
      waiting: expect.any(Number),
      entries: expect.any(Array),
    })
  })

  it('can have everything published anew', async () => {
    await shown('rebuilt')
    const before = await (await request('/v1/claims/rebuilt')).text()
    for (const { name } of (await env.SNAPSHOTS.list()).keys) await env.SNAPSHOTS.delete(name)
    expect((await request('/v1/claims/rebuilt')).status).toBe(404)
    const { status, body } = await edit('POST', '/v1/rebuild')
    expect(status).toBe(202)
    expect(body.keys).toBeGreaterThan(0)
    await published()
    expect(await (await request('/v1/claims/rebuilt')).text()).toBe(before)
  })
})
