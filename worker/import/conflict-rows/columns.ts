import type { Row } from '../table.ts'

/** What is read of a row, under the names that conflict databases give it: UCDP's event, battle-death and one-sided-violence tables, and plain ones. */
const NAMES = {
  low: ['low', 'low_est', 'bd_low', 'low_fatality_estimate', 'fatality_low', 'deaths_low'],
  best: ['best', 'best_est', 'bd_best', 'best_fatality_estimate', 'fatality_best', 'deaths_best'],
  high: ['high', 'high_est', 'bd_high', 'high_fatality_estimate', 'fatality_high', 'deaths_high'],
  party: ['party', 'database'],
  start: ['date_start', 'start_date', 'event_date'],
  end: ['date_end', 'end_date', 'event_date'],
} as const

type Field = keyof typeof NAMES

export function cellOf(row: Row, field: Field): string | undefined {
  return NAMES[field].map((name) => row.cell(name)).find((cell) => cell !== undefined)
}

/** The table has at least one column of estimates. */
export function hasBounds(columns: readonly string[]): boolean {
  return [...NAMES.low, ...NAMES.best, ...NAMES.high].some((name) => columns.includes(name))
}

/** Only UCDP's Georeferenced Event Dataset has both. */
export function isGed(columns: readonly string[]): boolean {
  return columns.includes('where_prec') && columns.includes('source_article')
}
