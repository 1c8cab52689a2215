import { byWeight, type LessonTerm, tells } from '../../core/match/index.ts'
import { BOUNDS } from '../bounds.ts'
import { claimRow } from './claim-rows.ts'
import { changingLessons, countsOf, lessonsOf, nameOf, storeLesson } from './lessons.ts'
import type { Edit } from './transaction.ts'
import type { Found, Learned, NotFound } from './types.ts'

/** What decisions have taught of a claim, the most telling first. */
export function readLearned(sql: SqlStorage, id: string): Found<Learned> | NotFound {
  if (!claimRow(sql, id)) return { ok: false, reason: 'notFound' }
  const { lessons, approved } = sql
    .exec<{ lessons: number; approved: number }>(
      'SELECT count(*) AS lessons, coalesce(sum(approved), 0) AS approved FROM lesson WHERE claim = ?',
      id,
    )
    .one()
  const terms = byWeight(countsOf(sql, id))
  const listed = terms.slice(0, BOUNDS.learnedListed).map((term) => {
    const told = tells(term)
    return { ...term, speaks: told > 0 ? ('for' as const) : told < 0 ? ('against' as const) : ('neither' as const) }
  })
  const decisions = { approved, rejected: lessons - approved }
  return { ok: true, value: { decisions, isFull: lessons >= BOUNDS.lessons, terms: listed, total: terms.length } }
}

/** All of it, or one term. To forget what was never learned changes nothing. */
export function forgetLearned(edit: Edit, id: string, term: LessonTerm | undefined): Found<Learned> | NotFound {
  const { sql } = edit
  if (!claimRow(sql, id)) return { ok: false, reason: 'notFound' }
  const name = term && nameOf(term)
  const touched = lessonsOf(sql, id).filter(({ terms }) =>
    terms.some((one) => name === undefined || nameOf(one) === name),
  )
  if (touched.length > 0) {
    edit.record('forget', `claim:${id}`)
    changingLessons(edit, [id], () => {
      for (const lesson of touched) {
        const terms = name === undefined ? [] : lesson.terms.filter((one) => nameOf(one) !== name)
        if (terms.length > 0) storeLesson(sql, id, { ...lesson, terms })
        else sql.exec('DELETE FROM lesson WHERE annotation = ? AND claim = ?', lesson.annotation, id)
      }
    })
  }
  return readLearned(sql, id)
}
