import { reset } from 'cloudflare:test'
import { beforeEach, describe, expect, it } from 'vitest'
import casualties from '../../examples/claims/dprk-casualties-kursk.json'
import share from '../../examples/claims/dprk-casualty-share.json'
import deployed from '../../examples/claims/dprk-deployed.json'
import type { Scope } from '../../worker/ledger/types.ts'
import { type Answer, edit, published, registered, tokenFor } from './editors.ts'
import { claimInput } from './ledger-claims.ts'
import { allOfKv } from './ledger-world.ts'

const OWN = 'https://cms.example'
const OTHER = 'https://other.example'
const KILLED = 'Around 1,000 North Korean soldiers have been killed in Kursk, officials believe.'
const SENT = 'North Korea has sent 11,500 soldiers to Russia, according to the ministry in Seoul.'
const EMBARGO = { embargoUntil: '2099-01-01T00:00:00Z' }

let articles: { readonly own: string; readonly other: string; readonly gone: string }

/** A desk with something in every state that readers may or may not see. */
beforeEach(async () => {
  await reset()
  for (const origin of [OWN, OTHER]) await registered(origin)
  for (const claim of [casualties, deployed, share]) {
    await edit('POST', '/v1/claims', { body: claim })
    await edit('POST', `/v1/claims/${claim.id}/publish`)
  }
  for (const id of ['draft', 'held', 'paused', 'withdrawn'])
    await edit('POST', '/v1/claims', { body: claimInput(id, id === 'held' ? EMBARGO : {}) })
  for (const id of ['held', 'paused', 'withdrawn']) await edit('POST', `/v1/claims/${id}/publish`)
  await edit('POST', '/v1/claims/paused/pause')
  await edit('DELETE', '/v1/claims/withdrawn', { headers: { 'If-Match': '"2"' } })
  await published()
  const read = async (url: string) => (await handIn(url, `${KILLED}\n${SENT}`)).body.key
  articles = { own: await read(`${OWN}/a`), other: await read(`${OTHER}/a`), gone: await read(`${OWN}/gone`) }
  await edit('DELETE', `/v1/articles/${articles.gone}`, { headers: { 'If-Match': '"1"' } })
  await published()
})

function handIn(url: string, text: string, token?: string, more: object = {}): Promise<Answer> {
  return edit('POST', '/v1/articles', { body: { url, text, ...more }, ...(token === undefined ? {} : { token }) })
}

/** Everything that a caller can try in order to reach readers. */
async function tryEverything(token: string): Promise<void> {
  const put = async (path: string, body: object) => {
    const { headers } = await edit('GET', `${path}/content`)
    return edit('PUT', path, { body, token, headers: { 'If-Match': headers.get('ETag') ?? '' } })
  }
  const correction = { at: '2026-01-01', kind: 'correction', text: { en: 'Nobody checked this.' }, fromRevision: 1 }
  await edit('POST', '/v1/claims', { token, body: claimInput('new', { corrections: [correction] as never }) })
  await put('/v1/claims/dprk-deployed', { ...deployed, reason: { en: 'Changed.' } })
  for (const id of ['draft', 'held', 'paused', 'withdrawn'])
    await put(`/v1/claims/${id}`, claimInput(id, { reason: { en: 'Changed.' }, corrections: [correction] as never }))
  for (const id of ['dprk-deployed', 'draft', 'held', 'paused', 'withdrawn', 'new']) {
    for (const verb of ['publish', 'pause', 'revert/1']) await edit('POST', `/v1/claims/${id}/${verb}`, { token })
    await edit('POST', `/v1/claims/${id}/corrections`, { token, body: { kind: 'update', text: { en: 'Changed.' } } })
    await edit('DELETE', `/v1/claims/${id}`, { token, headers: { 'If-Match': '"2"' } })
    const begun = claimInput(id, { reason: { en: 'Changed.' }, corrections: [correction] as never })
    const { headers } = await edit('PUT', `/v1/claims/${id}/working`, {
      token,
      body: begun,
      headers: { 'If-None-Match': '*' },
    })
    for (const tag of [headers.get('ETag'), '"2"', undefined])
      await edit('POST', `/v1/claims/${id}/publish`, { token, headers: tag ? { 'If-Match': tag } : {} })
  }
  const title = { title: 'Another headline', publishedAt: '2020-01-01' }
  await handIn(`${OTHER}/a`, `${SENT}\nNew.\n${KILLED.replace('1,000', '1,200')}`, token, title)
  await handIn(`${OTHER}/new`, KILLED, token)
  await handIn(`${OWN}/gone`, KILLED, token)
  const html = `<link rel=canonical href="${OTHER}/a"><title>Another headline</title><p>${SENT}`
  await edit('POST', '/v1/articles', { token, body: { url: `${OWN}/copy`, html } })
  for (const key of Object.values(articles)) {
    const headers = { 'If-Match': '"1"' }
    await edit('PUT', `/v1/articles/${key}/annotations`, { token, headers, body: { annotations: [] } })
    await edit('DELETE', `/v1/articles/${key}`, { token, headers })
  }
  for (const status of ['suggested', 'approved', 'rejected', 'seen']) {
    const { body } = await edit('GET', `/v1/annotations?status=${status}`)
    for (const { annotation, tag } of body.annotations) {
      const approved = status === 'approved'
      const decision = { status: approved ? 'rejected' : 'approved', claimId: 'dprk-deployed' }
      await edit('PUT', `/v1/annotations/${annotation.id}/decision`, {
        token,
        body: decision,
        headers: { 'If-Match': tag },
      })
    }
  }
  await edit('PUT', '/v1/people', { token, body: { people: [] }, headers: { 'If-Match': '"1"' } })
  const ndjson = { 'Content-Type': 'application/x-ndjson' }
  const line = JSON.stringify({ type: 'claim', claim: claimInput('imported'), status: 'published' })
  await edit('POST', '/v1/import', { token, body: line, headers: ndjson })
  await edit('POST', '/v1/rebuild', { token })
  await edit('PUT', '/v1/sites', { token, body: { sites: [] }, headers: { 'If-Match': '"1"' } })
}

describe('whoever may not publish', () => {
  it.each<[Scope[]]>([[['claims:read']], [['claims:write']], [['claims:read', 'claims:write']]])(
    'changes nothing that readers see, whatever is tried: %s',
    async (scopes) => {
      const before = await allOfKv()
      await tryEverything(await tokenFor(...scopes))
      await published()
      expect(await allOfKv()).toEqual(before)
    },
  )

  it('leaves readers the same after a rebuild', async () => {
    const before = await allOfKv()
    await tryEverything(await tokenFor('claims:write'))
    await edit('POST', '/v1/rebuild')
    await published()
    expect(await allOfKv()).toEqual(before)
  })

  it('may suggest in an article that is marked', async () => {
    const token = await tokenFor('claims:write')
    const { status, body } = await handIn(`${OWN}/a`, `${SENT}\n${KILLED}\nAbout 300 of them were killed.`, token)
    expect(status).toBe(200)
    expect(body.annotations.map(({ status }: { status: string }) => status)).toContain('approved')
  })
})

describe('a token for the articles of one origin', () => {
  it('changes what readers see of that origin, under the policy of its site, and of no other', async () => {
    const before = await allOfKv()
    const token = await tokenFor('articles')
    await tryEverything(token)
    expect((await handIn(`${OWN}/new`, KILLED, token)).body.annotations).toMatchObject([{ status: 'approved' }])
    expect((await handIn(`${OTHER}/new`, KILLED, token)).status).toBe(403)
    expect((await handIn(`${OWN}/gone`, KILLED, token)).status).toBe(409)
    await published()
    const after = await allOfKv()
    const changed = Object.keys(after).filter((key) => after[key] !== before[key])
    // the copy of another site's article waits for an editor
    expect(changed).toHaveLength(1)
    expect(after[changed[0] ?? '']).toContain(`"url":"${OWN}/new`)
  })

  it('ends with the registration of its site', async () => {
    const token = await tokenFor('articles')
    const { headers } = await edit('GET', '/v1/sites')
    await edit('PUT', '/v1/sites', { body: { sites: [] }, headers: { 'If-Match': headers.get('ETag') ?? '"0"' } })
    expect((await handIn(`${OWN}/b`, KILLED, token)).status).toBe(403)
  })

  it.each([
    [{ scopes: ['articles'] }, '/origin'],
    [{ scopes: ['articles'], origin: 'https://stranger.example' }, '/origin'],
    [{ scopes: ['articles', 'publish'], origin: OWN }, '/scopes'],
    [{ scopes: ['publish'], origin: OWN }, '/origin'],
  ])('is not made of %o', async (asked, pointer) => {
    const { status, body } = await edit('POST', '/v1/tokens', { body: { name: 'CMS', ...asked } })
    expect(status).toBe(422)
    expect(body.errors).toMatchObject([{ pointer }])
  })
})
