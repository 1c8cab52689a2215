import { Hono } from 'hono'
import type { EditorEnv } from '../app-env.ts'
import { KIB } from '../http/body.ts'
import { jsonBody } from '../http/json-body.ts'
import { revisionRequired } from '../http/precondition.ts'
import { needs } from './needs.ts'
import { refusal } from './refusal.ts'
import { parseDesk } from './schema/desk.ts'

/** Who publishes, under which licence, and where mistakes are told. */
export const desk = new Hono<EditorEnv>()
  .get('/desk', needs('claims:read'), async (c) => {
    const { desk, revision } = await c.get('ports').ledger.readDesk()
    return c.json(desk, 200, { ETag: `"${revision}"` })
  })
  .put('/desk', needs('admin'), revisionRequired, jsonBody(parseDesk, 16 * KIB), async (c) => {
    const [actor, ifRevision] = [c.get('caller'), c.get('expected')]
    const put = await c.get('ports').ledger.putDesk({ desk: c.req.valid('json'), ifRevision, actor })
    return put.ok ? c.json(put.desk, 200, { ETag: `"${put.revision}"` }) : refusal(c, put)
  })
