import { articleKey, canonicalOf } from '../../core/article/index.ts'
import type { Options } from './options.ts'

/**
 * The canonical address of the page as it is now: a page that navigates without loading changes its link late, or never. Links resolve
 * addresses without the page's `URL`, which scripts replace.
 */
export function pageUrl({ canonical }: Options): string | null {
  const link = document.querySelector<HTMLLinkElement>('link[rel~=canonical]')
  const set = document.createElement('a')
  if (canonical) set.href = canonical
  return canonicalOf(canonical ? set.href : (link?.href ?? '')) ?? canonicalOf(location.href)
}

/**
 * Where what is known about the page at `url` is to be had. The page's address leaves the browser only as a hash. `again` gets a
 * refresh past the page's own memory of modules.
 */
export async function articleAddress(url: string, { base }: Options, again: number): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(url))
  return `${base}v1/articles/${articleKey(new Uint8Array(digest))}.js${again ? `?${again}` : ''}`
}
