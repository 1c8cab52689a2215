import { Hono } from 'hono'
import type { EditorEnv } from '../app-env.ts'
import { KIB } from '../http/body.ts'
import { jsonBody } from '../http/json-body.ts'
import { revisionRequired } from '../http/precondition.ts'
import { needs } from './needs.ts'
import { refusal } from './refusal.ts'
import { parsePeople } from './schema/review.ts'

/** Who signs in by their e-mail address, and with which scopes: looked up at each call, so that removing somebody works at once. */
export const people = new Hono<EditorEnv>()
  .get('/people', needs('admin'), async (c) => {
    const { people, revision } = await c.get('ports').ledger.readPeople()
    return c.json({ people }, 200, { ETag: `"${revision}"` })
  })
  .put('/people', needs('admin'), revisionRequired, jsonBody(parsePeople, 256 * KIB), async (c) => {
    const [actor, ifRevision] = [c.get('caller'), c.get('expected')]
    const put = await c.get('ports').ledger.putPeople({ ...c.req.valid('json'), ifRevision, actor })
    if (!put.ok) return refusal(c, put)
    return c.json({ people: put.people }, 200, { ETag: `"${put.revision}"` })
  })
