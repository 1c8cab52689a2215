import { type Context, Hono, type Next } from 'hono'
import type { AppEnv, Ports } from '../app-env.ts'
import { CACHE } from '../http/cache-policy.ts'
import { isKnown } from '../http/entity-tag.ts'
import { CORS, DEFAULTS } from '../http/headers.ts'
import { articleSnapshotKey, claimSnapshotKey } from '../publish/keys.ts'
import { MODULE_TYPE, moduleOf, moduleTag } from './article-module.ts'
import { isArticleKey, isClaimId } from './names.ts'
import { SIGNATURE_HEADER } from './stored.ts'

/**
 * What readers' pages ask for by the million, answered before anything is set up that only other requests need: an article, as JSON and as a module, and a claim. Only
 * what is simply there: whatever else is asked or found goes on to the routes, with what was read. The answers are the routes' own, to the last header.
 */
export function quickReads(portsOf: (env: Env) => Pick<Ports, 'snapshots'>) {
  const quick =
    ({ nameIn, keyOf, headers, tagOf, bodyOf }: Kind) =>
    async (c: Context<AppEnv>, next: Next) => {
      const name = nameIn(c)
      // a query may ask for a claim as it was
      if (name === undefined || c.req.url.includes('?')) return next()
      const key = keyOf(name)
      const snapshot = await portsOf(c.env).snapshots.read(key)
      if (snapshot.kind !== 'found' || snapshot.metadata.status !== undefined) {
        c.set('already', { key, snapshot })
        return next()
      }
      const { etag, signature } = snapshot.metadata
      const tag = tagOf(etag)
      const said = { ...headers, ETag: tag, 'Cache-Tag': key, ...(signature && { [SIGNATURE_HEADER]: signature }) }
      if (!isKnown(c.req.header('If-None-Match'), tag)) return c.body(bodyOf(snapshot.bytes), 200, said)
      const { 'Content-Type': _, ...unchanged } = said
      return c.body(null, 304, unchanged)
    }
  return new Hono<AppEnv>()
    .get('/articles/:key{[^/]+\\.js}', quick(MODULE))
    .get('/articles/:key', quick(ARTICLE))
    .get('/claims/:id', quick(CLAIM))
}

interface Kind {
  /** What the path names, if it is well-formed. */
  readonly nameIn: (c: Context) => string | undefined
  readonly keyOf: (name: string) => string
  readonly headers: Readonly<Record<'Content-Type', string>>
  readonly tagOf: (etag: string) => string
  readonly bodyOf: (bytes: ArrayBuffer) => ArrayBuffer | Uint8Array<ArrayBuffer>
}

const headersFor = (type: string) => ({ ...DEFAULTS, ...CORS, 'Cache-Control': CACHE.public, 'Content-Type': type })
const named = (name: string, isName: (name: string) => boolean) => (isName(name) ? name : undefined)

const ARTICLE: Kind = {
  nameIn: (c) => named(c.req.param('key') ?? '', isArticleKey),
  keyOf: articleSnapshotKey,
  headers: headersFor('application/json'),
  tagOf: (etag) => etag,
  bodyOf: (bytes) => bytes,
}
const MODULE: Kind = {
  nameIn: (c) => named((c.req.param('key') ?? '').slice(0, -'.js'.length), isArticleKey),
  keyOf: articleSnapshotKey,
  headers: headersFor(MODULE_TYPE),
  tagOf: moduleTag,
  bodyOf: moduleOf,
}
const CLAIM: Kind = { ...ARTICLE, nameIn: (c) => named(c.req.param('id') ?? '', isClaimId), keyOf: claimSnapshotKey }
