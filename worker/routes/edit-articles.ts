import { type Context, Hono } from 'hono'
import { articleKey, canonicalUrl } from '../../core/article/index.ts'
import type { EditorEnv } from '../app-env.ts'
import { jsonBody } from '../http/json-body.ts'
import { noBody } from '../http/no-body.ts'
import { revisionRequired } from '../http/precondition.ts'
import { problem } from '../http/problem.ts'
import type { ArticleRecord } from '../ledger/types.ts'
import { articleKeyed } from './names.ts'
import { needs } from './needs.ts'
import { refusal } from './refusal.ts'
import { parseAnnotations, parseArticle } from './schema/article.ts'

const NO_ADDRESS = { errors: [{ pointer: '/url', detail: 'is not an http(s) address' }] }

/** The review of an article's figures. Approving shows them on readers' pages, so it takes the scope `publish`. */
export const editArticles = new Hono<EditorEnv>()
  .post('/articles', needs('claims:write'), jsonBody(parseArticle), async (c) => {
    const { url: location, title, publishedAt, ...words } = c.req.valid('json')
    const url = canonicalUrl({ location })
    if (!url) return problem(c, 'invalid', NO_ADDRESS)
    const saved = await c.get('ports').ledger.saveArticle({
      article: {
        key: articleKey(await sha256(url)),
        url,
        ...(title === undefined ? {} : { title }),
        ...(publishedAt === undefined ? {} : { publishedAt }),
        annotations: [],
      },
      textHash: hex(await sha256('text' in words ? words.text : words.html)),
      actor: c.get('caller'),
    })
    return saved.ok ? articleAnswer(c, saved) : refusal(c, saved)
  })
  .get('/articles/:key/annotations', needs('claims:read'), articleKeyed, async (c) => {
    const found = await c.get('ports').ledger.readArticle(c.req.param('key'))
    return found.ok ? articleAnswer(c, found.value) : refusal(c, found)
  })
  .put(
    '/articles/:key/annotations',
    needs('publish'),
    articleKeyed,
    revisionRequired,
    jsonBody(parseAnnotations),
    async (c) => {
      const [key, actor, ifRevision] = [c.req.param('key'), c.get('caller'), c.get('expected')]
      const put = await c.get('ports').ledger.putAnnotations({ key, actor, ifRevision, ...c.req.valid('json') })
      return put.ok ? articleAnswer(c, put) : refusal(c, put)
    },
  )
  .delete('/articles/:key', needs('publish'), articleKeyed, revisionRequired, noBody, async (c) => {
    const [key, actor, ifRevision] = [c.req.param('key'), c.get('caller'), c.get('expected')]
    const withdrawn = await c.get('ports').ledger.withdrawArticle({ key, actor, ifRevision })
    return withdrawn.ok ? articleAnswer(c, withdrawn) : refusal(c, withdrawn)
  })

function articleAnswer(c: Context, { article, revision, status, updatedBy, textHash }: ArticleRecord) {
  const record = { ...article, revision, status, updatedBy, ...(textHash === undefined ? {} : { textHash }) }
  return c.json(record, 200, { ETag: `"${revision}"` })
}

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
