import { Hono } from 'hono'
import { parse } from '../../core/claim/index.ts'
import { LIMITS } from '../../core/claim/schema/limits.ts'
import { edtf, language, text } from '../../core/claim/schema/text.ts'
import { type DraftArticle, draftClaims } from '../../core/draft/index.ts'
import type { EditorEnv } from '../app-env.ts'
import { BOUNDS } from '../bounds.ts'
import { KIB } from '../http/body.ts'
import { jsonBody } from '../http/json-body.ts'
import { problem } from '../http/problem.ts'
import { readHtml } from '../reading/read-html.ts'
import { needs } from './needs.ts'
import { type DraftRequest, parseDraft } from './schema/draft.ts'

const { articles: MOST, article: LARGEST, all: MOST_BYTES } = BOUNDS.drafted
/** JSON may write a letter of two bytes as six: `\u0456`. */
const MOST_BODY = 3 * MOST_BYTES + 64 * KIB

type Sent = DraftRequest['articles'][number]

/** Articles in, drafts of claims out, for an editor to complete. Stores nothing and fetches nothing. */
export const draft = new Hono<EditorEnv>().post(
  '/draft',
  needs('claims:write'),
  jsonBody(parseDraft, MOST_BODY),
  async (c) => {
    const { articles } = c.req.valid('json')
    const excess = excessOf(articles)
    if (excess !== undefined) return problem(c, 'too-large', { detail: excess })
    const read = articles.map(asText)
    const drafted = draftClaims({ articles: read })
    // offsets are into the text that was read of a page
    const pages = read.flatMap((article, n) =>
      articles[n] && 'html' in articles[n] ? [{ article: n, ...article }] : [],
    )
    return c.json({ ...drafted, ...(pages.length > 0 ? { pages } : {}) }, 200)
  },
)

/** What is too much of it, in both numbers. */
function excessOf(articles: readonly Sent[]): string | undefined {
  if (articles.length > MOST) return `At most ${MOST} articles are drafted at a time; these are ${articles.length}`
  const sizes = articles.map((article) => new TextEncoder().encode(proseOf(article)).byteLength)
  const large = sizes.findIndex((size) => size > LARGEST)
  if (large >= 0) return `An article may have ${LARGEST} bytes; article ${large} has ${sizes[large]}`
  const all = sizes.reduce((sum, size) => sum + size, 0)
  return all > MOST_BYTES ? `All articles together may have ${MOST_BYTES} bytes; these have ${all}` : undefined
}

function proseOf(article: Sent): string {
  return 'text' in article ? article.text : article.html
}

/** What its sender says of a page goes before what the page says of itself, of which only well-formed things count. */
function asText(article: Sent): DraftArticle {
  if ('text' in article) return article
  const { html, ...said } = article
  const page = readHtml(html, LARGEST)
  const stated = {
    title: parse(text(LIMITS.phrase), page.title?.slice(0, LIMITS.phrase)),
    lang: parse(language, page.lang),
    publishedAt: parse(edtf, page.publishedAt),
  }
  return {
    text: page.text,
    ...(stated.title.ok ? { title: stated.title.value } : {}),
    ...(stated.lang.ok ? { lang: stated.lang.value } : {}),
    ...(stated.publishedAt.ok ? { publishedAt: stated.publishedAt.value } : {}),
    ...said,
  }
}
