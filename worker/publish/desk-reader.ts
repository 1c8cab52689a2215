import type { DeskDocument } from '../../core/snapshot/index.ts'
import type { Clock, DeskReader, SnapshotReader } from '../ports.ts'
import { DESK_KEY } from './keys.ts'

const FRESH_FOR = 60_000

/** Every page names the desk, so what KV says of it is kept for a minute. While KV does not answer, what was known holds. */
export function deskReader(snapshots: SnapshotReader, clock: Clock): DeskReader {
  let known: { readonly at: number; readonly desk: DeskDocument } | undefined
  return {
    async read() {
      const now = clock.now()
      if (known && now - known.at < FRESH_FOR) return known.desk
      const found = await snapshots.read(DESK_KEY)
      if (found.kind === 'down' || found.kind === 'damaged') return known?.desk ?? UNSAID
      const desk = found.kind === 'found' ? JSON.parse(new TextDecoder().decode(found.bytes)) : UNSAID
      known = { at: now, desk }
      return desk
    },
  }
}

const UNSAID: DeskDocument = { keys: [] }
