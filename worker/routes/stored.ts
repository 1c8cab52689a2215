import type { Context } from 'hono'
import { CACHE } from '../http/cache-policy.ts'
import { answer } from '../http/document.ts'
import { problem } from '../http/problem.ts'
import type { StoredSnapshot } from '../ports.ts'
import { entityTag } from '../publish/entity-tag.ts'

/** A stored document as it is: the bytes that were published. */
export function stored(c: Context, snapshot: StoredSnapshot, cacheControl: string = CACHE.public): Response {
  if (snapshot.kind !== 'found') return unreadable(c, snapshot)
  const { bytes, metadata } = snapshot
  const { etag, status = 200 } = metadata
  return answer(c, { body: bytes, etag, type: 'application/json', cacheControl, status })
}

/** Another view of a stored document, under a tag of its own. */
export async function derived(
  c: Context,
  text: string,
  type: string,
  cacheControl: string = CACHE.public,
): Promise<Response> {
  const etag = await entityTag(new TextEncoder().encode(text))
  return answer(c, { body: text, etag, type, cacheControl, status: 200 })
}

export function unreadable(c: Context, { kind }: Exclude<StoredSnapshot, { kind: 'found' }>): Response {
  switch (kind) {
    case 'missing':
      return problem(c, 'not-found', {}, { 'Cache-Control': CACHE.missing })
    case 'damaged':
      return problem(c, 'damaged-snapshot')
    case 'down':
      return problem(c, 'unavailable', {}, { 'Retry-After': '5' })
  }
}
