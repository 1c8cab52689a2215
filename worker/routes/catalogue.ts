import { Hono } from 'hono'
import type { EditorEnv } from '../app-env.ts'
import { type Parameter, query, whole } from '../http/query.ts'
import type { Term } from '../ledger/types.ts'
import { claimNamed, isArticleKey } from './names.ts'
import { needs } from './needs.ts'
import { refusal } from './refusal.ts'

const KINDS: readonly Term['kind'][] = ['party', 'place', 'population', 'outcome']
const kind: Parameter<Term['kind']> = {
  read: (text) => KINDS.find((kind) => kind === text),
  must: `is none of ${KINDS.join(', ')}`,
}
const words: Parameter<string> = {
  read: (text) => (text.length <= 80 && !/\p{Cc}/u.test(text) ? text : undefined),
  must: 'is longer than 80 characters or holds control characters',
}
const key: Parameter<string> = { read: (text) => (isArticleKey(text) ? text : undefined), must: 'is not a cursor' }

/** What the desk has used, and where. */
export const catalogue = new Hono<EditorEnv>()
  .get(
    '/claims/:id/usages',
    needs('claims:read'),
    claimNamed,
    query({ cursor: key, limit: whole(1, 200) }),
    async (c) => {
      const page = await c.get('ports').ledger.listUsages({ id: c.req.param('id'), ...c.req.valid('query') })
      if (!page.ok) return refusal(c, page)
      const { entries: articles, citedBy, next } = page
      return c.json({ articles, citedBy, ...(next === undefined ? {} : { next }) }, 200)
    },
  )
  .get('/turns', needs('claims:read'), query({ limit: whole(1, 100) }), async (c) => {
    const turns = await c.get('ports').ledger.listTurns(c.req.valid('query'))
    return c.json({ turns }, 200)
  })
  .get('/vocabulary', needs('claims:read'), query({ kind, q: words, limit: whole(1, 100) }), async (c) => {
    const { kind = 'party', q = '', ...page } = c.req.valid('query')
    return c.json(await c.get('ports').ledger.listVocabulary({ kind, q, ...page }), 200)
  })
