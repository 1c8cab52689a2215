import { type LearnedTerm, type LessonTerm, type Taught, telling } from '../../core/match/index.ts'
import { claimIndexKey } from '../publish/keys.ts'
import { marker } from './mark.ts'
import { pageOf } from './pages.ts'
import type { Edit } from './transaction.ts'
import type { Lesson } from './types.ts'

type Row = { readonly annotation: string; readonly approved: number; readonly terms: string }

/** What was taught of a claim, in the order of the annotations' names. */
export function lessonsOf(sql: SqlStorage, claim: string): Lesson[] {
  return sql
    .exec<Row>('SELECT annotation, approved, terms FROM lesson WHERE claim = ? ORDER BY annotation', claim)
    .toArray()
    .map(({ annotation, approved, terms }) => ({
      annotation,
      approved: approved === 1,
      terms: (JSON.parse(terms) as string[]).map(toTerm),
    }))
}

/** In the place of what the same annotation taught of this claim before. */
export function storeLesson(sql: SqlStorage, claim: string, { annotation, approved, terms }: Lesson): void {
  sql.exec(
    'INSERT OR REPLACE INTO lesson (annotation, claim, approved, terms) VALUES (?, ?, ?, ?)',
    annotation,
    claim,
    approved ? 1 : 0,
    JSON.stringify(terms.map(nameOf)),
  )
}

/** How often each term was approved and rejected. Counted, never kept beside the lessons: so no undo, crash or import can leave a wrong count. */
export function countsOf(sql: SqlStorage, claim: string): LearnedTerm[] {
  return sql
    .exec<{ term: string; approved: number; rejected: number }>(
      `SELECT value AS term, sum(approved) AS approved, sum(1 - approved) AS rejected
        FROM lesson, json_each(lesson.terms) WHERE claim = ? GROUP BY value ORDER BY value`,
      claim,
    )
    .toArray()
    .map(({ term, approved, rejected }) => ({ ...toTerm(term), approved, rejected }))
}

/** What the index of published claims carries of it. */
export function taughtOf(sql: SqlStorage, claim: string): Taught[] {
  return telling(countsOf(sql, claim))
}

/**
 * Changes what was taught of these claims. The index of published claims is marked only where what it carries of one has changed: most single decisions say nothing yet,
 * and every new index is read and built anew by each isolate.
 */
export function changingLessons(edit: Edit, claims: Iterable<string>, change: () => void): void {
  const { sql, urgency } = edit
  const carried = (claim: string) => JSON.stringify(taughtOf(sql, claim))
  const before = [...new Set(claims)].map((claim) => [claim, carried(claim)] as const)
  change()
  const pages = before.flatMap(([claim, taught]) => {
    const [row] = sql.exec<{ n: number }>("SELECT n FROM claim WHERE id = ? AND visibility = 'public'", claim).toArray()
    return row && carried(claim) !== taught ? pageOf(row.n) : []
  })
  if (pages.length === 0) return
  const { seq } = sql.exec<{ seq: number }>('SELECT max(n) AS seq FROM audit').one()
  const mark = marker(edit, seq)
  for (const page of pages) mark(claimIndexKey(page), urgency)
}

export function nameOf({ kind, term }: LessonTerm): string {
  return `${kind} ${term}`
}

function toTerm(name: string): LessonTerm {
  const space = name.indexOf(' ')
  return { kind: name.slice(0, space) as LessonTerm['kind'], term: name.slice(space + 1) }
}
