import { Hono } from 'hono'
import type { EditorEnv } from '../app-env.ts'
import { KIB } from '../http/body.ts'
import { jsonBody } from '../http/json-body.ts'
import { revisionRequired } from '../http/precondition.ts'
import { needs } from './needs.ts'
import { refusal } from './refusal.ts'
import { parseSites } from './schema/site.ts'

/** The sites that carry the embed, and what may happen to their articles by itself. The list has a revision, as it is replaced whole. */
export const sites = new Hono<EditorEnv>()
  .get('/sites', needs('claims:read'), async (c) => {
    const { ledger } = c.get('ports')
    const [{ sites, revision }, { feeds }] = await Promise.all([ledger.readSites(), ledger.listFeeds()])
    return c.json({ sites, feeds }, 200, { ETag: `"${revision}"` })
  })
  .put('/sites', needs('admin'), revisionRequired, jsonBody(parseSites, 256 * KIB), async (c) => {
    const [actor, ifRevision] = [c.get('caller'), c.get('expected')]
    const put = await c.get('ports').ledger.putSites({ ...c.req.valid('json'), ifRevision, actor })
    if (!put.ok) return refusal(c, put)
    return c.json({ sites: put.sites }, 200, { ETag: `"${put.revision}"` })
  })
