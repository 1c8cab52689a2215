import { recognisable } from '../../core/check/index.ts'
import type { Claim, ClaimStatus } from '../../core/claim/types.ts'
import {
  articleSnapshot,
  type ClaimList,
  type ClaimTombstone,
  claimListItem,
  claimSnapshot,
} from '../../core/snapshot/index.ts'
import type { SnapshotSource } from '../ports.ts'
import { entityTag } from './entity-tag.ts'
import type { SnapshotMetadata } from './keys.ts'

export interface Rendered {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly metadata: SnapshotMetadata
}

/** A public document as it lies in KV: a function of the source alone, so that a rebuild gives the same bytes and tags. */
export async function render(source: SnapshotSource): Promise<Rendered> {
  const { document, at, status } = documentOf(source)
  const bytes = new Uint8Array(new TextEncoder().encode(JSON.stringify(document)))
  const etag = await entityTag(bytes)
  return { bytes, metadata: { revision: source.revision, etag, at, ...(status === undefined ? {} : { status }) } }
}

interface Drawn {
  readonly document: unknown
  readonly at: string
  readonly status?: SnapshotMetadata['status'] | undefined
}

function documentOf(source: SnapshotSource): Drawn {
  switch (source.kind) {
    case 'article': {
      const document = articleSnapshot(source.article, source.claims, source.find)
      return { document, at: document.updatedAt, status: source.withdrawn ? 410 : undefined }
    }
    case 'claim': {
      const document = claimSnapshot(source.claim, source.find) ?? pausedTombstone(source.claim)
      return { document, at: source.claim.updatedAt, status: ANSWER[source.claim.status] }
    }
    case 'list': {
      const items = source.claims.map((claim) => claimListItem(claim, source.find))
      const document: ClaimList = {
        claims: items.filter((item) => item !== undefined),
        ...(source.next === undefined ? {} : { next: source.next }),
      }
      return { document, at: latestOf(source.claims) }
    }
    case 'index':
      return { document: { claims: source.claims.map(recognisable) }, at: latestOf(source.claims) }
  }
}

/** The HTTP status that a reader is answered with, where it is not 200. */
const ANSWER: Record<ClaimStatus, SnapshotMetadata['status'] | undefined> = {
  published: undefined,
  withdrawn: 410,
  paused: 404,
  draft: 404,
}

function latestOf(claims: readonly Claim[]): string {
  return [NEVER, ...claims.map(({ updatedAt }) => updatedAt)].sort().at(-1) ?? NEVER
}

const NEVER = new Date(0).toISOString()

function pausedTombstone({ id, revision, updatedAt, corrections }: Claim): ClaimTombstone {
  return { id, status: 'paused', revision, updatedAt, corrections }
}
