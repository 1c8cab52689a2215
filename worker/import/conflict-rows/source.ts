import { LIMITS } from '../../../core/claim/index.ts'
import type { LangMap } from '../../../core/claim/types.ts'
import { readDate } from '../date.ts'
import { defined } from '../defined.ts'
import { clipped, proseOf } from '../prose.ts'
import { sideOf } from '../side.ts'
import { fingerprinted, slugOf } from '../slug.ts'
import type { Row } from '../table.ts'
import { cellOf, isGed } from './columns.ts'

interface Database {
  readonly lineage: string
  readonly link: unknown
}

/** Who states the estimate: the row's `party`, or UCDP where the table is its own, or a database that the file does not name. */
export function databaseOf(row: Row, columns: readonly string[]): Database {
  const party = cellOf(row, 'party')
  const ged = party === undefined && isGed(columns)
  const name = party ?? (ged ? 'Uppsala Conflict Data Program' : 'A conflict database')
  return {
    lineage: row.cell('lineage') ?? (ged ? 'ucdp-ged' : slugOf(name) || fingerprinted('', name)),
    link: defined({
      role: 'origin',
      party: defined({ name, short: ged ? 'UCDP' : undefined, kind: row.cell('party_kind') ?? 'academic' }),
      side: sideOf(row) ?? (ged ? { role: 'independent' } : undefined),
      named: party !== undefined || ged,
      url: row.cell('url'),
    }),
  }
}

/** The latest of the dates of the reports behind the row: the database cannot have stated it earlier. */
export function sourceDateOf(row: Row): string | undefined {
  const dates = (row.cell('source_date') ?? '').split(/[;,]/).flatMap((text) => readDate(text) ?? [])
  return dates.sort().at(-1)
}

/** The reports that the database names. They are its evidence, not further voices: the estimate made of them is the database's own. */
export function sourcesOf(row: Row): LangMap | undefined {
  const reports = proseOf(row.cell('source_article') ?? '')
  const original = proseOf(row.cell('source_original') ?? '')
  if (reports === '' && original === '') return undefined
  const sentences = [
    ...(original === '' ? [] : [`Original source, as the database names it: ${clipped(original, 200)}.`]),
    ...(reports === '' ? [] : [`Reports: ${clipped(reports, 300)}`]),
  ]
  return { en: clipped(sentences.join(' '), LIMITS.note) }
}
