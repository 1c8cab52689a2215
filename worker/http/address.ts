import type { MiddlewareHandler } from 'hono'
import { problem } from './problem.ts'

/** Longest address in UTF-16 code units; the longest that any route needs is a search of some hundred characters. */
const LONGEST = 8192

export const boundedAddress: MiddlewareHandler = async function boundedAddress(c, next) {
  if (c.req.url.length > LONGEST) return problem(c, 'uri-too-long')
  return next()
}
