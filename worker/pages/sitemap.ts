import { Hono } from 'hono'
import type { ClaimList } from '../../core/snapshot/index.ts'
import type { AppEnv } from '../app-env.ts'
import { CACHE } from '../http/cache-policy.ts'
import { openToAll } from '../http/headers.ts'
import { problem } from '../http/problem.ts'
import { CLAIM_LIST_PREFIX, claimListKey } from '../publish/keys.ts'
import { derived, unreadable } from '../routes/stored.ts'
import { originOf } from './origin.ts'
import { document, element, text, type Xml } from './xml.ts'

const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }
const TYPE = 'application/xml; charset=utf-8'

/** One part for each page of the list, so that each answer is read from one place. */
export const sitemap = new Hono<AppEnv>()
  .get('/sitemap.xml', openToAll, async (c) => {
    const { snapshots, desk } = c.get('ports')
    const [pages, said] = await Promise.all([snapshots.list(CLAIM_LIST_PREFIX), desk.read()])
    if (!pages) return unreadable(c, { kind: 'down' })
    const origin = originOf(c, said)
    const parts = pages.map((_, page) => element('sitemap', {}, location(`${origin}/sitemap/${page}.xml`)))
    return derived<string>(c, document(element('sitemapindex', NAMESPACE, ...parts)), TYPE)
  })
  .get('/sitemap/:n{[^/]+\\.xml}', openToAll, async (c) => {
    const [, page] = /^(0|[1-9]\d{0,5})\.xml$/.exec(c.req.param('n')) ?? []
    if (page === undefined) return problem(c, 'not-found', {}, { 'Cache-Control': CACHE.missing })
    const { snapshots, desk } = c.get('ports')
    const [found, said] = await Promise.all([snapshots.read(claimListKey(Number(page))), desk.read()])
    if (found.kind !== 'found') return unreadable(c, found)
    const { claims }: ClaimList = JSON.parse(new TextDecoder().decode(found.bytes))
    const origin = originOf(c, said)
    const urls = claims.map(({ id, updatedAt }) =>
      element('url', {}, location(`${origin}/claims/${id}`), element('lastmod', {}, text(updatedAt))),
    )
    return derived<string>(c, document(element('urlset', NAMESPACE, ...urls)), TYPE)
  })

function location(address: string): Xml {
  return element('loc', {}, text(address))
}
