import { Hono } from 'hono'
import type * as v from 'valibot'
import { canonicalUrl } from '../../core/article/index.ts'
import { parse } from '../../core/claim/index.ts'
import { language } from '../../core/claim/schema/text.ts'
import type { AppEnv } from '../app-env.ts'
import { BOUNDS } from '../bounds.ts'
import { checkPublished } from '../check/check-text.ts'
import { KIB } from '../http/body.ts'
import { openToAll } from '../http/headers.ts'
import { jsonBody } from '../http/json-body.ts'
import { problem } from '../http/problem.ts'
import { readHtml } from '../reading/read-html.ts'
import { limited } from './limited.ts'
import { type checkSchema, parseCheck } from './schema/check.ts'

/** JSON may write one byte as six: `\u0000`. */
const MOST_BODY = 6 * BOUNDS.checkedText + KIB
const TOO_LARGE = { detail: `At most ${BOUNDS.checkedText} bytes of text or HTML are checked at a time` }

/** Anyone's text, checked against what is published. Stores nothing and fetches nothing. */
export const check = new Hono<AppEnv>().post(
  '/check',
  openToAll,
  limited,
  jsonBody(parseCheck, MOST_BODY),
  async (c) => {
    const asked = c.req.valid('json')
    if (new TextEncoder().encode('text' in asked ? asked.text : asked.html).byteLength > BOUNDS.checkedText)
      return problem(c, 'too-large', TOO_LARGE)
    const { text, options, page } = 'text' in asked ? { text: asked.text, options: asked, page: {} } : readPage(asked)
    const checked = await checkPublished(text, options, c.var.ports.claims)
    if (!checked) return problem(c, 'unavailable', {}, { 'Retry-After': '5' })
    return c.json({ ...page, ...checked }, 200)
  },
)

type Page = Extract<v.InferOutput<typeof checkSchema>, { html: string }>

/** The text that a reader sees, and what the page says about itself: its headline, its language, and when it came out. */
function readPage({ html, url, lang }: Page) {
  const { text, canonical, ...stated } = readHtml(html, BOUNDS.checkedText)
  const { title: headline, publishedAt } = stated
  const spoken = lang ?? languageOf(stated.lang)
  const options = {
    ...(spoken === undefined ? {} : { lang: spoken }),
    ...(headline === undefined ? {} : { headline }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  }
  const address = url === undefined ? null : canonicalUrl({ location: url, canonical })
  return { text, options, page: { text, ...(address === null ? {} : { url: address }) } }
}

/** What a page says may be no language tag at all; then it says nothing. */
function languageOf(stated: string | undefined): string | undefined {
  const parsed = parse(language, stated)
  return parsed.ok ? parsed.value : undefined
}
