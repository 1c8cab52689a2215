import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { openToAll } from '../http/headers.ts'
import { derived } from '../routes/stored.ts'
import { originOf } from './origin.ts'

/** The record is there to be found. */
export const robots = new Hono<AppEnv>().get('/robots.txt', openToAll, async (c) => {
  const origin = originOf(c, await c.get('ports').desk.read())
  return derived<string>(c, `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`, 'text/plain; charset=utf-8')
})
