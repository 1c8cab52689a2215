import { describe, expect, it } from 'vitest'
import { filled, served } from './routes.ts'
import { request } from './sample.ts'

describe.each(served)('$method $path', ({ method, path, open }) => {
  it.each([
    ['unknown', { id: 'unknown', key: 'unknown_article_key_00', n: '1' }],
    ['malformed', { id: 'Not An Id', key: 'x', n: 'x' }],
  ])('states how it may be cached, and by whom read (%s)', async (_, names) => {
    const response = await request(filled(path, names), { method })
    const cache = response.headers.get('Cache-Control')
    const cors = response.headers.get('Access-Control-Allow-Origin')
    expect(response.status).toBeLessThan(500)
    if (open) {
      expect(cors).toBe('*')
      expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
      expect(cache).toMatch(/^(public, max-age=\d+|no-store)/)
    } else {
      expect(response.status).toBe(401)
      expect(cors).toBeNull()
      expect(cache).toBe('no-store, no-transform')
    }
    // either would switch stale-while-revalidate off at the edge
    expect(cache).not.toMatch(/s-maxage|must-revalidate/)
  })

  it('lets a page on another origin read it, or keeps it from preflights', async () => {
    const address = filled(path, { id: 'unknown', key: 'unknown_article_key_00', n: '1' })
    const headers = { Origin: 'https://news.example', 'Access-Control-Request-Method': method }
    const response = await request(address, { method: 'OPTIONS', headers })
    const allowed = response.headers.get('Access-Control-Allow-Methods')?.split(', ') ?? []
    expect(allowed.includes(method)).toBe(open)
    expect(response.headers.get('Allow')?.split(', ')).toContain(method)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
  })
})

it('finds the routes', () => {
  expect(served.length).toBeGreaterThan(25)
})
