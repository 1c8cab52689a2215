import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseClaimInput, parseDraftClaim } from '../../../core/claim/index.ts'
import { type ImportOutcome, importClaimReview, importConflictRows, importCsv } from '../../../worker/import/index.ts'
import { csv } from './tables.ts'

/** Whatever comes in: claims that the gate accepts, unfinished ones that the ledger keeps, distinct ids, and no reason longer than a screen. */
function isSound({ claims, unfinished = [], rejected }: ImportOutcome): void {
  for (const claim of claims) expect(parseClaimInput(claim)).toEqual({ ok: true, value: claim, mended: [] })
  for (const { claim, lacks } of unfinished) {
    expect(parseDraftClaim(claim)).toEqual({ ok: true, value: claim, mended: [] })
    expect(parseClaimInput(claim).ok).toBe(false)
    expect(lacks.length).toBeGreaterThan(0)
  }
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
  for (const { detail } of rejected) expect(detail.length).toBeLessThan(5000)
}

const HEADER = [
  'claim',
  'question',
  'unit',
  'counts',
  'estimate',
  'party',
  'said_at',
  'phrase',
  'value',
  'low',
  'high',
  'note',
  'outcomes',
]
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '-1',
    '1e999',
    '∞',
    '=1+1',
    '"',
    '\n',
    '\u0000',
    '\ud800',
    'x'.repeat(3000),
  ),
)
const goodRow = (id: string) => `c,How many?,{person},killed,${id},A,2025-01-05,at least 100,,,,,killed`.split(',')
const badRow = fc.constantFrom(
  ['c', '', '', '', '', '', '', '', 'not a number', '', '', '', ''],
  ['c', '', '', 'killed', 'e', 'A', '5/1/2025', '', '7', '', '', '', ''],
  ['c', '', '', 'stolen, lost', 'f', 'A', '2025', '', '7', '', '', '', ''],
  ['', '', '', '', '', 'A', '2025', '', '7', '', '', '', ''],
  ['c', '', '', 'killed', 'g', 'A', '2025', '', '', '9', '8', 'two\n"lines"', ''],
  ['c', '', '', 'killed', 'h', 'A', '2025', '', '7', '', '', '', '', 'one too many'],
  ['c', '', '', 'killed', 'i', 'A', '', '', '7', '', '', '', ''],
  ['c', '', '', 'killed', 'j', 'A', '2025', '', '', '', '', '', ''],
)

describe('a table', () => {
  it('of any text never throws, and gives nothing that the gate would refuse', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), (text) => {
        isSound(importCsv(text))
        isSound(importConflictRows(text))
      }),
      { numRuns: 300 },
    )
  })

  it('of any cells in the right columns neither', () => {
    const cells = fc.array(fc.array(hostile, { minLength: 13, maxLength: 14 }), { maxLength: 6 })
    fc.assert(
      fc.property(cells, fc.constantFrom(',', ';', '\t'), (rows, separator) => {
        isSound(importCsv(csv([HEADER, ...rows], separator)))
        isSound(
          importConflictRows(csv([['claim', 'low', 'best', 'high', 'date_end', 'country', 'id'], ...rows], separator)),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('keeps every good row and reports every other, as unfinished or as refused, whatever stands between them', () => {
    const rows = fc.array(fc.oneof(badRow, fc.constant('good' as const)), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (mixed, separator) => {
        const table = mixed.map((row, i) => (row === 'good' ? goodRow(`good-${i}`) : row))
        const { claims, unfinished = [], rejected } = importCsv(csv([HEADER, goodRow('first'), ...table], separator))
        const kept = claims.flatMap(({ estimates }) => estimates.map(({ id }) => id))
        expect(kept).toEqual(['first', ...mixed.flatMap((row, i) => (row === 'good' ? [`good-${i}`] : []))])
        const lines = lineNumbers([HEADER, goodRow('first'), ...table])
        const told = [...rejected, ...unfinished.flatMap(({ lacks }) => lacks)].map(({ line = 0 }) => line)
        expect(told.sort((a, b) => a - b)).toEqual(mixed.flatMap((row, i) => (row === 'good' ? [] : [lines[i + 2]])))
      }),
      { numRuns: 200 },
    )
  })

  it('of open quotes and of one endless claim is read in time that grows with its length', () => {
    isSound(importCsv(`claim,value\n${'"x\n'.repeat(20_000)}`))
    isSound(importCsv(`claim,value\n${'"x"y\n'.repeat(20_000)}`))
    const { rejected } = importCsv(csv([HEADER, ...Array.from({ length: 5000 }, (_, i) => goodRow(`r-${i}`))]))
    expect(rejected).toHaveLength(4800)
  })
})

describe('a document', () => {
  const review = fc.record(
    {
      '@type': fc.constantFrom('ClaimReview', 'claimreview', ['ClaimReview']),
      claimReviewed: fc.oneof(hostile, fc.jsonValue(), fc.constant('3,800 soldiers and $4 million')),
      url: fc.oneof(fc.webUrl(), hostile, fc.jsonValue()),
      datePublished: fc.oneof(fc.constant('2025-01-05'), hostile, fc.jsonValue()),
      inLanguage: fc.oneof(fc.constantFrom('en', 'de', 'xx-private'), fc.jsonValue()),
      itemReviewed: fc.oneof(fc.jsonValue(), fc.record({ author: fc.jsonValue(), appearance: fc.jsonValue() })),
      author: fc.jsonValue(),
    },
    { requiredKeys: ['@type'] },
  )

  it('of any JSON never throws, and gives nothing that the gate would refuse', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(review), fc.record({ '@graph': fc.array(review) })), (document) => {
        isSound(importClaimReview(document))
      }),
      { numRuns: 500 },
    )
  })

  it('nested beyond reason is not followed', () => {
    let nested: unknown = { '@type': 'ClaimReview', claimReviewed: 'x' }
    for (let i = 0; i < 5000; i++) nested = [nested]
    expect(importClaimReview(nested).claims).toEqual([])
  })
})

function lineNumbers(rows: readonly (readonly string[])[]): number[] {
  let next = 1
  return rows.map((row) => {
    const line = next
    next += 1 + row.join('').split('\n').length - 1
    return line
  })
}
