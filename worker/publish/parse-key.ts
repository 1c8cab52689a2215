import {
  articleSnapshotKey,
  claimHistoryKey,
  claimIndexKey,
  claimListKey,
  claimSnapshotKey,
  DESK_KEY,
  RECENT_CHANGES_KEY,
  revisionSnapshotKey,
} from './keys.ts'

export type SnapshotName =
  | { readonly kind: 'article'; readonly key: string }
  | { readonly kind: 'claim' | 'history'; readonly id: string }
  | { readonly kind: 'list' | 'index'; readonly page: number }
  | { readonly kind: 'revision'; readonly id: string; readonly revision: number }
  | { readonly kind: 'recent' | 'desk' }

/** Which document a key in KV names: the reverse of keys.ts. */
export function parseKey(key: string): SnapshotName | undefined {
  const [version, kind, id = '', revision] = key.split(':')
  const name = nameOf(kind, id, Number(revision))
  return version === 'v1' && name && keyOf(name) === key ? name : undefined
}

function nameOf(kind: string | undefined, id: string, revision: number): SnapshotName | undefined {
  switch (kind) {
    case 'a':
      return { kind: 'article', key: id }
    case 'c':
      return { kind: 'claim', id }
    case 'h':
      return { kind: 'history', id }
    case 'l':
      return { kind: 'list', page: Number(id) }
    case 'i':
      return { kind: 'index', page: Number(id) }
    case 'r':
      return { kind: 'revision', id, revision }
    case 'n':
      return { kind: 'recent' }
    case 'd':
      return { kind: 'desk' }
    default:
      return undefined
  }
}

function keyOf(name: SnapshotName): string {
  switch (name.kind) {
    case 'article':
      return articleSnapshotKey(name.key)
    case 'claim':
      return claimSnapshotKey(name.id)
    case 'history':
      return claimHistoryKey(name.id)
    case 'list':
      return claimListKey(name.page)
    case 'index':
      return claimIndexKey(name.page)
    case 'revision':
      return revisionSnapshotKey(name.id, name.revision)
    case 'recent':
      return RECENT_CHANGES_KEY
    case 'desk':
      return DESK_KEY
  }
}
