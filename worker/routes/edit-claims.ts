import { Hono } from 'hono'
import { type ClaimInput, type Mended, parseClaimInput } from '../../core/claim/index.ts'
import type { EditorEnv } from '../app-env.ts'
import { forbidden } from '../http/bearer.ts'
import { jsonBody } from '../http/json-body.ts'
import { noBody } from '../http/no-body.ts'
import { NEW, revisionOrNew, revisionRequired, revisionWelcome } from '../http/precondition.ts'
import { problem } from '../http/problem.ts'
import type { Caller, LedgerApi } from '../ports.ts'
import { claimAnswer } from './claim-answer.ts'
import { claimNamed, revisionNamed } from './names.ts'
import { may, needs } from './needs.ts'
import { refusal } from './refusal.ts'
import { parseCorrection } from './schema/correction.ts'
import { copyOrRevision } from './working-tag.ts'

const OTHER_ID = { errors: [{ pointer: '/id', detail: 'is not the id in the address' }] }

/** A claim as it is stored, and what was mended of what was sent. */
interface Read {
  readonly claim: ClaimInput
  readonly mended: readonly Mended[]
}

const claimBody = jsonBody<Read, ClaimInput>((input) => {
  const parsed = parseClaimInput(input)
  return parsed.ok ? { ok: true, value: { claim: parsed.value, mended: parsed.mended } } : parsed
})

/** What editors do to a claim. Every answer carries the claim as it is afterwards. */
export const editClaims = new Hono<EditorEnv>()
  .post('/claims', needs('claims:write'), claimBody, async (c) => {
    const { claim, mended } = c.req.valid('json')
    const created = await c.get('ports').ledger.createClaim({ claim, actor: c.get('caller') })
    if (!created.ok) return refusal(c, created)
    c.header('Location', `/v1/claims/${claim.id}`)
    return claimAnswer(c, { ...created, mended }, 201)
  })
  .put('/claims/:id', needs('claims:write'), claimNamed, revisionOrNew, claimBody, async (c) => {
    const { ledger } = c.get('ports')
    const { claim, mended } = c.req.valid('json')
    const [actor, ifRevision] = [c.get('caller'), c.get('expected')]
    if (claim.id !== c.req.param('id')) return problem(c, 'invalid', OTHER_ID)
    if (ifRevision === NEW) {
      const created = await ledger.createClaim({ claim, actor })
      if (created.ok) return claimAnswer(c, { ...created, mended }, 201)
      return created.reason === 'exists'
        ? problem(c, 'stale', await revisionNow(ledger, claim.id))
        : refusal(c, created)
    }
    if (await isBeyond(actor, ledger, claim.id)) return forbidden(c, 'publish')
    const changed = await ledger.changeClaim({ claim, ifRevision, actor })
    return changed.ok ? claimAnswer(c, { ...changed, mended }, 200) : refusal(c, changed)
  })
  .delete('/claims/:id', needs('publish'), claimNamed, revisionRequired, noBody, async (c) => {
    const [id, actor, ifRevision] = [c.req.param('id'), c.get('caller'), c.get('expected')]
    const withdrawn = await c.get('ports').ledger.withdrawClaim({ id, actor, ifRevision })
    return withdrawn.ok ? claimAnswer(c, withdrawn, 200) : refusal(c, withdrawn)
  })
  .post('/claims/:id/publish', needs('publish'), claimNamed, copyOrRevision, noBody, async (c) => {
    const [id, actor, { ledger }] = [c.req.param('id'), c.get('caller'), c.get('ports')]
    const expected = c.get('expectedCopy')
    const published = await (expected
      ? ledger.publishWorking({ id, actor, expected })
      : ledger.publishClaim({ id, actor, ...c.get('expected') }))
    return published.ok ? claimAnswer(c, published, 200) : refusal(c, published)
  })
  .post('/claims/:id/pause', needs('publish'), claimNamed, revisionWelcome, noBody, async (c) => {
    const [id, actor, expected] = [c.req.param('id'), c.get('caller'), c.get('expected')]
    const paused = await c.get('ports').ledger.pauseClaim({ id, actor, ...expected })
    return paused.ok ? claimAnswer(c, paused, 200) : refusal(c, paused)
  })
  .post(
    '/claims/:id/corrections',
    needs('publish'),
    claimNamed,
    revisionWelcome,
    jsonBody(parseCorrection),
    async (c) => {
      const [id, actor, expected] = [c.req.param('id'), c.get('caller'), c.get('expected')]
      const corrected = await c.get('ports').ledger.correctClaim({ id, actor, ...expected, ...c.req.valid('json') })
      return corrected.ok ? claimAnswer(c, corrected, 200) : refusal(c, corrected)
    },
  )
  .post('/claims/:id/revert/:n', needs('publish'), claimNamed, revisionNamed, revisionWelcome, noBody, async (c) => {
    const [id, actor, expected] = [c.req.param('id'), c.get('caller'), c.get('expected')]
    const reverted = await c.get('ports').ledger.revertClaim({ id, actor, ...expected, to: Number(c.req.param('n')) })
    return reverted.ok ? claimAnswer(c, reverted, 200) : refusal(c, reverted)
  })

/**
 * To change what readers see is to publish, be it the claim, one that waits for its embargo, or the tombstone of one that was taken back, which shows its
 * corrections. Asked only of callers who may not; the ledger compares the revision that they expect, which makes sure that the claim is still the one that
 * was looked at.
 */
async function isBeyond(caller: Caller, ledger: LedgerApi, id: string): Promise<boolean> {
  if (may(caller, 'publish')) return false
  const found = await ledger.readClaim(id)
  return found.ok && (found.value.claim.status === 'published' || found.value.visibility !== 'hidden')
}

async function revisionNow(ledger: LedgerApi, id: string): Promise<{ revision?: number }> {
  const found = await ledger.readClaim(id)
  return found.ok ? { revision: found.value.claim.revision } : {}
}
