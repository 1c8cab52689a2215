import { Hono } from 'hono'
import type { EditorEnv } from '../app-env.ts'
import { cursor, flag, oneOf, query, whole } from '../http/query.ts'
import type { SearchHit } from '../ledger/types.ts'
import { needs } from './needs.ts'
import { refusal } from './refusal.ts'
import { workingTag } from './working-tag.ts'

const MOST = 200
const words = {
  read: (text: string) => (text.length <= MOST && !/\p{Cc}/u.test(text) ? text : undefined),
  must: `is longer than ${MOST} characters or holds control characters`,
}

const VERDICTS = [
  'conflict',
  'possibleConflict',
  'close',
  'agree',
  'compatible',
  'different',
  'insufficient',
  'single',
] as const

/** Full text over questions, estimates and parties; without `q` the latest changes. */
export const search = new Hono<EditorEnv>().get(
  '/search',
  needs('claims:read'),
  query({
    q: words,
    status: oneOf('draft', 'published', 'paused', 'withdrawn'),
    verdict: oneOf(...VERDICTS),
    by: words,
    stale: flag,
    sort: oneOf('relevance', 'updated', 'created'),
    limit: whole(1, 100),
    cursor,
  }),
  async (c) => {
    const { q = '', ...asked } = c.req.valid('query')
    const page = await c.get('ports').ledger.search({ q, ...asked })
    if (!page.ok) return refusal(c, page)
    const { ok: _, hits, next, ...found } = page
    return c.json({ hits: hits.map(withTag), ...found, ...(next === undefined ? {} : { next }) }, 200)
  },
)

function withTag({ working, ...hit }: SearchHit) {
  return { ...hit, ...(working ? { working: tagged(working) } : {}) }
}

function tagged(working: NonNullable<SearchHit['working']>) {
  const { updatedAt, updatedBy } = working
  return { tag: workingTag(working), updatedAt, updatedBy }
}
