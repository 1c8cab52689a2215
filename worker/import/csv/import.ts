import { type ImportOutcome, type Rejected, together } from '../outcome.ts'
import { placesOf } from '../places.ts'
import { type EstimateRow, settleRows } from '../settle-rows.ts'
import { atOnce, type Steps } from '../steps.ts'
import { type Row, readTable, type TableBounds } from '../table.ts'
import { claimOf } from './claim.ts'
import { isKnown } from './columns.ts'
import { estimateOf, hasEstimate } from './estimate.ts'

export function importCsv(text: string): ImportOutcome {
  return atOnce(readCsv(text))
}

/**
 * Reads a newsroom's table: one row per estimate, the claim repeated by its id. docs/import.md lists the columns.
 *
 * Every row is an estimate of one of the claims, or of one that is unfinished, or reported with its line; a claim none of whose estimates can be read is
 * not made, and one whose own cells are flawed takes its rows with it. Never throws; linear in the length of the text.
 */
export function* readCsv(text: string, bounds?: TableBounds): Steps<ImportOutcome> {
  const { columns, rows, rejected: damaged } = yield* readTable(text, bounds)
  const rejected: Rejected[] = [...damaged, ...unknownColumns(columns)]
  if (columns.length > 0 && !columns.includes('claim'))
    return { claims: [], rejected: [{ line: 1, detail: 'has no column named claim' }] }
  const named = rows.filter((row) => row.cell('claim') !== undefined)
  for (const { line, cell } of rows)
    if (cell('claim') === undefined) rejected.push({ line, detail: 'claim is missing' })
  const groups = Map.groupBy(named, ({ cell }) => cell('claim') ?? '')
  const outcomes: ImportOutcome[] = []
  let since = 0
  for (const [id, group] of groups) {
    outcomes.push(importGroup(id, group, columns))
    since += group.length
    if (since < ROWS_AT_ONCE) continue
    since = 0
    yield
  }
  return together(outcomes, rejected)
}

/** Some milliseconds of work. */
const ROWS_AT_ONCE = 100

function unknownColumns(columns: readonly string[]): Rejected[] {
  return columns.flatMap((column, i) =>
    isKnown(column)
      ? []
      : [{ line: 1, detail: `column ${i + 1} is not known: its name starts with _ if it is your own` }],
  )
}

function importGroup(id: string, rows: readonly Row[], columns: readonly string[]): ImportOutcome {
  const draft = claimOf(id, rows, columns)
  const rejected: Rejected[] = []
  const read: EstimateRow[] = []
  for (const row of rows.filter(hasEstimate)) {
    const cells = estimateOf(row, draft, columns)
    if (cells.ok) read.push({ line: row.line, estimate: cells.estimate })
    else rejected.push({ line: row.line, detail: `${cells.column} ${cells.detail}` })
  }
  const lineOf = (column: string): number =>
    rows.find((row) => row.cell(column) !== undefined)?.line ?? rows[0]?.line ?? 1
  const { claim, unfinished, ...settled } = settleRows(draft, read, ({ column }) => lineOf(column))
  rejected.push(...settled.rejected)
  for (const { column, detail } of settled.flaws) rejected.push({ line: lineOf(column), detail: `${column} ${detail}` })
  const lines = rows.map(({ line }) => line)
  const places = placesOf(id, lines, read)
  const beside = { ...(unfinished ? { unfinished: [unfinished] } : {}), places }
  if (claim && (claim.estimates.length > 0 || (rejected.length === 0 && !unfinished)))
    return { claims: [claim], ...beside, rejected }
  return { claims: [], ...beside, rejected: unfinished ? rejected : [...rejected, ...dragged(rows, rejected)] }
}

/** The rows of a claim that is not made, besides those that are to blame. */
function dragged(rows: readonly Row[], blamed: readonly Rejected[]): Rejected[] {
  const lines = new Set(blamed.map(({ line }) => line))
  return rows
    .filter(({ line }) => !lines.has(line))
    .map(({ line }) => ({ line, detail: 'is not kept, since its claim is not' }))
}
