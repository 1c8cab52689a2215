import type { EdtfDate } from '../claim/types.ts'
import { dateOf, edtfOf, monthOf, monthsBefore, weekdayOf } from './calendar.ts'
import type { Said } from './found.ts'
import type { Assumption } from './types.ts'

/** A stretch of days; of a moment, both ends are the same. */
export interface Dated {
  readonly from: EdtfDate
  readonly to: EdtfDate
  readonly assumed: readonly Assumption[]
}

/**
 * What news means by it. A weekday is that of the week before publication, the day of publication with it; a day or a month without its year is the last one before
 * publication. `published`: its day, where that is known. Nothing where it cannot be told.
 */
export function dated(said: Said, published: number | undefined): Dated | undefined {
  if (said.kind === 'date') return datedDate(said, published)
  if (published === undefined) return undefined
  if (said.kind === 'weekday') {
    const ago = (weekdayOf(published) - said.weekday + 7) % 7
    const day = dateOf(published - (ago === 0 && said.last ? 7 : ago))
    return { from: day, to: day, assumed: ['week'] }
  }
  return { ...back(said, published), assumed: ['publication'] }
}

function datedDate(said: Extract<Said, { kind: 'date' }>, published: number | undefined): Dated | undefined {
  const { year, month, day, relative } = said
  if (relative && published === undefined) return undefined
  if (year !== undefined) return at(edtfOf(year, month, day), relative ? ['publication'] : [])
  if (published === undefined || month === undefined) return undefined
  const now = monthOf(published)
  const thisYear = edtfOf(now.year, month, day)
  const lies = thisYear !== undefined && thisYear <= dateOf(published).slice(0, thisYear.length)
  return at(lies ? thisYear : edtfOf(now.year - 1, month, day), ['year'])
}

function at(date: EdtfDate | undefined, assumed: readonly Assumption[]): Dated | undefined {
  return date === undefined ? undefined : { from: date, to: date, assumed }
}

/** Weeks begin on Monday; this week, month or year ends on the day of publication. */
function back({ unit, by }: Extract<Said, { kind: 'back' }>, published: number): { from: EdtfDate; to: EdtfDate } {
  const now = monthOf(published)
  switch (unit) {
    case 'day':
      return { from: dateOf(published - by), to: dateOf(published - by) }
    case 'days':
      return { from: dateOf(published - by), to: dateOf(published) }
    case 'week': {
      const monday = published - ((weekdayOf(published) + 6) % 7)
      return by === 0
        ? { from: dateOf(monday), to: dateOf(published) }
        : { from: dateOf(monday - 7 * by), to: dateOf(monday - 7 * by + 6) }
    }
    case 'month': {
      const month = monthsBefore(now, by)
      return { from: month, to: month }
    }
    case 'year': {
      const year = String(now.year - by).padStart(4, '0')
      return { from: year, to: year }
    }
  }
}
