import type { SnapshotReader, StoredSnapshot } from '../ports.ts'

/** What was read for this request before its route was known to need it. */
export interface AlreadyRead {
  readonly key: string
  readonly snapshot: StoredSnapshot
}

/**
 * Remembers which documents an answer was made of: their keys are its tags (`Cache-Tag`), by which the ledger takes it out of the caches when one of them changes. What is
 * not there is remembered too: a cached "nothing here" ends when something is published.
 * `already` is not read again.
 */
export function taggedReader(
  snapshots: SnapshotReader,
  already?: AlreadyRead,
): {
  readonly reader: SnapshotReader
  readonly tags: ReadonlySet<string>
} {
  const tags = new Set<string>()
  return {
    tags,
    reader: {
      read: async (key) => {
        tags.add(key)
        return already?.key === key ? already.snapshot : snapshots.read(key)
      },
      list: (prefix) => snapshots.list(prefix),
    },
  }
}
