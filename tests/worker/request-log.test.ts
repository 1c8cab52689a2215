import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import { createApp } from '../../worker/app.ts'
import { deployedPorts } from '../../worker/deployed-ports.ts'
import type { RequestLine } from '../../worker/http/request-log.ts'
import { articleSnapshotKey } from '../../worker/publish/keys.ts'
import { store } from './sample.ts'

const ARTICLE = 'logged_article_key_001'
const RAY = '8f2b1c0d9e7a6b5c-AMS'

/** The worker with a log that is read. */
function logged(portsOf: typeof deployedPorts = deployedPorts, step = 7) {
  const lines: RequestLine[] = []
  let now = 0
  let ids = 0
  const app = createApp(portsOf, {
    now: () => (now += step),
    newId: () => `made-${++ids}`,
    write: (line) => lines.push(line),
  })
  return { lines, request: async (path: string, init: RequestInit = {}) => app.request(path, init, env) }
}

describe('a request', () => {
  it('is one line with its id, route, status and time, and the answer names the id', async () => {
    const { lines, request } = logged()
    const response = await request('/v1/claims/No', { headers: { 'Cf-Ray': RAY } })
    expect(response.headers.get('Request-Id')).toBe(RAY)
    expect(lines).toEqual([{ message: 'request', id: RAY, method: 'GET', route: '/v1/claims/:id', status: 400, ms: 7 }])
  })

  it.each([
    ['/v1/claims/none', {}, 404],
    [`/v1/articles/${ARTICLE}`, {}, 200],
    [`/v1/articles/${ARTICLE}.js`, { headers: { 'If-None-Match': '*' } }, 304],
    [`/v1/articles/${ARTICLE}?again`, { method: 'HEAD' }, 200],
    ['/claims', {}, 200],
  ] as const)(
    "that is a reader's as usual leaves no line, but the answer has an id (%s)",
    async (path, init, status) => {
      await store(articleSnapshotKey(ARTICLE), { key: ARTICLE })
      const { lines, request } = logged()
      const response = await request(path, init)
      expect(response.status).toBe(status)
      expect(response.headers.get('Request-Id')).toBe('made-1')
      expect(lines).toEqual([])
    },
  )

  it('that waited long is a line, whoever asked', async () => {
    const { lines, request } = logged(deployedPorts, 1000)
    await request('/v1/claims/none')
    expect(lines).toMatchObject([{ route: '/v1/claims/:id', status: 404, ms: 1000 }])
  })

  it('says nothing of what was asked for, written or shown as a token', async () => {
    const { lines, request } = logged()
    const headers = { Authorization: 'Bearer cp_secret_token', 'Content-Type': 'application/json', Cookie: 'a=secret' }
    await request('/v1/search?q=secret', { headers })
    await request('/v1/secret/claims?secret=1', { headers })
    await request('/v1/claims/secret', { method: 'PUT', headers, body: '{"secret":"secret"}' })
    await request('/v1/check', { method: 'POST', headers, body: '{"text":"secret 40 dead"}' })
    expect(lines).toHaveLength(4)
    expect(JSON.stringify(lines)).not.toContain('secret')
  })

  it.each(['', 'x'.repeat(5000), '8f2b1c0d9e7a6b5c-AMS"}', '8F2B1C0D9E7A6B5C'])(
    'gets an id of its own where Cloudflare gave none (%s)',
    async (ray) => {
      const { lines, request } = logged()
      const response = await request('/v1/health', { headers: { 'Cf-Ray': ray } })
      expect(response.headers.get('Request-Id')).toBe('made-1')
      expect(lines.map(({ id }) => id)).toEqual(['made-1'])
    },
  )

  it.each([
    ['/nothing/here', {}, 404],
    ['/v1/claims', { method: 'DELETE' }, 405],
    [`/v1/search?q=${'x'.repeat(9000)}`, {}, 414],
  ] as const)('that no route takes is a line too (%s)', async (path, init, status) => {
    const { lines, request } = logged()
    const response = await request(path, init)
    expect(response.status).toBe(status)
    expect(response.headers.get('Request-Id')).toBe('made-1')
    expect(lines).toMatchObject([{ status, id: 'made-1' }])
  })

  it('that fails has the same id in its line, in what the operator is told, and in the answer', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { lines, request } = logged((env) => ({
      ...deployedPorts(env),
      snapshots: Object.assign(Object.create(null), { read: () => Promise.reject(new Error('broken')) }),
    }))
    const response = await request('/v1/claims/some')
    expect(response.status).toBe(500)
    expect(response.headers.get('Request-Id')).toBe('made-1')
    expect(lines).toMatchObject([{ status: 500, id: 'made-1' }])
    expect(told).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'made-1', route: '/v1/claims/:id' }))
  })
})
