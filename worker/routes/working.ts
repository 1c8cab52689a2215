import { type Context, Hono } from 'hono'
import { type DraftClaim, type Mended, parseDraftClaim, publishBlockers } from '../../core/claim/index.ts'
import type { EditorEnv } from '../app-env.ts'
import { jsonBody } from '../http/json-body.ts'
import { noBody } from '../http/no-body.ts'
import { problem } from '../http/problem.ts'
import { cursor, query, whole } from '../http/query.ts'
import type { WorkingRecord } from '../ledger/types.ts'
import { claimNamed } from './names.ts'
import { needs } from './needs.ts'
import { refusal } from './refusal.ts'
import { copyExpected, workingTag } from './working-tag.ts'

const OTHER_ID = { errors: [{ pointer: '/id', detail: 'is not the id in the address' }] }
const SAY_WHICH = 'Say which working copy is meant: If-Match: "w7.3", or If-None-Match: * to begin one'

/** A claim on its way, and what was mended of what was sent. */
interface Read {
  readonly claim: DraftClaim
  readonly mended: readonly Mended[]
}

const draftBody = jsonBody<Read, DraftClaim>((input) => {
  const parsed = parseDraftClaim(input)
  return parsed.ok ? { ok: true, value: { claim: parsed.value, mended: parsed.mended } } : parsed
})

/** What an editor has begun: kept as it is typed, and nobody's business but the desk's. */
export const working = new Hono<EditorEnv>()
  .get('/working', needs('claims:write'), query({ cursor, limit: whole(1, 200) }), async (c) => {
    const page = await c.get('ports').ledger.listWorking(c.req.valid('query'))
    if (!page.ok) return refusal(c, page)
    const { entries, next } = page
    return c.json({ copies: entries.map(listed), ...(next === undefined ? {} : { next }) }, 200)
  })
  .get('/claims/:id/working', needs('claims:write'), claimNamed, async (c) => {
    const found = await c.get('ports').ledger.readWorking(c.req.param('id'))
    return found.ok ? workingAnswer(c, found.value, 200) : refusal(c, found)
  })
  .put(
    '/claims/:id/working',
    needs('claims:write'),
    claimNamed,
    copyExpected,
    query({ base: whole(0, 999_999_999) }),
    draftBody,
    async (c) => {
      const { claim, mended } = c.req.valid('json')
      if (claim.id !== c.req.param('id')) return problem(c, 'invalid', OTHER_ID)
      const { ledger } = c.get('ports')
      const expected = c.get('isNew') ? 'new' : c.get('expectedCopy')
      if (!expected) return unstated(c, await ledger.readWorking(claim.id))
      const saved = await ledger.saveWorking({ claim, expected, ...c.req.valid('query'), actor: c.get('caller') })
      return saved.ok ? workingAnswer(c, saved.value, saved.isNew ? 201 : 200, mended) : refusal(c, saved)
    },
  )
  .delete('/claims/:id/working', needs('claims:write'), claimNamed, copyExpected, noBody, async (c) => {
    const [id, expected, { ledger }] = [c.req.param('id'), c.get('expectedCopy'), c.get('ports')]
    if (!expected) return unstated(c, await ledger.readWorking(id))
    const discarded = await ledger.discardWorking({ id, expected, actor: c.get('caller') })
    return discarded.ok ? workingAnswer(c, discarded.value, 200) : refusal(c, discarded)
  })
  .post('/claims/:id/preview', needs('claims:write'), claimNamed, noBody, async (c) => {
    const preview = await c.get('ports').ledger.previewClaim(c.req.param('id'))
    if (!preview.ok) return refusal(c, preview)
    const { tag, ...changes } = preview.value
    return c.json({ ...(tag ? { tag: workingTag(tag) } : {}), ...changes }, 200)
  })

/** Without the copy's whole text, which whoever opens it reads. */
function listed({ claim, base, save, updatedAt, updatedBy, isBehind }: WorkingRecord) {
  const { id, question } = claim
  const about = { tag: workingTag({ base, save }), updatedAt, updatedBy, isBehind, missing: publishBlockers(claim) }
  return { id, ...(question ? { question } : {}), ...about }
}

/** 428 with the tag that there is, if there is one. */
function unstated(c: Context, found: { readonly ok: true; readonly value: WorkingRecord } | { readonly ok: false }) {
  const tag = found.ok ? { tag: workingTag(found.value) } : {}
  return problem(c, 'precondition-required', { detail: SAY_WHICH, ...tag })
}

/** What is missing to publish stands beside the copy; its tag in the body too, since a proxy may weaken the ETag. */
function workingAnswer<Status extends 200 | 201>(
  c: Context,
  record: WorkingRecord,
  httpStatus: Status,
  mended: readonly Mended[] = [],
) {
  const { claim, base, save, ...about } = record
  const tag = workingTag({ base, save })
  const missing = publishBlockers(claim)
  const answer = { claim, base, tag, ...about, missing, ...(mended.length > 0 ? { mended } : {}) }
  return c.json(answer, httpStatus, { ETag: tag })
}
