import type { SnapshotReader } from '../ports.ts'

/**
 * Remembers which documents an answer was made of: their keys are its tags (`Cache-Tag`), by which the ledger takes it out of the caches when one of them changes. What is
 * not there is remembered too: a cached "nothing here" ends when something is published.
 */
export function taggedReader(snapshots: SnapshotReader): {
  readonly reader: SnapshotReader
  readonly tags: ReadonlySet<string>
} {
  const tags = new Set<string>()
  return {
    tags,
    reader: {
      read: (key) => {
        tags.add(key)
        return snapshots.read(key)
      },
      list: (prefix) => snapshots.list(prefix),
    },
  }
}
