import { Hono } from 'hono'
import type { AppEnv, Ports } from './app-env.ts'
import { boundedAddress } from './http/address.ts'
import { failure } from './http/failure.ts'
import { defaultHeaders } from './http/headers.ts'
import { unrouted } from './http/methods.ts'
import { articles } from './routes/articles.ts'
import { claims } from './routes/claims.ts'
import { health } from './routes/health.ts'

/** The whole HTTP surface. `portsOf` says what it stands on; a test may hand it a store that fails. */
export function createApp(portsOf: (env: Env) => Ports) {
  const app = new Hono<AppEnv>()
  app.use(defaultHeaders, boundedAddress, async function ports(c, next) {
    c.set('ports', portsOf(c.env))
    await next()
  })
  const routes = app.route('/v1', articles).route('/v1', claims).route('/v1', health)
  app.onError(failure)
  app.notFound(unrouted(app))
  return routes
}

export type AppType = ReturnType<typeof createApp>
