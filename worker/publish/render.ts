import type { SnapshotSource } from '../ports.ts'
import { draw } from './draw.ts'
import { entityTag } from './entity-tag.ts'
import type { SnapshotMetadata } from './keys.ts'

export interface Rendered {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly metadata: SnapshotMetadata
}

/** A public document as it lies in KV. */
export async function render(source: SnapshotSource): Promise<Rendered> {
  const { document, at, status } = draw(source)
  const bytes = new Uint8Array(new TextEncoder().encode(document))
  const etag = await entityTag(bytes)
  return { bytes, metadata: { revision: source.revision, etag, at, ...(status === undefined ? {} : { status }) } }
}
