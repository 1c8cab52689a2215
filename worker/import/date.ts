import { daysOf } from '../../core/claim/index.ts'

/**
 * The EDTF date that a cell or a property means, or nothing. Besides EDTF: a date with any time behind it ("2025-01-05 00:00:00.000", an offset without its colon),
 * single digits, and 5.1.2025. Not 1/5/2025, which is January in one country and May in another.
 */
export function readDate(text: string): string | undefined {
  const trimmed = text.trim()
  if (daysOf(trimmed)) return trimmed
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T ]\d)/.exec(trimmed)
  if (iso) return existing(iso[1], iso[2], iso[3])
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(trimmed)
  return dotted ? existing(dotted[3], dotted[2], dotted[1]) : undefined
}

function existing(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return daysOf(date) ? date : undefined
}
