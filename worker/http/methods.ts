import type { Context, Env, Hono } from 'hono'
import { CORS, openToAll } from './headers.ts'
import { problem } from './problem.ts'

const METHODS = ['GET', 'POST', 'PUT', 'DELETE']
const A_DAY = '86400'

/**
 * What no route took: OPTIONS is answered from the routes themselves, a known path with another method is 405 with Allow,
 * anything else 404. A preflight promises only the methods that are open to all, so that no page can reach an editor's.
 */
export function unrouted<E extends Env>(app: Hono<E>): (c: Context<E>) => Response {
  return (c) => {
    const handled = METHODS.map((method) => ({ method, handlers: handlersOf(app, method, c.req.path) }))
    const allowed = handled.filter(({ handlers }) => handlers.length > 0).map(({ method }) => method)
    const open = handled.filter(({ handlers }) => handlers.includes(openToAll)).map(({ method }) => method)
    if (allowed.length === 0) return problem(c, 'not-found', {}, CORS)
    const allow = { Allow: list(allowed), ...(open.length > 0 ? CORS : {}) }
    if (c.req.method !== 'OPTIONS') return problem(c, 'method-not-allowed', {}, allow)
    return c.body(null, 204, open.length > 0 ? { ...allow, ...preflight(open) } : allow)
  }
}

function handlersOf<E extends Env>(app: Hono<E>, method: string, path: string): unknown[] {
  const [matches] = app.router.match(method, path)
  return matches.map(([[handler, route]]) => (route.method === method ? handler : undefined)).filter(Boolean)
}

function preflight(open: readonly string[]): Record<string, string> {
  return {
    'Access-Control-Allow-Methods': list(open),
    'Access-Control-Allow-Headers': 'Content-Type, If-None-Match',
    'Access-Control-Max-Age': A_DAY,
  }
}

function list(methods: readonly string[]): string {
  return [...methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'].join(', ')
}
