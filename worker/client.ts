import { hc } from 'hono/client'
import type { AppType } from './app.ts'

/**
 * The HTTP API as a typed object, for consoles, scripts and the command line:
 *
 *     const api = client('https://factcheck.example', token)
 *     const answer = await api.v1.claims[':id'].$get({ param: { id: 'dprk-deployed' }, query: {} })
 *     if (answer.ok) console.log((await answer.json()).question)
 *
 * `fetcher` stands in for `fetch` where the caller has its own. An answer that is not `ok` is a problem document.
 */
export function client(origin: string, token?: string, fetcher?: typeof fetch) {
  return hc<AppType>(origin, {
    headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
    ...(fetcher ? { fetch: fetcher } : {}),
  })
}
