import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'

declare module 'hono' {
  interface ContextVariableMap {
    /** What the log knows this request by. */
    requestId: string
  }
}

/** What the log needs of the world. */
export interface LogPorts {
  readonly now: () => number
  readonly newId: () => string
  readonly write: (line: RequestLine) => void
}

/** The route's pattern and never the address: that has ids of drafts, words that were searched for and, of a hostile caller, anything. */
export interface RequestLine {
  readonly message: 'request'
  readonly id: string
  readonly method: string
  readonly route: string
  readonly status: number
  readonly ms: number
}

/** Cloudflare's own, such as `8f2b1c0d9e7a6b5c-AMS`: whoever reports a failure can read it off the answer, and support knows it too. */
const RAY = /^[0-9a-f]{16}(-[A-Z]{3})?$/

/** What waited longer than this is worth a line, in milliseconds. */
const SLOW = 1000

/**
 * The request's id in its answer, and one line for each that is not a reader's as usual: to write a line costs more than all else that a read does, and the platform counts
 * requests by itself. Of a cached answer, the id names the request that made it. Time stands still in a worker while it computes: `ms` is what was waited for.
 */
export function requestLog({ now, newId, write }: LogPorts): MiddlewareHandler {
  return async function requestLog(c, next) {
    const started = now()
    const ray = c.req.header('Cf-Ray') ?? ''
    const id = RAY.test(ray) ? ray : newId()
    c.set('requestId', id)
    c.header('Request-Id', id)
    await next()
    const ms = now() - started
    if (ms < SLOW && isForAll(c.res)) return
    const { method } = c.req
    write({ message: 'request', id, method, route: routePath(c, -1), status: c.res.status, ms })
  }
}

/** What any cache may keep: a document, "nothing here", a tombstone. Never a failure, an editor's call, a check or a write. */
function isForAll({ headers }: Response): boolean {
  return headers.get('Cache-Control')?.startsWith('public') === true
}

export const deployedLog: LogPorts = {
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  write: (line) => console.log(line),
}
