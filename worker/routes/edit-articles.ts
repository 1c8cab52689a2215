import { type Context, Hono } from 'hono'
import type { EditorEnv } from '../app-env.ts'
import { BOUNDS } from '../bounds.ts'
import { fetchArticle } from '../feeds/read-page.ts'
import { jsonBody } from '../http/json-body.ts'
import { noBody } from '../http/no-body.ts'
import { revisionRequired } from '../http/precondition.ts'
import { problem } from '../http/problem.ts'
import type { ArticleRecord } from '../ledger/types.ts'
import type { Caller, LedgerApi } from '../ports.ts'
import { unpack } from '../reading/pack.ts'
import { asArticle } from '../reading/page.ts'
import { type ArticleText, type Reach, readArticle } from '../reading/read-article.ts'
import { readHtml } from '../reading/read-html.ts'
import { articleKeyed } from './names.ts'
import { may, needs } from './needs.ts'
import { refusal } from './refusal.ts'
import { parseAnnotations, parseArticle } from './schema/article.ts'

const RETRY = { 'Retry-After': '5' }
const NO_ADDRESS = { errors: [{ pointer: '/url', detail: 'is not an http(s) address' }] }
const NOT_ITS_OWN = {
  detail: 'This token hands in the articles of its own origin, as long as that is a registered site',
}

/** The review of an article's figures. Approving shows them on readers' pages, so it takes the scope `publish`. */
export const editArticles = new Hono<EditorEnv>()
  .post('/articles', needs('claims:write', 'articles'), jsonBody(parseArticle), async (c) => {
    const sent = c.req.valid('json')
    if (!('text' in sent) && !('html' in sent)) return askedFor(c, { url: sent.url })
    const article =
      'text' in sent
        ? asArticle({ text: sent.text.slice(0, BOUNDS.articleText) }, sent)
        : asArticle(readHtml(sent.html, BOUNDS.articleText), sent)
    return article ? readNow(c, article) : problem(c, 'invalid', NO_ADDRESS)
  })
  .post('/articles/:key/read', needs('claims:write'), articleKeyed, noBody, async (c) => {
    const known = await c.get('ports').ledger.readArticle(c.req.param('key'))
    return known.ok ? askedFor(c, { url: known.value.article.url, isArticle: true }) : refusal(c, known)
  })
  .get('/articles/:key/annotations', needs('claims:read'), articleKeyed, async (c) => {
    const found = await c.get('ports').ledger.readArticle(c.req.param('key'))
    return found.ok ? articleAnswer(c, found.value, {}) : refusal(c, found)
  })
  .get('/articles/:key/text', needs('claims:write'), articleKeyed, async (c) => {
    const key = c.req.param('key')
    const kept = await c.get('ports').ledger.readArticleText(key)
    if (!kept.ok) return refusal(c, kept)
    const { text, at: readAt, until } = kept.value
    return c.json({ key, text: await unpack(text), readAt, until }, 200)
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
      return put.ok ? articleAnswer(c, put, {}) : refusal(c, put)
    },
  )
  .delete('/articles/:key', needs('publish'), articleKeyed, revisionRequired, noBody, async (c) => {
    const [key, actor, ifRevision] = [c.req.param('key'), c.get('caller'), c.get('expected')]
    const withdrawn = await c.get('ports').ledger.withdrawArticle({ key, actor, ifRevision })
    return withdrawn.ok ? articleAnswer(c, withdrawn, {}) : refusal(c, withdrawn)
  })

/** Asks for the page now, as far as its origin is a registered site. */
async function askedFor(c: Context<EditorEnv>, asked: { readonly url: string; readonly isArticle?: true }) {
  const { ledger } = c.get('ports')
  if (!(await isItsOwn(c.get('caller'), asked.url, ledger))) return problem(c, 'forbidden', NOT_ITS_OWN)
  const { sites } = await ledger.readSites()
  const page = await fetchArticle(asked, sites, () => {})
  if (page.kind === 'article') return readNow(c, page.article)
  const told = { detail: `The page could not be read: ${page.kind === 'read' ? 'it has not changed' : page.error}` }
  return page.kind === 'later' ? problem(c, 'unavailable', told, RETRY) : problem(c, 'conflict', told)
}

async function readNow(c: Context<EditorEnv>, article: ArticleText) {
  const { ledger, claims } = c.get('ports')
  const caller = c.get('caller')
  if (!(await isItsOwn(caller, article.url, ledger))) return problem(c, 'forbidden', NOT_ITS_OWN)
  const read = await readArticle(article, { ledger, claims }, caller, reachOf(caller))
  if (read.ok) return articleAnswer(c, read, { changed: read.changed, lost: read.lost })
  return read.reason === 'noClaims' ? problem(c, 'unavailable', {}, RETRY) : refusal(c, read)
}

/** A CMS publishes under its site's policy, but brings back nothing that an editor took away; whoever may only write changes nothing that readers see. */
function reachOf(caller: Caller): Reach {
  const publishes = may(caller, 'publish')
  return { publishes: publishes || caller.scopes.includes('articles'), revives: publishes }
}

async function isItsOwn({ scopes, origin }: Caller, url: string, ledger: LedgerApi): Promise<boolean> {
  if (!scopes.includes('articles')) return true
  const { sites } = await ledger.readSites()
  return new URL(url).origin === origin && sites.some((site) => site.origin === origin)
}

/** `more`: what a reading of the article found besides. */
function articleAnswer<More extends object>(
  c: Context,
  { article, revision, status, updatedBy, textHash }: ArticleRecord,
  more: More,
) {
  const record = { ...article, revision, status, updatedBy, ...(textHash === undefined ? {} : { textHash }), ...more }
  return c.json(record, 200, { ETag: `"${revision}"` })
}
