import { articleKey, canonicalUrl } from '../../core/article/index.ts'
import type { ArticleSnapshot } from '../../core/snapshot/types.ts'
import type { Options } from './options.ts'

/** The canonical address of the page as it is now: a page that navigates without loading changes its link late, or never. */
export function pageUrl({ canonical }: Options): string | null {
  const link = document.querySelector<HTMLLinkElement>('link[rel~=canonical]')
  return canonicalUrl({ location: location.href, canonical: canonical ?? link?.href })
}

/**
 * What is known about the figures of the page at `url`, or nothing: an unknown article, a deployment that is down or slow, and a page
 * without `crypto.subtle` (plain http) are all the same to a reader. The address leaves the browser only as a hash.
 */
export async function readArticle(
  url: string,
  { base }: Options,
  signal: AbortSignal,
): Promise<ArticleSnapshot | null> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(url))
    const response = await fetch(`${base}v1/articles/${articleKey(new Uint8Array(digest))}`, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}

/** Milliseconds. A note that comes later than this would startle somebody who is already reading. */
const PATIENCE = 10_000
