import { Hono } from 'hono'
import type { EditorEnv } from '../app-env.ts'
import { KIB } from '../http/body.ts'
import { jsonBody } from '../http/json-body.ts'
import { needs } from './needs.ts'
import { parseSites } from './schema/site.ts'

/** The sites that carry the embed, and what may happen to their articles by itself. */
export const sites = new Hono<EditorEnv>()
  .get('/sites', needs('claims:read'), async (c) => {
    const { ledger } = c.get('ports')
    const [{ sites }, { feeds }] = await Promise.all([ledger.readSites(), ledger.listFeeds()])
    return c.json({ sites, feeds }, 200)
  })
  .put('/sites', needs('admin'), jsonBody(parseSites, 256 * KIB), async (c) => {
    const { sites } = await c.get('ports').ledger.putSites({ ...c.req.valid('json'), actor: c.get('caller') })
    return c.json({ sites }, 200)
  })
