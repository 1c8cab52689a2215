import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { EditorEnv } from '../app-env.ts'
import { newSecret } from '../deliver/sign.ts'
import { KIB } from '../http/body.ts'
import { jsonBody } from '../http/json-body.ts'
import { noBody } from '../http/no-body.ts'
import { NEW, revisionOrNew, revisionRequired } from '../http/precondition.ts'
import { problem } from '../http/problem.ts'
import { query, whole } from '../http/query.ts'
import type { Actor } from '../ledger/types.ts'
import type { LedgerApi } from '../ports.ts'
import { isClaimId } from './names.ts'
import { needs } from './needs.ts'
import { refusal } from './refusal.ts'
import { parseReplay, parseWebhook } from './schema/webhook.ts'

const NO_NAME = {
  detail: 'A webhook has a slug for a name: lower-case letters and digits, joined by single hyphens, 80 at most',
}

const named = createMiddleware(async function named(c, next) {
  return isClaimId(c.req.param('id') ?? '') ? next() : problem(c, 'malformed', NO_NAME)
})

const state = {
  read: (text: string) => STATES.find((state) => state === text),
  must: 'is not waiting, delivered or failed',
}
const STATES = ['waiting', 'delivered', 'failed'] as const

/** Where events are sent to (docs/webhooks.md). A secret is shown once, by the answer that makes it. */
export const webhooks = new Hono<EditorEnv>()
  .get('/webhooks', needs('admin'), async (c) => {
    const { endpoints } = await c.get('ports').deliveries.listEndpoints()
    return c.json({ webhooks: endpoints }, 200)
  })
  .get('/webhooks/:id', needs('admin'), named, async (c) => {
    const found = await c.get('ports').deliveries.readEndpoint(c.req.param('id'))
    if (!found.ok) return refusal(c, found)
    return c.json(found.value, 200, { ETag: `"${found.value.revision}"` })
  })
  .put('/webhooks/:id', needs('admin'), named, revisionOrNew, jsonBody(parseWebhook, 16 * KIB), async (c) => {
    const { deliveries, ledger } = c.get('ports')
    const [id, secret, ifRevision] = [c.req.param('id'), newSecret(), c.get('expected')]
    await note(ledger, 'put', id, c.get('caller'))
    const put = await deliveries.putEndpoint({ ...c.req.valid('json'), id, secret, ifRevision })
    if (!put.ok) {
      if (put.reason !== 'exists') return refusal(c, put)
      const found = await deliveries.readEndpoint(id)
      return problem(c, 'stale', found.ok ? { revision: found.value.revision } : {})
    }
    const tag = { ETag: `"${put.value.revision}"` }
    return ifRevision === NEW ? c.json({ secret, ...put.value }, 201, tag) : c.json(put.value, 200, tag)
  })
  .delete('/webhooks/:id', needs('admin'), named, revisionRequired, noBody, async (c) => {
    const { deliveries, ledger } = c.get('ports')
    const [id, ifRevision] = [c.req.param('id'), c.get('expected')]
    await note(ledger, 'delete', id, c.get('caller'))
    const deleted = await deliveries.deleteEndpoint({ id, ifRevision })
    return deleted.ok ? c.json(deleted.value, 200) : refusal(c, deleted)
  })
  .post('/webhooks/:id/rotate', needs('admin'), named, noBody, async (c) => {
    const { deliveries, ledger } = c.get('ports')
    const [id, secret] = [c.req.param('id'), newSecret()]
    await note(ledger, 'rotate', id, c.get('caller'))
    const rotated = await deliveries.rotateSecret({ id, secret })
    return rotated.ok ? c.json({ secret, ...rotated.value }, 200) : refusal(c, rotated)
  })
  .get(
    '/webhooks/:id/deliveries',
    needs('admin'),
    named,
    query({ state, limit: whole(1, 200), before: whole(1, 999_999_999) }),
    async (c) => {
      const asked = { id: c.req.param('id'), ...c.req.valid('query') }
      const listed = await c.get('ports').deliveries.listDeliveries(asked)
      if (!listed.ok) return refusal(c, listed)
      const { entries, next } = listed
      return c.json({ deliveries: entries, ...(next === undefined ? {} : { next: String(next) }) }, 200)
    },
  )
  .post('/webhooks/:id/replay', needs('admin'), named, jsonBody(parseReplay, 16 * KIB), async (c) => {
    const { deliveries, ledger } = c.get('ports')
    const id = c.req.param('id')
    await note(ledger, 'replay', id, c.get('caller'))
    const replayed = await deliveries.replay({ id, ...c.req.valid('json') })
    return replayed.ok ? c.json({ replayed: replayed.replayed }, 202) : refusal(c, replayed)
  })

/** The audit is the ledger's, and the change is not: it is told before it is made, so that none is made without a name. */
function note(ledger: LedgerApi, action: string, id: string, actor: Actor): Promise<void> {
  return ledger.note({ action, subject: `webhook:${id}`, actor: { id: actor.id, name: actor.name } })
}
