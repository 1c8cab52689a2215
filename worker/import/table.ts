/// <reference path="./csv-parse.d.ts" />
import { parse } from 'csv-parse/sync'
import type { Rejected } from './outcome.ts'
import { MOST_OPEN_QUOTES, stretches } from './scan.ts'
import type { Steps } from './steps.ts'

export interface Table {
  /** As `columnName` writes them, in the file's order; empty where the header's cell is. */
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  readonly rejected: readonly Rejected[]
}

export interface Row {
  readonly line: number
  /** The trimmed text of a column's cell; nothing if the cell is empty or there is no such column. */
  readonly cell: (column: string) => string | undefined
  /** The file uses semicolons, as spreadsheets do where the comma is the decimal sign. */
  readonly decimalComma: boolean
}

/** How much of a table is taken at most. Absent: any, for a machine that does nothing else. */
export interface TableBounds {
  readonly rows: number
  readonly columns: number
  readonly cells: number
}

/** Characters of a cell: a list of twenty addresses has room, and nothing that is read of a cell takes long. */
const LONGEST_CELL = 50_000
const SEPARATORS = [',', ';', '\t']

/**
 * Reads CSV as spreadsheets write it: comma, semicolon or tab, any line ends, a byte order mark, Excel's `sep=;` line. The first row names the columns.
 * Rows without any text are passed over. A row that is cut or shifted is reported with its line, and reading goes on behind it.
 * What exceeds the bounds is refused as a whole, before its cells are read.
 */
export function* readTable(text: string, bounds?: TableBounds): Steps<Table> {
  const { body, separator, firstLine } = open(text)
  const excess = bounds && (yield* excessOf(body, separator, firstLine, bounds))
  if (excess) return { columns: [], rows: [], rejected: [excess] }
  const { records, rejected } = yield* readRecords(body, separator, firstLine)
  const [header, ...rest] = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (!header) return { columns: [], rows: [], rejected: [...rejected, { line: 1, detail: 'is empty' }] }
  const columns = header.cells.map(columnName)
  const seen = new Map<string, number>()
  columns.forEach((column, i) => {
    if (column === '') return
    if (seen.has(column)) rejected.push({ line: header.line, detail: `column ${i + 1} has the name of an earlier one` })
    else seen.set(column, i)
  })
  const rows: Row[] = []
  for (const { line, cells } of rest) {
    if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      rejected.push({ line, detail: 'has more cells than the header: a cell with a separator in it needs quotes' })
      continue
    }
    const long = cells.findIndex((cell) => cell.length > LONGEST_CELL)
    if (long >= 0) {
      rejected.push({ line, detail: `holds more than ${LONGEST_CELL} characters in column ${long + 1}` })
      continue
    }
    const cell = (column: string) => plain(cells[seen.get(column) ?? -1]) || undefined
    rows.push({ line, cell, decimalComma: separator === ';' })
  }
  return { columns, rows, rejected }
}

/** Rows without text do not count, nor their cells: a spreadsheet leaves thousands of them behind. */
function* excessOf(
  body: string,
  separator: string,
  firstLine: number,
  bounds: TableBounds,
): Steps<Rejected | undefined> {
  let [rows, cells] = [0, 0]
  for (const stretch of stretches(body, separator, firstLine)) {
    rows += stretch.lines.length
    cells += stretch.cells
    const [line = firstLine] = stretch.lines
    if (rows > bounds.rows) return { line, detail: `has more than ${bounds.rows} rows: nothing was read` }
    if (cells > bounds.cells) return { line, detail: `has more than ${bounds.cells} cells: nothing was read` }
    if (stretch.widest > bounds.columns)
      return { line, detail: `has more than ${bounds.columns} columns: nothing was read` }
    yield
  }
  return undefined
}

/** "Said at " and "said-at" are `said_at`. */
export function columnName(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
}

function open(text: string): { body: string; separator: string; firstLine: number } {
  const body = text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')
  const told = /^"?sep=([,;\t])"?\n/i.exec(body)
  if (told?.[1]) return { body: body.slice(told[0].length), separator: told[1], firstLine: 2 }
  const header = /^\n*([^\n]*)/.exec(body)?.[1] ?? ''
  const counts = SEPARATORS.map((separator) => header.split(separator).length)
  return { body, separator: SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',', firstLine: 1 }
}

interface Cells {
  readonly line: number
  readonly cells: readonly string[]
}

function* readRecords(
  body: string,
  separator: string,
  firstLine: number,
): Steps<{ readonly records: readonly Cells[]; readonly rejected: Rejected[] }> {
  const records: Cells[] = []
  const rejected: Rejected[] = []
  for (const { text, lines, open: line } of stretches(body, separator, firstLine)) {
    for (const [i, cells] of cellsOf(text, separator).entries()) records.push({ line: lines[i] ?? firstLine, cells })
    if (line !== undefined) rejected.push({ line, detail: 'opens a quote that is never closed' })
    if (line !== undefined && rejected.length === MOST_OPEN_QUOTES)
      rejected.push({ line: line + 1, detail: 'and what follows was not read: too many open quotes' })
    yield
  }
  return { records, rejected }
}

/** One list of cells for each record: in a stretch no quote is left open. */
function cellsOf(text: string, separator: string): (readonly string[])[] {
  return parse(text, {
    delimiter: separator,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
  })
}

/** An apostrophe before a formula's sign is how public CSV keeps a spreadsheet from running it. */
function plain(cell: string | undefined): string {
  return (cell ?? '')
    .trim()
    .replaceAll(/(?<=^|[;\t\r\n])'(?=[\s;'\p{Cf}]{0,20}[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/gu, '')
    .trim()
}
