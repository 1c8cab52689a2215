import type { Context } from 'hono'
import { routePath } from 'hono/route'
import { problem } from './problem.ts'

/** The last resort: logged for the operator, said to nobody else. */
export function failure(error: Error, c: Context): Response {
  const { method } = c.req
  const id = c.get('requestId')
  console.error({ message: 'request failed', id, method, route: routePath(c, -1), error: error.stack ?? error.message })
  return isPassing(error) ? problem(c, 'unavailable', {}, { 'Retry-After': '5' }) : problem(c, 'internal')
}

/** What the platform says of a Durable Object that is being moved, restarted or has too much to do. */
function isPassing(error: Error & { readonly retryable?: boolean; readonly overloaded?: boolean }): boolean {
  return error.retryable === true || error.overloaded === true
}
