/// <reference path="./csv-parse.d.ts" />
import { parse } from 'csv-parse/sync'
import type { Rejected } from './outcome.ts'

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

/** After so many cells that open a quote and never close it, the rest of the file is not read: the time stays linear. */
const MOST_OPEN_QUOTES = 10
const SEPARATORS = [',', ';', '\t']

/**
 * Reads CSV as spreadsheets write it: comma, semicolon or tab, any line ends, a byte order mark, Excel's `sep=;` line. The first row names the columns.
 * Rows without any text are passed over. A row that is cut or shifted is reported with its line, and reading goes on behind it.
 */
export function readTable(text: string): Table {
  const { body, separator, firstLine } = open(text)
  const { records, rejected } = readRecords(body, separator, firstLine)
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
    const cell = (column: string) => plain(cells[seen.get(column) ?? -1]) || undefined
    rows.push({ line, cell, decimalComma: separator === ';' })
  }
  return { columns, rows, rejected }
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

function readRecords(
  body: string,
  separator: string,
  firstLine: number,
): { readonly records: readonly Cells[]; readonly rejected: Rejected[] } {
  const records: Cells[] = []
  const rejected: Rejected[] = []
  let rest = body
  let line = firstLine
  for (let tries = 1; rest !== ''; tries++) {
    const read = parseAll(rest, separator, line)
    for (const record of read.records) records.push(record)
    if (!read.cut) break
    rejected.push({ line: read.cut.line, detail: 'opens a quote that is never closed' })
    if (tries === MOST_OPEN_QUOTES) {
      rejected.push({ line: read.cut.line + 1, detail: 'and what follows was not read: too many open quotes' })
      break
    }
    rest = afterLines(rest, read.cut.line - line + 1)
    line = read.cut.line + 1
  }
  return { records, rejected }
}

function parseAll(
  body: string,
  separator: string,
  firstLine: number,
): { readonly records: readonly Cells[]; readonly cut?: { readonly line: number } } {
  const records: Cells[] = []
  let next = firstLine
  try {
    parse(body, {
      delimiter: separator,
      record_delimiter: '\n',
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      on_record({ record }) {
        records.push({ line: next, cells: record })
        next += 1 + record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
        return null
      },
    })
    return { records }
  } catch {
    // every other flaw is relaxed: what is left is a quote still open at the end
    return { records, cut: { line: next } }
  }
}

function afterLines(text: string, count: number): string {
  let at = 0
  for (let i = 0; i < count; i++) {
    const end = text.indexOf('\n', at)
    if (end < 0) return ''
    at = end + 1
  }
  return text.slice(at)
}

/** A leading apostrophe before a formula's sign is how public CSV keeps a spreadsheet from running it. */
function plain(cell: string | undefined): string {
  return (cell ?? '').trim().replace(/^'(?=[=+\-@\t\r])/, '')
}
