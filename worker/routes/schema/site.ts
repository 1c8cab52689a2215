import * as v from 'valibot'
import { parse } from '../../../core/claim/index.ts'
import { list, url } from '../../../core/claim/schema/text.ts'

const MOST_SITES = 100

export const origin = v.pipe(
  url,
  v.check((s) => URL.canParse(s) && new URL(s).origin === s, 'is not an origin: https://news.example'),
  v.check(isSafe, 'is not https (http is accepted on localhost)'),
)

export const siteSchema = v.strictObject({
  origin,
  policy: v.picklist(['suggest', 'publish']),
  feed: v.exactOptional(v.pipe(url, v.check(isSafe, 'is not https (http is accepted on localhost)'))),
})

/** The whole list: a site that is not in it is dropped. */
export const sitesSchema = v.strictObject({
  sites: v.pipe(
    list(siteSchema, MOST_SITES),
    v.check((sites) => new Set(sites.map(({ origin }) => origin)).size === sites.length, 'names an origin twice'),
  ),
})

export const parseSites = (input: unknown) => parse(sitesSchema, input)

function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1'
}
