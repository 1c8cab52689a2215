import { env } from 'cloudflare:workers'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import casualties from '../../examples/claims/dprk-casualties-kursk.json'
import share from '../../examples/claims/dprk-casualty-share.json'
import deployed from '../../examples/claims/dprk-deployed.json'
import { version } from '../../package.json'
import { PROBLEMS, problemType } from '../../worker/http/problem.ts'
import { openApi, operations } from '../../worker/openapi/document.ts'
import { expectDescribed } from './described.ts'
import { edit, published } from './editors.ts'
import { served } from './routes.ts'
import { request } from './sample.ts'

const document = openApi(version)
/** Pages and feeds stand beside the API. */
const api = served.filter(({ path }) => path.startsWith('/v1/'))
const ARTICLE_URL = 'https://news.example/described'
let key = ''

beforeAll(async () => {
  for (const claim of [casualties, deployed, share]) {
    await edit('POST', '/v1/claims', { body: claim })
    await edit('POST', `/v1/claims/${claim.id}/publish`)
  }
  const { body } = await edit('POST', '/v1/articles', { body: { url: ARTICLE_URL, title: 'Described', text: '3,800' } })
  key = body.key
  const annotation = {
    claimId: casualties.id,
    estimateId: 'zelensky-2025-01-05',
    quote: { exact: '3,800' },
    figure: '3,800',
  }
  await edit('PUT', `/v1/articles/${key}/annotations`, {
    body: { annotations: [{ ...annotation, status: 'approved' }] },
    headers: { 'If-Match': '"1"' },
  })
  await published()
})

afterAll(() => void vi.useRealTimers())

/** Follows a JSON pointer of a URI fragment. */
function pointed(reference: string): unknown {
  const path = decodeURIComponent(reference.split('#')[1] ?? '')
    .split('/')
    .slice(1)
  return path.reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], document)
}

describe('the description of the API', () => {
  it('lists every route that is served, and no other', () => {
    const routes = api.map(
      ({ method, path }) => `${method} ${path.replace(/:(\w+)(?:\{[^}]*?\\(\.\w+)\})?/g, '{$1}$2')}`,
    )
    expect(operations.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(routes.toSorted())
  })

  it('says which calls are open to all', () => {
    const open = operations.filter(({ scope }) => !scope).map(({ method, path }) => `${method} ${path}`)
    expect(open).toHaveLength(api.filter(({ open }) => open).length)
  })

  it('leads nowhere by its references', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, reference]) => reference ?? '',
    )
    expect(references.length).toBeGreaterThan(100)
    expect(references.filter((reference) => pointed(reference) === undefined)).toEqual([])
  })

  it('explains every type of problem where its address points', () => {
    for (const [kind, { title }] of Object.entries(PROBLEMS)) {
      expect(problemType(kind as keyof typeof PROBLEMS)).toMatch(/^\/v1\/openapi\.json#/)
      expect(pointed(problemType(kind as keyof typeof PROBLEMS))).toMatchObject({ description: title })
    }
  })

  it('is served as a static file', async () => {
    const response = await env.ASSETS.fetch('https://counterpoint.example/v1/openapi.json')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual(document)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  })
})

describe('what readers get', () => {
  it.each([
    ['an article', () => `/v1/articles/${key}`],
    ['an article as annotations', () => `/v1/articles/${key}.jsonld`],
    ['an article as a module', () => `/v1/articles/${key}.js`],
    ['the list', () => '/v1/claims'],
    ['a claim', () => `/v1/claims/${casualties.id}`],
    ['a claim with ratios', () => `/v1/claims/${share.id}`],
    ['a claim as of a date', () => `/v1/claims/${casualties.id}?as_of=2025-01-10`],
    ['a claim as linked data', () => `/v1/claims/${casualties.id}.jsonld`],
    ['a claim as CSV', () => `/v1/claims/${casualties.id}.csv`],
    ['a revision', () => `/v1/claims/${casualties.id}/revisions/2`],
    ['health', () => '/v1/health'],
  ])('%s is as described', async (_, path) => {
    const response = await request(path())
    expect(response.status).toBe(200)
    const isJson = /json/.test(response.headers.get('Content-Type') ?? '')
    const body = isJson ? await response.json() : undefined
    expectDescribed('GET', path(), response.status, response.headers, body)
  })

  it('a check of a text is as described', async () => {
    // the index in memory may be half a minute old
    vi.setSystemTime(Date.now() + 31_000)
    const response = await request('/v1/check', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ html: '<p>Some 1,000 North Korean soldiers were killed in Kursk.', url: ARTICLE_URL }),
    })
    const body = await response.json()
    expect(body).toMatchObject({ figures: [{ claims: [{ id: casualties.id }] }], claims: [{ id: casualties.id }] })
    expectDescribed('POST', '/v1/check', response.status, response.headers, body)
  })
})
