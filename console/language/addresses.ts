/** `news.example`; of what is no address, all of it. */
export function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
