import { Hono } from 'hono'
import type { EditorEnv } from '../app-env.ts'
import { query, whole } from '../http/query.ts'
import { claimAnswer } from './claim-answer.ts'
import { claimNamed, revisionNamed, revisionNumber } from './names.ts'
import { needs } from './needs.ts'
import { refusal } from './refusal.ts'

/** Claims as their editors see them, published or not, now and at any time before. */
export const history = new Hono<EditorEnv>()
  .get('/claims/:id/content', needs('claims:read'), claimNamed, async (c) => {
    const found = await c.get('ports').ledger.readClaim(c.req.param('id'))
    return found.ok ? claimAnswer(c, found.value, 200) : refusal(c, found)
  })
  .get(
    '/claims/:id/revisions',
    needs('claims:read'),
    claimNamed,
    query({ before: revisionNumber, limit: whole(1, 200) }),
    async (c) => {
      const page = await c.get('ports').ledger.listRevisions({ id: c.req.param('id'), ...c.req.valid('query') })
      if (!page.ok) return refusal(c, page)
      return c.json({ revisions: page.entries, ...(page.next === undefined ? {} : { next: String(page.next) }) }, 200)
    },
  )
  .get('/claims/:id/revisions/:n/content', needs('claims:read'), claimNamed, revisionNamed, async (c) => {
    const [id, revision] = [c.req.param('id'), Number(c.req.param('n'))]
    const found = await c.get('ports').ledger.readRevision({ id, revision })
    return found.ok ? claimAnswer(c, { claim: found.value }, 200) : refusal(c, found)
  })
  .get(
    '/claims/:id/revisions/:n/changes',
    needs('claims:read'),
    claimNamed,
    revisionNamed,
    query({ since: revisionNumber }),
    async (c) => {
      const to = Number(c.req.param('n'))
      const { since: from = Math.max(1, to - 1) } = c.req.valid('query')
      const compared = await c.get('ports').ledger.compareRevisions({ id: c.req.param('id'), from, to })
      return compared.ok ? c.json({ from, to, changes: compared.changes }, 200) : refusal(c, compared)
    },
  )
