import { Hono } from 'hono'
import type { EditorEnv } from '../app-env.ts'
import { query, whole } from '../http/query.ts'
import type { SearchHit } from '../ledger/types.ts'
import { needs } from './needs.ts'
import { workingTag } from './working-tag.ts'

const MOST = 200
const words = {
  read: (text: string) => (text.length <= MOST && !/\p{Cc}/u.test(text) ? text : undefined),
  must: `is longer than ${MOST} characters or holds control characters`,
}

/** Full text over questions, estimates and parties; without `q` the latest changes. */
export const search = new Hono<EditorEnv>().get(
  '/search',
  needs('claims:read'),
  query({ q: words, limit: whole(1, 100), offset: whole(0, 100_000) }),
  async (c) => {
    const { q = '', ...page } = c.req.valid('query')
    const { hits, total } = await c.get('ports').ledger.search({ q, ...page })
    return c.json({ hits: hits.map(withTag), total }, 200)
  },
)

function withTag({ working, ...hit }: SearchHit) {
  if (!working) return hit
  const { updatedAt, updatedBy } = working
  return { ...hit, working: { tag: workingTag(working), updatedAt, updatedBy } }
}
