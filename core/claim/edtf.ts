/** The days that an EDTF date may mean, first and last, as days since 1970-01-01. */
export interface DaySpan {
  readonly first: number
  readonly last: number
}

const MS_PER_DAY = 86_400_000
const SHAPE =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?)?)?$/

/**
 * Reads an EDTF date at the levels that news needs: year, month, day, date-time with its offset.
 * `undefined` for any other shape and for dates that do not exist (2025-02-30, 24:00).
 */
export function daysOf(date: string): DaySpan | undefined {
  const match = SHAPE.exec(date)
  if (!match) return undefined
  const [year, month, day, hour, minute, second] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)))
  if (year === undefined || (hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return undefined
  if (month === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) }
  if (month < 1 || month > 12) return undefined
  const length = daysInMonth(year, month)
  if (day === undefined) return { first: dayNumber(year, month, 1), last: dayNumber(year, month, length) }
  if (day < 1 || day > length) return undefined
  const only = dayNumber(year, month, day)
  return { first: only, last: only }
}

function dayNumber(year: number, month: number, day: number): number {
  // setUTCFullYear, since Date.UTC takes the years 0 to 99 for 1900 to 1999
  return new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY
}

function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
