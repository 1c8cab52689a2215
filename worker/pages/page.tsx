import type { Context } from 'hono'
import { type ComponentChildren, Fragment, h } from 'preact'
import type { DeskDocument } from '../../core/snapshot/index.ts'
import { Page } from '../../view/record/page.tsx'
import { CACHE } from '../http/cache-policy.ts'
import { answer } from '../http/document.ts'
import { entityTag } from '../publish/entity-tag.ts'
import { html } from './html.ts'
import type { Spoken } from './language.ts'

export interface PageOptions {
  readonly spoken: Spoken
  readonly desk: DeskDocument
  readonly title: string
  readonly description?: string
  /** Links and further metadata. */
  readonly head?: ComponentChildren
  readonly foot?: ComponentChildren
  readonly jsonLd?: unknown
  readonly status?: 200 | 404 | 410
  readonly cacheControl?: string
  readonly body: ComponentChildren
}

/** No script, whatever an editor's text holds; forms lead to this deployment. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** A page of the public record, under its tag. */
export async function page(c: Context, options: PageOptions): Promise<Response> {
  const { spoken, desk, title, description, status = 200, cacheControl = CACHE.public } = options
  const { words, lang, strings, base } = spoken
  const text = html({
    lang,
    dir: strings.dir,
    jsonLd: options.jsonLd,
    head: (
      <>
        <title>{title}</title>
        {description && <meta name="description" content={description} />}
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={ICON} />
        <link rel="stylesheet" href={`${base}pages/record.css`} />
        <link rel="alternate" type="application/atom+xml" href={`${base}changes.atom`} />
        {status !== 200 && <meta name="robots" content="noindex" />}
        {options.head}
      </>
    ),
    body: (
      <Page words={words} desk={desk} place={spoken} foot={options.foot}>
        {options.body}
      </Page>
    ),
  })
  c.header('Content-Security-Policy', POLICY)
  const etag = await entityTag(new TextEncoder().encode(text))
  return answer(c, { body: text, etag, type: 'text/html; charset=utf-8', cacheControl, status })
}

/** Where nothing is, or no longer, or not at the moment. */
export function nothing(c: Context, spoken: Spoken, desk: DeskDocument): Promise<Response> {
  const { words } = spoken
  return page(c, {
    spoken,
    desk,
    title: words.nothingHere,
    status: 404,
    cacheControl: CACHE.missing,
    body: (
      <article class="lead">
        <h1>{words.nothingHere}</h1>
        <p>{words.nothingHereLead}</p>
      </article>
    ),
  })
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%23b4401f' stroke-width='2.4' stroke-linecap='round'%3E%3Cpath d='M3 8h10M11 16h10'/%3E%3Cg fill='%23b4401f' stroke='none'%3E%3Ccircle cx='17' cy='8' r='3'/%3E%3Ccircle cx='7' cy='16' r='3'/%3E%3C/g%3E%3C/svg%3E"
