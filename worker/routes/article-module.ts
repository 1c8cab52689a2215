import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { CACHE } from '../http/cache-policy.ts'
import { answer } from '../http/document.ts'
import { openToAll } from '../http/headers.ts'
import { problem } from '../http/problem.ts'
import { articleSnapshotKey } from '../publish/keys.ts'
import { isArticleKey, NO_KEY } from './names.ts'
import { derived, unreadable } from './stored.ts'

export const MODULE_TYPE = 'text/javascript'

/**
 * An article's snapshot as a JavaScript module, for the embed: a page whose CSP forbids `connect-src` can still import one. Where
 * nothing is known it is `null` and no 404, which browsers would report in the console of a page that did nothing wrong.
 */
export const articleModule = new Hono<AppEnv>().get('/articles/:key{[^/]+\\.js}', openToAll, async (c) => {
  const key = c.req.param('key').slice(0, -'.js'.length)
  if (!isArticleKey(key)) return problem(c, 'malformed', NO_KEY)
  const snapshot = await c.get('ports').snapshots.read(articleSnapshotKey(key))
  if (snapshot.kind === 'damaged' || snapshot.kind === 'down') return unreadable(c, snapshot)
  if (snapshot.kind === 'missing' || snapshot.metadata.status)
    return derived(c, 'export default null', MODULE_TYPE, CACHE.missing)
  const { bytes, metadata } = snapshot
  return answer(c, {
    body: moduleOf(bytes),
    etag: moduleTag(metadata.etag),
    type: MODULE_TYPE,
    cacheControl: CACHE.public,
    status: 200,
  })
})

const EXPORT = new TextEncoder().encode('export default ')

export function moduleOf(bytes: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const body = new Uint8Array(EXPORT.length + bytes.byteLength)
  body.set(EXPORT)
  body.set(new Uint8Array(bytes), EXPORT.length)
  return body
}

/** The document's tag, marked as that of another representation. */
export function moduleTag(etag: string): string {
  return etag.replace(/"$/, '-js"')
}
