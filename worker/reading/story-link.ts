/** Whether an address is a page that a reader goes to: no place in this page, no picture, no mail. */
export function leadsToPage(href: string | undefined): href is string {
  return href !== undefined && !NO_PAGE.test(href) && !PICTURE.test(href)
}

/** Whether it is another page of this site, as far as the page's own address (canonical, absolute) tells. */
export function leadsWithinSite(href: string, canonical: string): boolean {
  const [, host, path] = ABSOLUTE.exec(href) ?? [undefined, undefined, href.replace(/[?#].*$/s, '')]
  const [, ownHost, ownPath] = ABSOLUTE.exec(canonical) ?? []
  if (host !== undefined && ownHost !== undefined && siteOf(host) !== siteOf(ownHost)) return false
  return ownPath === undefined || ownPath === '/' || path !== ownPath
}

/** Whether it may show another story, and not the picture that is clicked or its like. */
export function leadsToStory(href: string): boolean {
  return !GALLERY.test(href)
}

const NO_PAGE = /^\s*(?:[#?]|(?:mailto|tel|sms|javascript|data|blob|whatsapp):|$)/i
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|pdf)(?:[?#]|$)/i
const GALLERY = /galer|galler|photo|foto|image|bild|picture|media|attachment|zoom|lightbox|video/i
const ABSOLUTE = /^\s*(?:https?:)?\/\/([^/?#\s]+)([^?#\s]*)/i

/** "sport.blatt.example" and "www.blatt.example" are one site; of "news.co.uk" three labels count. */
function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.')
  return labels.slice((labels.at(-2)?.length ?? 0) <= 3 ? -3 : -2).join('.')
}
