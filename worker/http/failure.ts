import type { Context } from 'hono'
import { routePath } from 'hono/route'
import { problem } from './problem.ts'

/** The last resort: logged for the operator, said to nobody else. */
export function failure(error: Error, c: Context): Response {
  const { method } = c.req
  console.error({ message: 'request failed', method, route: routePath(c, -1), error: error.stack ?? error.message })
  return problem(c, 'internal')
}
