import { Hono } from 'hono'
import type { EditorEnv } from '../app-env.ts'
import { query, whole } from '../http/query.ts'
import { needs } from './needs.ts'

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
    return c.json(await c.get('ports').ledger.search({ q, ...page }), 200)
  },
)
