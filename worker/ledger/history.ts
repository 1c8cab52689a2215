import type { Claim } from '../../core/claim/types.ts'
import { type ClaimHistory, daysOfChange, type HistoryEntry, whatChanged } from '../../core/snapshot/index.ts'
import { BOUNDS } from '../bounds.ts'
import { toInput } from './claim-rows.ts'

type Row = {
  readonly revision: number
  readonly kind: HistoryEntry['kind']
  readonly at: string
  readonly parts: string | null
}

/** What readers may know of a public claim's past. */
export function historyOf(sql: SqlStorage, { id, corrections, estimates }: Claim): ClaimHistory {
  const rows = sql
    .exec<Row>(
      'SELECT revision, kind, at, parts FROM change WHERE id = ? ORDER BY revision DESC, at DESC, kind LIMIT ?',
      id,
      BOUNDS.history + 1,
    )
    .toArray()
  return {
    id,
    revisions: rows.slice(0, BOUNDS.history).map((row) => toEntry(sql, id, row)),
    ...(rows.length > BOUNDS.history ? { earlier: true } : {}),
    corrections,
    days: daysOfChange({ estimates, corrections }),
  }
}

function toEntry(sql: SqlStorage, id: string, { revision, kind, at, parts }: Row): HistoryEntry {
  if (kind === 'withdrawn' || kind === 'paused') return { revision, at, kind, changes: [] }
  const kept = keptIn(parts)
  const told = kept ?? compared(sql, id, revision)
  if (!kept)
    sql.exec(
      'UPDATE change SET parts = ? WHERE id = ? AND revision = ? AND kind = ?',
      JSON.stringify(told),
      id,
      revision,
      kind,
    )
  return { revision, at, kind, ...told }
}

type Told = Pick<HistoryEntry, 'changes' | 'more'>

/** What is not whole is compared anew: it follows from the revisions. */
function keptIn(parts: string | null): Told | undefined {
  try {
    const told: Told | null = JSON.parse(parts ?? 'null')
    return Array.isArray(told?.changes) && told.changes.every((change) => typeof change?.path === 'string')
      ? told
      : undefined
  } catch {
    return undefined
  }
}

/** Revisions never change, so each is compared once and the outcome kept. */
function compared(sql: SqlStorage, id: string, revision: number): Told {
  const [after, before] = sql
    .exec<{ body: string }>(
      'SELECT body FROM revision WHERE id = ? AND revision <= ? AND was_public = 1 ORDER BY revision DESC LIMIT 2',
      id,
      revision,
    )
    .toArray()
  const changes = after && before ? whatChanged(toInput(before.body), toInput(after.body)) : []
  const more = changes.length - BOUNDS.historyChanges
  return { changes: changes.slice(0, BOUNDS.historyChanges), ...(more > 0 ? { more } : {}) }
}
