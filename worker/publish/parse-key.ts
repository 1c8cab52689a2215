import { articleSnapshotKey, claimIndexKey, claimListKey, claimSnapshotKey, revisionSnapshotKey } from './keys.ts'

export type SnapshotName =
  | { readonly kind: 'article'; readonly key: string }
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'list' | 'index'; readonly page: number }
  | { readonly kind: 'revision'; readonly id: string; readonly revision: number }

/** Which document a key in KV names: the reverse of keys.ts. */
export function parseKey(key: string): SnapshotName | undefined {
  const [version, kind, id = '', revision] = key.split(':')
  const name = nameOf(kind, id, Number(revision))
  return version === 'v1' && name && keyOf(name) === key ? name : undefined
}

function nameOf(kind: string | undefined, id: string, revision: number): SnapshotName | undefined {
  if (kind === 'a') return { kind: 'article', key: id }
  if (kind === 'c') return { kind: 'claim', id }
  if (kind === 'l') return { kind: 'list', page: Number(id) }
  if (kind === 'i') return { kind: 'index', page: Number(id) }
  return kind === 'r' ? { kind: 'revision', id, revision } : undefined
}

function keyOf(name: SnapshotName): string {
  if (name.kind === 'article') return articleSnapshotKey(name.key)
  if (name.kind === 'claim') return claimSnapshotKey(name.id)
  if (name.kind === 'revision') return revisionSnapshotKey(name.id, name.revision)
  return name.kind === 'list' ? claimListKey(name.page) : claimIndexKey(name.page)
}
