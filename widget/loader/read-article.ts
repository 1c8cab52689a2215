import { articleKey, canonicalUrl } from '../../core/article/index.ts'
import type { ArticleSnapshot } from '../../core/snapshot/types.ts'
import type { Options } from './options.ts'

/** The canonical address of the page as it is now: a page that navigates without loading changes its link late, or never. */
export function pageUrl({ canonical }: Options): string | null {
  const link = document.querySelector<HTMLLinkElement>('link[rel~=canonical]')
  return canonicalUrl({ location: location.href, canonical: canonical ?? link?.href })
}

/**
 * What is known about the figures of the page at `url`, or nothing: to a reader an unknown article, a deployment that is down and a
 * page without `crypto.subtle` (plain http) are all the same. The address leaves the browser only as a hash, without a referrer or
 * cookie of the page's. It is a module, not a `fetch`: a page then needs no `connect-src` for it. `again` gets it past the page's own
 * memory of modules.
 */
export async function readArticle(url: string, { base }: Options, again: number): Promise<ArticleSnapshot | null> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(url))
  const address = `${base}v1/articles/${articleKey(new Uint8Array(digest))}.js`
  return (await import(again ? `${address}?${again}` : address)).default
}
