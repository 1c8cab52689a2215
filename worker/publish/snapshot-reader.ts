import type { SnapshotReader } from '../ports.ts'
import { entityTag } from './entity-tag.ts'
import type { SnapshotMetadata } from './keys.ts'

/**
 * Reads the bytes as they were published. They are not parsed on the way to a reader; that they are what the publisher
 * wrote (and thus JSON) is checked by their hash, which also keeps every ETag true.
 */
export function snapshotReader(kv: KVNamespace): SnapshotReader {
  return {
    async read(key) {
      try {
        const { value, metadata } = await kv.getWithMetadata(key, 'arrayBuffer')
        if (value === null) return { kind: 'missing' }
        if (!isMetadata(metadata) || !(await isIntact(value, metadata.etag))) return { kind: 'damaged' }
        return { kind: 'found', bytes: value, metadata }
      } catch (error) {
        console.error({ message: 'KV read failed', key, error: String(error) })
        return { kind: 'down' }
      }
    },
    async list(prefix) {
      const entries: { key: string; etag: string }[] = []
      try {
        for (let cursor: string | null | undefined; cursor !== null; ) {
          const page = await kv.list(cursor === undefined ? { prefix } : { prefix, cursor })
          for (const { name, metadata } of page.keys)
            if (isMetadata(metadata)) entries.push({ key: name, etag: metadata.etag })
          // a page may be empty before the last
          cursor = page.list_complete ? null : page.cursor
        }
        return entries
      } catch (error) {
        console.error({ message: 'KV list failed', prefix, error: String(error) })
        return undefined
      }
    },
  }
}

function isMetadata(metadata: unknown): metadata is SnapshotMetadata {
  if (typeof metadata !== 'object' || metadata === null) return false
  const { revision, etag, at, status, signature } = metadata as Partial<Record<keyof SnapshotMetadata, unknown>>
  return (
    typeof revision === 'number' &&
    typeof etag === 'string' &&
    typeof at === 'string' &&
    (status === undefined || status === 404 || status === 410) &&
    (signature === undefined || typeof signature === 'string')
  )
}

/** Byte lengths by tag. KV replaces value and metadata together, so a tag once checked need not be hashed again. */
const checked = new Map<string, number>()
const MOST_CHECKED = 1000

async function isIntact(bytes: ArrayBuffer, etag: string): Promise<boolean> {
  if (checked.get(etag) === bytes.byteLength) return true
  if ((await entityTag(bytes)) !== etag) return false
  if (checked.size >= MOST_CHECKED) checked.clear()
  checked.set(etag, bytes.byteLength)
  return true
}
