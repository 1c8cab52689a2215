/**
 * The one address of an article, from which its key is made. The embed and the worker must agree on every byte, so both use this.
 *
 * The page's canonical link wins where it is a web address; else the location counts. The fragment, credentials, default ports and
 * parameters that only track the reader go; host and scheme are lower-cased; characters are escaped where RFC 3986 asks for it and
 * nowhere else, in capitals (`%7e` is `~`, `%d0` is `%D0`). The rest of the query stays as written and in its order, since on many
 * sites it names the article. `null`: neither is an http(s) address of at most 2,000 characters.
 */
export function canonicalUrl(page: {
  readonly location: string
  readonly canonical?: string | undefined
}): string | null {
  return canonicalOf(resolved(page.canonical, page.location)) ?? canonicalOf(resolved(page.location))
}

/** The same of one address that has been parsed already, as `URL` and a page's links write it. */
export function canonicalOf(href: string): string | null {
  const [, origin, path = '', search = ''] = HTTP.exec(href) ?? []
  if (!origin) return null
  const query = normalized(search)
    .split('&')
    .filter((parameter) => parameter && !TRACKING.test(parameter))
    .join('&')
  const url = origin.replace(CREDENTIALS, '') + normalized(path) + (query && `?${query}`)
  return url.length > LONGEST ? null : url
}

function resolved(address: string | undefined, base?: string): string {
  if (!address) return ''
  try {
    return new URL(address, base).href
  } catch {
    return ''
  }
}

const HTTP = /^(https?:\/\/[^/?#]+)([^?#]*)\??([^#]*)/
const CREDENTIALS = /[^/]*@/

/** RFC 3986, 6.2.2: one way to write each character. Browsers differ in what they escape. */
function normalized(part: string): string {
  return part.replace(/%(?![\da-f]{2})|[^!#-;=?-Z_a-z~]/giu, encodeURIComponent).replace(/%../g, (code) => {
    const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[\w.~-]/.test(letter) ? letter : code.toUpperCase()
  })
}

/** Characters, as core/claim allows of any address. */
const LONGEST = 2000

/** Parameters that say where the reader came from, never which article it is. */
const TRACKING =
  /^(utm_\w*|fbclid|[gd]clid|[gw]braid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|_g[al]|srsltid)(=|$)/i
