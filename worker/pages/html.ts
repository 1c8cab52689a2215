import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A page as a document. `head` and `body` hold editors' texts, which reach the markup through the renderer's escaping alone. */
export interface Html {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly head: VNode
  readonly body: VNode
  /** Linked data, for the head: no script, whatever its element is called. */
  readonly jsonLd?: unknown
  /** Our own, never made from anybody's text. */
  readonly script?: string
}

export function html({ lang, dir, head, body, jsonLd, script }: Html): string {
  const data =
    jsonLd === undefined ? '' : `<script type="application/ld+json">${inert(JSON.stringify(jsonLd))}</script>`
  const own = script === undefined ? '' : `<script type="module">${script}</script>`
  return `<!DOCTYPE html><html lang="${tag(lang)}" dir="${dir}"><head><meta charset="utf-8">${renderToString(head)}${data}${own}</head>${renderToString(body)}</html>`
}

/** JSON in which no end of a script element and no comment can stand. */
function inert(json: string): string {
  return json.replace(/</g, '\\u003c')
}

/** A language tag has letters, digits and hyphens; whatever else somebody wrote as one does not reach an attribute. */
function tag(lang: string): string {
  return lang.replace(/[^\w-]/g, '')
}
