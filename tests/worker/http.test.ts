import { beforeAll, describe, expect, it } from 'vitest'
import { articleSnapshotKey, claimSnapshotKey, revisionSnapshotKey } from '../../worker/publish/keys.ts'
import { request, store } from './sample.ts'

const KEY = 'http_policy_article_k1'
const PATH = `/v1/articles/${KEY}`
let etag = ''

beforeAll(async () => {
  await store(articleSnapshotKey(KEY), { key: KEY })
  etag = (await request(PATH)).headers.get('ETag') ?? ''
})

describe('a conditional request', () => {
  it('carries a strong tag', () => {
    expect(etag).toMatch(/^"[A-Za-z0-9_-]{22}"$/)
  })

  it.each([
    ['the tag', () => etag],
    ['the tag, turned weak by a proxy', () => `W/${etag}`],
    ['the tag among others', () => `"other", W/"another" , ${etag}`],
    ['a star', () => '*'],
  ])('with %s is 304 without a body, and keeps the headers that a page on another origin needs', async (_, tag) => {
    const response = await request(PATH, { headers: { 'If-None-Match': tag() } })
    expect(response.status).toBe(304)
    expect(await response.text()).toBe('')
    expect(response.headers.get('ETag')).toBe(etag)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Cache-Control')).toMatch(/^public, max-age=60/)
  })

  it.each(['"other"', 'W/"other"', '', 'x'.repeat(5000)])('with another tag (%s) gets the document', async (tag) => {
    const response = await request(PATH, { headers: { 'If-None-Match': tag } })
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ key: KEY })
  })
})

describe('a tombstone', () => {
  it.each([
    ['withdrawn', 410],
    ['paused', 404],
  ] as const)('(%s) is never answered 304: whoever has it is told again that it is gone', async (status, code) => {
    const places = [
      [claimSnapshotKey('gone'), '/v1/claims/gone'],
      [revisionSnapshotKey('gone', 1), '/v1/claims/gone/revisions/1'],
      [articleSnapshotKey('gone_article_key_00001'), '/v1/articles/gone_article_key_00001'],
    ] as const
    for (const [key, path] of places) {
      const text = await store(key, { id: 'gone', status }, { status: code })
      const tag = (await request(path)).headers.get('ETag') ?? ''
      for (const known of [tag, `W/${tag}`, '*']) {
        const response = await request(path, { headers: { 'If-None-Match': known } })
        expect(response.status).toBe(code)
        expect(await response.text()).toBe(text)
      }
    }
  })
})

describe('a method', () => {
  it('HEAD gives the headers of GET and no body', async () => {
    const head = await request(PATH, { method: 'HEAD' })
    const get = await request(PATH)
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect(headersOf(head)).toEqual(headersOf(get))
    expect((await request('/v1/articles/malformed', { method: 'HEAD' })).status).toBe(400)
  })

  it('OPTIONS answers a preflight for reading and for nothing else', async () => {
    const headers = { Origin: 'https://news.example', 'Access-Control-Request-Method': 'GET' }
    const response = await request(PATH, { method: 'OPTIONS', headers })
    expect(response.status).toBe(204)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Access-Control-Allow-Methods')).toBe('GET, HEAD, OPTIONS')
    expect(response.headers.get('Allow')).toBe('GET, HEAD, DELETE, OPTIONS')
    expect(response.headers.get('Access-Control-Allow-Headers')).not.toContain('Authorization')
  })

  it.each(['PATCH', 'POST', 'PROPFIND', 'MKCOL'])('%s is 405 with what is allowed', async (method) => {
    const response = await request('/v1/health', { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  })
})

describe('an address', () => {
  it.each(['/v1', '/v1/', '/v1/nothing', '/v2/claims', '/V1/health', '/v1//health'])(
    '%s that no route has is 404, with any method',
    async (path) => {
      for (const method of ['GET', 'POST', 'OPTIONS', 'PATCH']) {
        const response = await request(path, { method })
        expect(response.status).toBe(404)
        expect(response.headers.get('Cache-Control')).toBe('no-store')
        expect(await response.json()).toMatchObject({ status: 404 })
      }
    },
  )

  it('with a query of 10 MB is 414, and the query is not repeated', async () => {
    const response = await request(`${PATH}?${'q'.repeat(10_000_000)}`)
    expect(response.status).toBe(414)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect((await response.text()).length).toBeLessThan(500)
  })

  it('ignores a query that it does not know', async () => {
    expect((await request(`${PATH}?utm_source=x&__proto__=y`)).status).toBe(200)
  })
})

describe('every answer', () => {
  it.each([PATH, '/v1/health', '/nothing', '/v1/articles/malformed'])(
    'of %s is guarded by its headers',
    async (path) => {
      const { headers } = await request(path)
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'")
      expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
      expect(headers.get('X-Frame-Options')).toBeNull()
    },
  )

  it('does not depend on Origin, Host or cookies, which the edge cache does not distinguish', async () => {
    const plain = await request(PATH)
    const dressed = await request(PATH, {
      headers: { Origin: 'https://evil.example', Cookie: 'a=b', 'X-Forwarded-Host': 'evil.example' },
    })
    expect(headersOf(dressed)).toEqual(headersOf(plain))
    expect(await dressed.text()).toBe(await plain.text())
  })
})

/** All but the name of the request, which is another each time. */
function headersOf({ headers }: Response): Record<string, string> {
  const { 'request-id': _, ...others } = Object.fromEntries(headers)
  return others
}
