import type { Context } from 'hono'
import { isKnown } from './entity-tag.ts'

export interface PublicDocument {
  readonly body: ArrayBuffer | Uint8Array<ArrayBuffer> | string
  readonly etag: string
  readonly type: string
  readonly cacheControl: string
  /** What else is said of it, with a 304 too. */
  readonly headers?: Readonly<Record<string, string>>
  /** A tombstone is 404 or 410, and has a tag like any other document. */
  readonly status: 200 | 404 | 410
}

/**
 * A document under its tag: 304 without a body where the reader has it. hono's `etag` middleware drops the CORS headers of
 * a 304, after which a page on another origin sees a network error; here they stay.
 */
export function answer(
  c: Context,
  { body, etag, type, cacheControl, status, headers: more = {} }: PublicDocument,
): Response {
  const headers = { ...more, ETag: etag, 'Cache-Control': cacheControl }
  if (status === 200 && isKnown(c.req.header('If-None-Match'), etag)) return c.body(null, 304, headers)
  return c.body(body, status, { ...headers, 'Content-Type': type })
}
