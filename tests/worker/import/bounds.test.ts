import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ImportOutcome,
  importClaimReview,
  importConflictRows,
  importCsv,
  inTurns,
  readText,
} from '../../../worker/import/index.ts'
import { atOnce } from '../../../worker/import/steps.ts'
import { readTable } from '../../../worker/import/table.ts'
import { csv, only } from './tables.ts'

const BOUNDS = { rows: 10, columns: 20, cells: 85 }
const bounded = (text: string) => atOnce(readText('csv', text, BOUNDS))
const good = (n: number) =>
  only({ value: '7', claim: `c-${n}` })
    .split('\n')
    .at(1) ?? ''
const table = (rows: number) =>
  `${only({ value: '7' })}${Array.from({ length: rows - 1 }, (_, n) => `${good(n)}\n`).join('')}`

describe('a table', () => {
  it('of as many rows as are taken is read, and of one more not at all', () => {
    // the header is a row too
    expect(bounded(table(9)).claims).toHaveLength(9)
    expect(bounded(table(10))).toMatchObject({
      claims: [],
      rejected: [{ detail: 'has more than 10 rows: nothing was read' }],
    })
  })

  it('of too many columns or cells is not read', () => {
    const wide = `${only({ value: '7' }).split('\n')[0]}${',_'.repeat(20)}\n${good(1)}\n`
    expect(bounded(wide)).toMatchObject({
      claims: [],
      rejected: [{ detail: 'has more than 20 columns: nothing was read' }],
    })
    expect(bounded(`${table(8)}${good(9)}${','.repeat(8)}\n`)).toMatchObject({
      claims: [],
      rejected: [{ detail: 'has more than 85 cells: nothing was read' }],
    })
  })

  it('may have any number of rows without text, with their lines counted', () => {
    const { claims, rejected } = bounded(`${table(5)}${'\n'.repeat(4_000_000)}c,Q?\n`)
    expect(claims).toHaveLength(5)
    expect(rejected).toEqual([])
    expect(bounded(`${table(5)}${'  \n'.repeat(1_000_000)},,,,,,,7\n`).rejected).toEqual([
      { line: 1_000_007, detail: 'claim is missing' },
    ])
  })

  it('is read as its parser alone would, however it is cut', () => {
    const piece = fc.constantFrom(
      'a',
      'b c',
      ',',
      ',',
      '\n',
      '\n',
      '"',
      '""',
      '"x"',
      '"a\nb"',
      '"a""b"',
      ' ',
      '5" gun',
      '"x"y',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = `h1,h2,h3,h4,h5,h6,h7,h8\n${pieces.join('')}`
        let cells: readonly (readonly string[])[]
        try {
          cells = parse(text, { delimiter: ',', record_delimiter: '\n', relax_column_count: true, relax_quotes: true })
        } catch {
          return
        }
        const { columns, rows, rejected } = atOnce(readTable(text))
        const expected = cells.slice(1).filter((row) => row.some((cell) => cell.trim() !== ''))
        const fitting = expected.filter((row) => row.slice(8).every((cell) => cell.trim() === ''))
        expect(rows.map(({ cell }) => columns.map((column) => cell(column) ?? ''))).toEqual(
          fitting.map((row) => columns.map((_, i) => (row[i] ?? '').trim())),
        )
        expect(rejected).toHaveLength(expected.length - fitting.length)
      }),
      { numRuns: 500 },
    )
  })

  it('with a cell of a megabyte keeps its other rows', () => {
    const { claims, rejected } = importCsv(
      `${only({ value: '7' })}${good(1)}\n${good(2).replace('How many?', 'x'.repeat(1_000_000))}\n`,
    )
    expect(claims).toHaveLength(2)
    expect(rejected).toEqual([{ line: 4, detail: 'holds more than 50000 characters in column 2' }])
  })

  it('lets others in while it is read', async () => {
    let turns = 0
    const timer = setInterval(() => turns++)
    const { claims } = await inTurns(readText('csv', table(3000)))
    clearInterval(timer)
    expect(claims).toHaveLength(3000)
    expect(turns).toBeGreaterThan(10)
  })
})

/** Repeated, each has sent some pattern back to where it began. */
const PIECES = [
  ' ',
  '\t',
  '1',
  '1 ',
  '1.',
  '1,',
  ';',
  ':',
  '-',
  '<',
  '<a',
  '<!--',
  '<script>',
  '</script ',
  '&amp;',
  '%',
  '=',
  '@',
  '[',
  '(',
  'é',
  'one ',
  '2025-',
  '00:',
  'killed: ',
]
const LONG = 49_000
const filled = (piece: string) => [piece.repeat(LONG / piece.length), `x${piece.repeat(LONG / piece.length - 2)}x`]

describe('a cell of 49,000 characters', () => {
  const COLUMNS = [
    'question',
    'unit',
    'outcomes',
    'counts',
    'counts_may_be',
    'party',
    'carrier',
    'url',
    'said_at',
    'phrase',
    'value',
    'low',
    'parts',
    'topic',
    'place',
    'period_from',
  ]

  it.each(COLUMNS)('is read in time that grows with its length, in %s', (column) => {
    for (const text of PIECES.flatMap(filled)) {
      expect(told(importCsv(only({ value: '7', [column]: text })))).toBeGreaterThan(0)
    }
  })

  it.each(['low', 'party', 'date_end', 'id', 'side_a', 'country', 'where_prec', 'source_article', 'source_date'])(
    'of a conflict database too, in %s',
    (column) => {
      for (const text of PIECES.flatMap(filled)) {
        const row = { low: '1', date_end: '2025-01-05', [column]: text }
        expect(told(importConflictRows(csv([Object.keys(row), Object.values(row)])))).toBe(1)
      }
    },
  )

  it.each(['claimReviewed', 'url', 'datePublished', 'inLanguage', 'author'])('of markup too, in %s', (name) => {
    for (const text of PIECES.flatMap(filled)) {
      const outcome = importClaimReview({ '@type': 'ClaimReview', claimReviewed: '7 ships', [name]: text })
      expect(told(outcome)).toBeGreaterThan(0)
    }
  })
})

it('a document whose every review names one huge thing is read in time that grows with its length', () => {
  const huge = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`p${i}`, i]))
  const reviews = Array.from({ length: 2000 }, (_, i) => ({
    '@type': 'ClaimReview',
    claimReviewed: `${i + 1} ships`,
    url: `https://news.example/${i}`,
    datePublished: '2025-01-05',
    itemReviewed: Array.from({ length: 50 }, () => ({ '@id': '#huge' })),
  }))
  expect(importClaimReview({ '@graph': [{ '@id': '#huge', ...huge }, ...reviews] }).claims).toHaveLength(2000)
})

/** Of how much an outcome speaks: nothing is passed over. */
function told({ claims, unfinished = [], rejected }: ImportOutcome): number {
  return claims.length + unfinished.length + rejected.length
}
