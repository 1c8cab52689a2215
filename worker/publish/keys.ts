/**
 * The names of the public documents in KV (docs/storage-schema.md). `v1` is the version of the documents' shape: a shape that old
 * readers cannot read gets a new prefix and a rebuild.
 */
export type SnapshotKey =
  | { readonly kind: 'article'; readonly key: string }
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'list'; readonly page: number }
  | { readonly kind: 'revision'; readonly id: string; readonly revision: number }

export const PREFIX = { article: 'v1:a:', claim: 'v1:c:', list: 'v1:l:', revision: 'v1:r:' } as const

/** Claims to a list page. Pages are cut by the order of creation, so an edit touches one. */
export const LIST_PAGE = 100

export const articleKey = (key: string): string => `${PREFIX.article}${key}`
export const claimKey = (id: string): string => `${PREFIX.claim}${id}`
export const listKey = (page: number): string => `${PREFIX.list}${page}`
export const revisionKey = (id: string, revision: number): string => `${PREFIX.revision}${id}:${revision}`

/** The reverse of the functions above; claim ids are slugs and hold no colon. */
export function parseKey(key: string): SnapshotKey | undefined {
  const body = key.slice(PREFIX.claim.length)
  if (key.startsWith(PREFIX.article)) return { kind: 'article', key: body }
  if (key.startsWith(PREFIX.claim)) return { kind: 'claim', id: body }
  if (key.startsWith(PREFIX.list)) return { kind: 'list', page: Number(body) }
  if (!key.startsWith(PREFIX.revision)) return undefined
  const colon = body.lastIndexOf(':')
  return { kind: 'revision', id: body.slice(0, colon), revision: Number(body.slice(colon + 1)) }
}
