import { articleSnapshot, tombstone } from '../../core/snapshot/index.ts'
import { BOUNDS } from '../bounds.ts'
import type { SnapshotSource } from '../ports.ts'
import type { SnapshotMetadata } from './keys.ts'

export interface Drawn {
  /** JSON. */
  readonly document: string
  /** When the content last changed, ISO 8601. */
  readonly at: string
  /** The HTTP status that a reader is answered with, where it is not 200. */
  readonly status?: SnapshotMetadata['status'] | undefined
}

/** A public document: a function of the source alone, so that a rebuild gives the same bytes. */
export function draw(source: SnapshotSource): Drawn {
  switch (source.kind) {
    case 'article': {
      const { article, claims, find, desk, withdrawn } = source
      const snapshot = articleSnapshot(article, claims, find, { room: BOUNDS.articleClaims, desk })
      return { document: JSON.stringify(snapshot), at: snapshot.updatedAt, status: withdrawn ? 410 : undefined }
    }
    case 'drawn':
      return source
    case 'tombstone': {
      const document = tombstone(source.claim)
      return {
        document: JSON.stringify(document),
        at: document.updatedAt,
        status: document.status === 'paused' ? 404 : 410,
      }
    }
    case 'list': {
      const next = source.next === undefined ? '' : `,"next":${JSON.stringify(source.next)}`
      return { document: `{"claims":[${source.items.join()}]${next}}`, at: source.at }
    }
    case 'index':
      return { document: `{"claims":[${source.items.join()}]}`, at: source.at }
  }
}
