import type { ClaimPage, ClaimPages, TaughtClaim } from '../../core/match/index.ts'
import type { SnapshotReader } from '../ports.ts'

/** A page as KV lists it. */
export interface Listed {
  readonly key: string
  readonly etag: string
}

interface ReadPage extends Listed {
  readonly page: ClaimPage
}

/** What an isolate has read of the published claims. */
export interface Kept {
  readonly reader: ClaimPages
  readonly pages: ReadonlyMap<string, ReadPage>
  /** How many pages were read with this reader. */
  readonly readings: number
}

/** The platform allows as many connections. */
const AT_ONCE = 6

/**
 * All of these pages, of which those that are kept already are not read again; or nothing if one of them cannot be had. As soon as they would take more than `mostBytes`, no
 * further one is read. Each page is let go as soon as it is read, and `progress` is told what has been read so far.
 */
export async function readPages(
  snapshots: SnapshotReader,
  listed: readonly Listed[],
  kept: Kept,
  mostBytes: number,
  progress: (kept: Kept) => void,
): Promise<Kept | 'too large' | undefined> {
  const { reader } = kept
  const pages = new Map<string, ReadPage>()
  for (const { key, etag } of listed) {
    const known = kept.pages.get(key)
    if (known?.etag === etag) pages.set(key, known)
  }
  const missing = listed.filter(({ key }) => !pages.has(key))
  for (let at = 0; at < missing.length; at += AT_ONCE) {
    if (reader.bytes(pagesOf(pages)) > mostBytes) return 'too large'
    const read = await Promise.all(missing.slice(at, at + AT_ONCE).map(({ key }) => readPage(snapshots, key, reader)))
    for (const page of read) {
      if (!page) return undefined
      pages.set(page.key, page)
    }
    progress({ reader, pages: new Map([...kept.pages, ...pages]), readings: kept.readings + at + read.length })
  }
  if (reader.bytes(pagesOf(pages)) > mostBytes) return 'too large'
  const inOrder = listed.flatMap(({ key }) => pages.get(key) ?? [])
  return { reader, pages: new Map(inOrder.map((page) => [page.key, page])), readings: kept.readings + missing.length }
}

async function readPage(snapshots: SnapshotReader, key: string, reader: ClaimPages): Promise<ReadPage | undefined> {
  const stored = await snapshots.read(key)
  if (stored.kind !== 'found') return undefined
  const { claims }: { claims: TaughtClaim[] } = JSON.parse(new TextDecoder().decode(stored.bytes))
  return { key, etag: stored.metadata.etag, page: reader.read(claims) }
}

export function pagesOf(pages: ReadonlyMap<string, ReadPage>): ClaimPage[] {
  return [...pages.values()].map(({ page }) => page)
}
