import { Hono } from 'hono'
import { type ArticleSnapshot, articleJsonLd } from '../../core/snapshot/index.ts'
import type { AppEnv } from '../app-env.ts'
import { CACHE } from '../http/cache-policy.ts'
import { openToAll } from '../http/headers.ts'
import { problem } from '../http/problem.ts'
import { articleSnapshotKey } from '../publish/keys.ts'
import { isArticleKey } from './names.ts'
import { derived, stored, unreadable } from './stored.ts'

const MALFORMED = { detail: 'An article key is the first 22 characters of base64url(SHA-256(canonical URL))' }

export const articles = new Hono<AppEnv>()
  .get('/articles/:key{[^/]+\\.jsonld}', openToAll, async (c) => {
    const key = c.req.param('key').slice(0, -'.jsonld'.length)
    if (!isArticleKey(key)) return problem(c, 'malformed', MALFORMED)
    const snapshot = await c.var.ports.snapshots.read(articleSnapshotKey(key))
    if (snapshot.kind !== 'found' || snapshot.metadata.status) return stored(c, snapshot)
    const article: ArticleSnapshot = JSON.parse(new TextDecoder().decode(snapshot.bytes))
    return derived(c, JSON.stringify(articleJsonLd(article, '')), 'application/ld+json')
  })
  // For the embed: a page whose CSP forbids `connect-src` can still import a module, and where nothing is known the answer is an
  // ordinary `null`, since browsers report a 404 in the console of a page that did nothing wrong.
  .get('/articles/:key{[^/]+\\.js}', openToAll, async (c) => {
    const key = c.req.param('key').slice(0, -'.js'.length)
    if (!isArticleKey(key)) return problem(c, 'malformed', MALFORMED)
    const snapshot = await c.var.ports.snapshots.read(articleSnapshotKey(key))
    if (snapshot.kind === 'damaged' || snapshot.kind === 'down') return unreadable(c, snapshot)
    const isShown = snapshot.kind === 'found' && !snapshot.metadata.status
    const json = isShown ? new TextDecoder().decode(snapshot.bytes) : 'null'
    return derived(c, `export default ${json}`, 'text/javascript', isShown ? CACHE.public : CACHE.missing)
  })
  .get('/articles/:key', openToAll, async (c) => {
    const key = c.req.param('key')
    if (!isArticleKey(key)) return problem(c, 'malformed', MALFORMED)
    return stored(c, await c.var.ports.snapshots.read(articleSnapshotKey(key)))
  })
