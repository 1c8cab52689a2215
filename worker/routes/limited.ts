import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { problem } from '../http/problem.ts'

/** For what is computed for whoever asks: so many a minute from one address. */
export const limited: MiddlewareHandler<AppEnv> = async function limited(c, next) {
  const { success } = await c.var.ports.checkLimit.limit({ key: c.req.header('CF-Connecting-IP') ?? 'local' })
  return success ? next() : problem(c, 'too-many-requests', {}, { 'Retry-After': '60' })
}
