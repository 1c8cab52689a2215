import { Hono } from 'hono'
import { type ArticleSnapshot, articleJsonLd } from '../../core/snapshot/index.ts'
import type { AppEnv } from '../app-env.ts'
import { openToAll } from '../http/headers.ts'
import { problem } from '../http/problem.ts'
import { articleSnapshotKey } from '../publish/keys.ts'
import { articleKeyed, isArticleKey, NO_KEY } from './names.ts'
import { derived, stored } from './stored.ts'

type Linked = ReturnType<typeof articleJsonLd>

/** What readers' pages read. */
export const articles = new Hono<AppEnv>()
  .get('/articles/:key{[^/]+\\.jsonld}', openToAll, async (c) => {
    const key = c.req.param('key').slice(0, -'.jsonld'.length)
    if (!isArticleKey(key)) return problem(c, 'malformed', NO_KEY)
    const snapshot = await c.get('ports').snapshots.read(articleSnapshotKey(key))
    if (snapshot.kind !== 'found' || snapshot.metadata.status) return stored<Linked>(c, snapshot)
    const article: ArticleSnapshot = JSON.parse(new TextDecoder().decode(snapshot.bytes))
    return derived<Linked>(c, JSON.stringify(articleJsonLd(article, '')), 'application/ld+json')
  })
  .get('/articles/:key', openToAll, articleKeyed, async (c) =>
    stored<ArticleSnapshot>(c, await c.get('ports').snapshots.read(articleSnapshotKey(c.req.param('key')))),
  )
