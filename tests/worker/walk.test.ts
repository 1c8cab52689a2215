import { describe, expect, it } from 'vitest'
import { createApp } from '../../worker/app.ts'
import { deployedPorts } from '../../worker/deployed-ports.ts'
import { openToAll } from '../../worker/http/headers.ts'
import { request } from './sample.ts'

const { routes } = createApp(deployedPorts)

/** Every method and path that the worker serves, read from the worker itself, so that a new route cannot slip by. */
const served = new Map(
  routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => {
      const handlers = routes.filter((route) => route.method === method && route.path === path)
      return [`${method} ${path}`, { method, path, open: handlers.some(({ handler }) => handler === openToAll) }]
    }),
)

describe.each([...served.values()])('$method $path', ({ method, path, open }) => {
  it.each(['aaaaaaaaaaaaaaaaaaaaaa', 'MALFORMED ID'])(
    `states how it may be cached, and by whom read (%s)`,
    async (name) => {
      const response = await request(filled(path, name), { method })
      expect(response.status).toBeLessThan(500)
      const cache = response.headers.get('Cache-Control')
      const cors = response.headers.get('Access-Control-Allow-Origin')
      if (open) {
        expect(cors).toBe('*')
        expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
        expect(cache).toMatch(/^(public, max-age=\d+|no-store)/)
      } else {
        expect(cors).toBeNull()
        expect(cache).toBe('no-store, no-transform')
      }
      // either would switch stale-while-revalidate off at the edge
      expect(cache).not.toMatch(/s-maxage|must-revalidate/)
    },
  )
})

it('finds the routes', () => {
  expect(served.size).toBeGreaterThan(5)
})

/** `/v1/claims/:id{[^/]+\\.csv}/x` with every parameter filled in. */
function filled(path: string, name: string): string {
  return path.replace(/:\w+(?:\{[^}]*?(\\\.\w+)?\})?/g, (_, suffix?: string) => {
    return encodeURIComponent(name) + (suffix ?? '').replace('\\', '')
  })
}
