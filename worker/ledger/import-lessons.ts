import { BOUNDS } from '../bounds.ts'
import { claimRow } from './claim-rows.ts'
import { changingLessons, lessonsOf, nameOf, storeLesson } from './lessons.ts'
import { sameJson } from './same-json.ts'
import type { Edit } from './transaction.ts'
import type { ImportResult, Lesson, LessonsImport } from './types.ts'

/** What was taught of a claim, as an export has it. What the same annotation has taught here since is replaced; what others have taught here stays. */
export function restoreLessons(edit: Edit, { claimId: id, lessons }: LessonsImport): ImportResult {
  const { sql } = edit
  if (!claimRow(sql, id))
    return { ok: false, reason: 'invalid', errors: [{ pointer: '/claimId', detail: 'is not a claim of this ledger' }] }
  const known = new Map(lessonsOf(sql, id).map((one) => [one.annotation, one]))
  const sent = [...new Map(lessons.map((one) => [one.annotation, withEachOnce(one)])).values()]
  const again = sent.filter((one) => known.has(one.annotation) && !sameJson(known.get(one.annotation), one))
  const further = sent.filter((one) => !known.has(one.annotation)).slice(0, BOUNDS.lessons - known.size)
  const changed = [...again, ...further]
  if (changed.length === 0) return { ok: true, outcome: 'unchanged' }
  edit.record('import', `claim:${id}`)
  changingLessons(edit, [id], () => {
    for (const lesson of changed) storeLesson(sql, id, lesson)
  })
  return { ok: true, outcome: known.size > 0 ? 'changed' : 'created' }
}

/** A decision counts a term once. */
function withEachOnce({ terms, ...lesson }: Lesson): Lesson {
  return { ...lesson, terms: [...new Map(terms.map((term) => [nameOf(term), term])).values()] }
}
