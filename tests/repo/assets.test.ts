import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Deployment, serve } from '../browser/serve.ts'

let deployment: Deployment
beforeAll(async () => {
  deployment = await serve()
}, 60_000)
afterAll(() => deployment.close())

const headersOf = async (path: string) => (await fetch(new URL(path, deployment.origin))).headers

describe('a static page', () => {
  test.each(['/', '/examples/try', '/examples/article'])('%s can be framed by nobody', async (path) => {
    expect((await headersOf(path)).get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
  })
})

test.each(['/', '/examples/try', '/embed.js', '/embed.json', '/v1/openapi.json', '/examples/none', '/v1/health'])(
  '%s is never taken for another type than it says, once',
  async (path) => {
    expect((await headersOf(path)).get('X-Content-Type-Options')).toBe('nosniff')
  },
)
