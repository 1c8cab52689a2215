import type { Annotation } from '../../core/claim/types.ts'
import { lessonOf } from '../../core/match/index.ts'
import { BOUNDS } from '../bounds.ts'
import { claimRow, toClaim } from './claim-rows.ts'
import { changingLessons, storeLesson } from './lessons.ts'
import type { Edit } from './transaction.ts'

/** An annotation before and after an editor's change; `after` is absent where it was taken out. */
export interface Decision {
  readonly before?: Annotation | undefined
  readonly after?: Annotation | undefined
}

/**
 * What editors' decisions teach the matcher, in the transaction that decides. What an annotation teaches follows from its state alone: its claim was approved or rejected and,
 * where the matcher had suggested another, that one was rejected. So whatever is undone, in whatever order, leaves exactly what was there.
 */
export function teach(edit: Edit, decisions: readonly Decision[]): void {
  const { sql } = edit
  const changes = decisions.flatMap(({ before, after }) => {
    const id = (after ?? before)?.id
    if (id === undefined) return []
    const instead = after && suggestedInstead(sql, before, after)
    const next: TaughtBy = after && isDecided(after) ? taughtIn(after, instead) : new Map()
    if (!after || after.status === 'suggested') sql.exec('DELETE FROM suggested WHERE annotation = ?', id)
    return { id, after, taught: taughtBy(sql, id), next }
  })
  const claims = changes.flatMap(({ taught, next }) => [...taught.keys(), ...next.keys()])
  changingLessons(edit, claims, () => {
    for (const change of changes) rewrite(sql, change)
  })
}

/** By claim, whether it was approved. */
type TaughtBy = ReadonlyMap<string, boolean>

interface Change {
  readonly id: string
  readonly after: Annotation | undefined
  readonly taught: TaughtBy
  readonly next: TaughtBy
}

function isDecided({ by, status }: Annotation): boolean {
  return by === 'editor' && (status === 'approved' || status === 'rejected')
}

function taughtIn({ claimId, status }: Annotation, instead: string | undefined): TaughtBy {
  return new Map([...(instead === undefined ? [] : ([[instead, false]] as const)), [claimId, status === 'approved']])
}

/** Which claim the matcher had suggested, where an editor has chosen another; what was pinned by hand nobody had suggested. */
function suggestedInstead(sql: SqlStorage, before: Annotation | undefined, after: Annotation): string | undefined {
  if (before && before.claimId !== after.claimId && before.score !== undefined)
    sql.exec('INSERT OR IGNORE INTO suggested (annotation, claim) VALUES (?, ?)', after.id, before.claimId)
  const [row] = sql.exec<{ claim: string }>('SELECT claim FROM suggested WHERE annotation = ?', after.id).toArray()
  return row?.claim
}

function taughtBy(sql: SqlStorage, annotation: string): TaughtBy {
  const rows = sql.exec<{ claim: string; approved: number }>(
    'SELECT claim, approved FROM lesson WHERE annotation = ?',
    annotation,
  )
  return new Map(rows.toArray().map(({ claim, approved }) => [claim, approved === 1]))
}

function rewrite(sql: SqlStorage, { id, after, taught, next }: Change): void {
  for (const claim of taught.keys())
    if (!next.has(claim)) sql.exec('DELETE FROM lesson WHERE annotation = ? AND claim = ?', id, claim)
  for (const [claim, approved] of next) {
    // what stands may have been forgotten in part
    if (taught.get(claim) === approved || !(taught.has(claim) || hasRoom(sql, claim))) continue
    const row = claimRow(sql, claim)
    const terms = row && after ? lessonOf(after, toClaim(row)) : []
    if (terms.length > 0) storeLesson(sql, claim, { annotation: id, approved, terms })
  }
}

/** One that has learned from so many decisions learns no more until something is forgotten or undone. */
function hasRoom(sql: SqlStorage, claim: string): boolean {
  const { lessons } = sql
    .exec<{ lessons: number }>('SELECT count(*) AS lessons FROM lesson WHERE claim = ?', claim)
    .one()
  return lessons < BOUNDS.lessons
}
