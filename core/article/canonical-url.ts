/**
 * The one address of an article, from which its key is made. The embed and the worker must agree on every byte, so both use this.
 *
 * The page's canonical link wins where it is a web address; else the location counts. The fragment, credentials, default ports and
 * parameters that only track the reader go; host and scheme are lower-cased. The rest of the query stays as written and in its order,
 * since on many sites it names the article. `null`: neither is an http(s) address of at most 2,000 characters.
 */
export function canonicalUrl(page: {
  readonly location: string
  readonly canonical?: string | undefined
}): string | null {
  return (page.canonical && normalized(page.canonical, page.location)) || normalized(page.location)
}

function normalized(address: string, base?: string): string | null {
  if (!URL.canParse(address, base)) return null
  const { protocol, host, pathname, search } = new URL(address, base)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  const query = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter && !TRACKING.test(parameter))
    .join('&')
  const url = `${protocol}//${host}${pathname}${query && `?${query}`}`
  return url.length > LONGEST ? null : url
}

/** Characters, as core/claim allows of any address. */
const LONGEST = 2000

/** Parameters that say where the reader came from, never which article it is. */
const TRACKING =
  /^(utm_\w*|fbclid|[gd]clid|[gw]braid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|_g[al]|srsltid)(=|$)/i
