import { type Context, Hono } from 'hono'
import type { Annotation } from '../../core/claim/index.ts'
import type { EditorEnv } from '../app-env.ts'
import { forbidden } from '../http/bearer.ts'
import { KIB } from '../http/body.ts'
import { jsonBody } from '../http/json-body.ts'
import { problem } from '../http/problem.ts'
import { cursor, flag, oneOf, type Parameter, query, whole } from '../http/query.ts'
import { entityTag } from '../publish/entity-tag.ts'
import { besideParagraphs } from './beside-paragraphs.ts'
import { isArticleKey, isClaimId } from './names.ts'
import { may, needs } from './needs.ts'
import { refusal } from './refusal.ts'
import { parseDecision } from './schema/review.ts'

const limit = whole(1, 200)
const site: Parameter<string> = {
  read: (text) => (URL.canParse(text) && new URL(text).origin === text ? text : undefined),
  must: 'is not an origin: https://news.example',
}
const claim: Parameter<string> = { read: (text) => (isClaimId(text) ? text : undefined), must: 'is not a claim id' }
const article: Parameter<string> = {
  read: (text) => (isArticleKey(text) ? text : undefined),
  must: 'is not the key of an article',
}
const score: Parameter<number> = {
  read: (text) => (/^(?:0(?:\.\d{1,9})?|1(?:\.0+)?)$/.test(text) ? Number(text) : undefined),
  must: 'is not a number from 0 to 1',
}
const day: Parameter<string> = {
  read: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined),
  must: 'is not a day: 2026-11-28',
}
const REQUIRED = { detail: 'Say which state of the annotation is decided: If-Match, with its tag' }
const DECIDED = 'Somebody has decided this annotation, or the article was read again, since it was read'

/** What editors look through across articles, and decide one figure at a time. */
export const review = new Hono<EditorEnv>()
  .get(
    '/annotations',
    needs('claims:write'),
    query({
      status: oneOf('suggested', 'approved', 'rejected', 'seen', 'all'),
      state: oneOf('standing', 'changed', 'lost'),
      site,
      article,
      claim,
      score,
      cursor,
      limit,
    }),
    async (c) => {
      const { status = 'suggested', ...asked } = c.req.valid('query')
      const page = await c.get('ports').ledger.listAnnotations({ ...(status === 'all' ? {} : { status }), ...asked })
      if (!page.ok) return refusal(c, page)
      const tagged = (await besideParagraphs(page)).map(async (entry) => ({
        ...entry,
        tag: await tagOf(entry.annotation),
      }))
      const annotations = await Promise.all(tagged)
      return c.json({ annotations, total: page.total, ...(page.next === undefined ? {} : { next: page.next }) }, 200)
    },
  )
  .put('/annotations/:id/decision', needs('claims:write'), jsonBody(parseDecision, 4 * KIB), async (c) => {
    const { ledger } = c.get('ports')
    const [id, actor, decision] = [c.req.param('id'), c.get('caller'), c.req.valid('json')]
    const found = await ledger.readAnnotation(id)
    if (!found.ok) return refusal(c, found)
    const expected = found.value.annotation
    const tag = await tagOf(expected)
    const header = c.req.header('If-Match')
    if (header === undefined) return problem(c, 'precondition-required', { ...REQUIRED, tag })
    if (header.trim() !== tag) return staleAnswer(c, expected)
    const reaches = decision.status === 'approved' || expected.status === 'approved'
    if (reaches && !may(actor, 'publish')) return forbidden(c, 'publish')
    const decided = await ledger.decideAnnotation({ id, expected, actor, teaches: may(actor, 'publish'), ...decision })
    if (!decided.ok)
      return decided.reason === 'staleAnnotation' ? staleAnswer(c, decided.annotation) : refusal(c, decided)
    const { ok: _, ...record } = decided
    return decidedAnswer(c, record)
  })
  .get(
    '/articles',
    needs('claims:read'),
    query({ site, state: oneOf('changed', 'lost'), unmarked: flag, since: day, cursor, limit }),
    async (c) => {
      const page = await c.get('ports').ledger.listArticles(c.req.valid('query'))
      if (!page.ok) return refusal(c, page)
      return c.json({ articles: page.entries, ...(page.next === undefined ? {} : { next: page.next }) }, 200)
    },
  )

async function decidedAnswer<Record extends { readonly annotation: Annotation }>(c: Context, record: Record) {
  const tag = await tagOf(record.annotation)
  return c.json({ ...record, tag }, 200, { ETag: tag })
}

/** With the annotation as it is, so that whoever came second can look again. */
async function staleAnswer(c: Context, annotation: Annotation) {
  return problem(c, 'stale', { detail: DECIDED, tag: await tagOf(annotation), annotation })
}

/** Of what it says now: who has seen another state decides nothing. */
function tagOf(annotation: Annotation): Promise<string> {
  return entityTag(new TextEncoder().encode(JSON.stringify(annotation)))
}
