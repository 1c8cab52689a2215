import type { MiddlewareHandler } from 'hono'
import { CACHE } from './cache-policy.ts'

/**
 * The root: what every answer carries unless a route says otherwise. Set before the route runs, so that problems and
 * errors keep it. hono's `secureHeaders` is no choice here: its same-origin resource policy breaks embeds.
 */
export const defaultHeaders: MiddlewareHandler = async function defaultHeaders(c, next) {
  for (const [name, value] of Object.entries(DEFAULTS)) c.header(name, value)
  await next()
}

export const DEFAULTS = {
  'Cache-Control': CACHE.never,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

/**
 * Marks a route as public: any page may read it. `*` and never the caller's Origin, since the edge cache does not
 * distinguish answers by Origin.
 */
export const openToAll: MiddlewareHandler = async function openToAll(c, next) {
  for (const [name, value] of Object.entries(CORS)) c.header(name, value)
  await next()
}

export const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Counterpoint-Signature',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const
