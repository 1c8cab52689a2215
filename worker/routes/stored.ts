import type { Context, TypedResponse } from 'hono'
import { CACHE } from '../http/cache-policy.ts'
import { answer } from '../http/document.ts'
import { problem } from '../http/problem.ts'
import type { StoredSnapshot } from '../ports.ts'
import { entityTag } from '../publish/entity-tag.ts'

/** What a typed client (hono/client) reads in an answer of bytes that nobody here has parsed. */
type Document<Shown> = Response & TypedResponse<Shown, 200, 'json'>

/** `{key id}.{signature}`: by the key of that name in `/.well-known/counterpoint.json`, over exactly the bytes of the answer. */
export const SIGNATURE_HEADER = 'Counterpoint-Signature'

/** A stored document as it is: the bytes that were published, which are a `Shown`, or the tombstone of one. */
export function stored<Shown>(c: Context, snapshot: StoredSnapshot, cacheControl: string = CACHE.public) {
  if (snapshot.kind !== 'found') return unreadable(c, snapshot)
  const { etag, status = 200, signature } = snapshot.metadata
  const headers: Record<string, string> = signature === undefined ? {} : { [SIGNATURE_HEADER]: signature }
  return answer(c, {
    body: snapshot.bytes,
    etag,
    type: 'application/json',
    cacheControl,
    status,
    headers,
  }) as Document<Shown>
}

/** Another view of a stored document, under a tag of its own. */
export async function derived<Shown>(c: Context, text: string, type: string, cacheControl: string = CACHE.public) {
  const etag = await entityTag(new TextEncoder().encode(text))
  return answer(c, { body: text, etag, type, cacheControl, status: 200 }) as Document<Shown>
}

export function unreadable(c: Context, { kind }: Exclude<StoredSnapshot, { kind: 'found' }>) {
  switch (kind) {
    case 'missing':
      return problem(c, 'not-found', {}, { 'Cache-Control': CACHE.missing })
    case 'damaged':
      return problem(c, 'damaged-snapshot')
    case 'down':
      return problem(c, 'unavailable', {}, { 'Retry-After': '5' })
  }
}
