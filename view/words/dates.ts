import type { EdtfDate } from '../../core/claim/types.ts'
import { dateFormat } from './formats.ts'
import { baseOf } from './language.ts'

/** EDTF at the precision that it has: a year stays a year, and what is no date of ours stays as it is. */
export function dateIn(lang: string, date: EdtfDate): string {
  const time = Date.parse(date)
  if (Number.isNaN(time)) return date
  const words = dateFormat(lang, {
    year: 'numeric',
    ...(date.length > 4 ? { month: 'short' } : {}),
    ...(date.length > 7 ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(time)
  return baseOf(lang) === 'fr' && date.length > 7 ? words.replace(/^1(?= )/, '1er') : words
}
