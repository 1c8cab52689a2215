import type { MiddlewareHandler } from 'hono'
import { problem } from './problem.ts'

/** For calls whose address says everything: whoever sends a body means something else, and nothing is done. */
export const noBody: MiddlewareHandler = async function noBody(c, next) {
  for await (const chunk of c.req.raw.body ?? []) {
    if (chunk.byteLength > 0) return problem(c, 'malformed', { detail: 'This call takes no body' })
  }
  return next()
}
