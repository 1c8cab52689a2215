import { daysOf } from '../claim/edtf.ts'
import type { EdtfDate } from '../claim/types.ts'

const MS_PER_DAY = 86_400_000

/** A day as days since 1970-01-01; nothing for what is no single day. */
export function dayOf(date: EdtfDate): number | undefined {
  const days = daysOf(date)
  return days && days.first === days.last ? days.first : undefined
}

export function dateOf(day: number): EdtfDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** Sunday is 0. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

export function monthOf(day: number): { readonly year: number; readonly month: number } {
  const [year, month] = dateOf(day).split('-').map(Number)
  return { year: year ?? 0, month: month ?? 0 }
}

/** `undefined` where there is no such day. */
export function edtfOf(year: number, month?: number, day?: number): EdtfDate | undefined {
  const parts = [String(year).padStart(4, '0'), ...[month, day].flatMap((part) => (part ? two(part) : []))]
  const date = parts.join('-')
  return daysOf(date) ? date : undefined
}

export function monthsBefore(
  { year, month }: { readonly year: number; readonly month: number },
  months: number,
): EdtfDate {
  const count = year * 12 + (month - 1) - months
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${two((count % 12) + 1)}`
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}
