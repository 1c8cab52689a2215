import type { Context } from 'hono'
import type { Desk } from '../../core/snapshot/index.ts'

/**
 * Where this deployment is, for documents whose addresses must be whole. As the desk says it, since caches tell answers apart by their path alone: without
 * that, it is the host that was asked, which is one of the deployment's own.
 */
export function originOf(c: Context, { url }: { readonly url?: Desk['url'] | undefined }): string {
  return url ?? new URL(c.req.url).origin
}
