import { Hono } from 'hono'
import type { EditorEnv } from '../app-env.ts'
import { noBody } from '../http/no-body.ts'
import { query, whole } from '../http/query.ts'
import { needs } from './needs.ts'

const page = { limit: whole(1, 500) }

/** For whoever runs the deployment: what waits to be published, who changed what, and publishing everything anew. */
export const operations = new Hono<EditorEnv>()
  .get('/outbox', needs('claims:read'), query(page), async (c) =>
    c.json(await c.get('ports').ledger.listOutbox(c.req.valid('query')), 200),
  )
  .get('/audit', needs('admin'), query({ ...page, before: whole(1, 999_999_999) }), async (c) => {
    const { entries, next } = await c.get('ports').ledger.listAudit(c.req.valid('query'))
    return c.json({ entries, ...(next === undefined ? {} : { next: String(next) }) }, 200)
  })
  .post('/rebuild', needs('admin'), noBody, async (c) => {
    const { keys } = await c.get('ports').ledger.rebuild({ actor: c.get('caller') })
    return c.json({ keys }, 202)
  })
