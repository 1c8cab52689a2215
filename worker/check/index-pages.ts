import type { SnapshotReader } from '../ports.ts'

export interface Page {
  readonly key: string
  readonly etag: string
  readonly bytes: ArrayBuffer
}

/** The platform allows as many connections. */
const AT_ONCE = 6

/** All of these pages, or nothing if one of them cannot be had. As soon as they exceed `mostBytes`, no further one is read. */
export async function readPages(
  snapshots: SnapshotReader,
  keys: readonly string[],
  mostBytes: number,
): Promise<Page[] | 'too large' | undefined> {
  const pages: Page[] = []
  let bytes = 0
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const read = await Promise.all(
      keys.slice(at, at + AT_ONCE).map(async (key) => ({ key, page: await snapshots.read(key) })),
    )
    for (const { key, page } of read) {
      if (page.kind !== 'found') return undefined
      bytes += page.bytes.byteLength
      pages.push({ key, etag: page.metadata.etag, bytes: page.bytes })
    }
    if (bytes > mostBytes) return 'too large'
  }
  return pages
}
