import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { openToAll } from '../http/headers.ts'
import { derived } from '../routes/stored.ts'
import { originOf } from './origin.ts'

/** Who this desk is, under which licence it publishes, where it tells its mistakes and its changes, and with which keys it signs. */
export const wellKnown = new Hono<AppEnv>().get('/.well-known/counterpoint.json', openToAll, async (c) => {
  const { keys, url, ...desk } = await c.get('ports').desk.read()
  const origin = originOf(c, { url })
  const document = {
    service: 'counterpoint',
    ...desk,
    url: origin,
    feeds: { atom: `${origin}/changes.atom`, json: `${origin}/changes.json` },
    description: `${origin}/v1/openapi.json`,
    // a desk without a key publishes unsigned, and says so
    signs: keys.some(({ until }) => until === undefined),
    keys,
  }
  return derived<typeof document>(c, JSON.stringify(document), 'application/json')
})
