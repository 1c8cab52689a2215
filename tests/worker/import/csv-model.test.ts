import { describe, expect, test } from 'vitest'
import { importCsv } from '../../../worker/import/index.ts'

const HEAD = 'claim,question,unit,outcomes,estimate,phrase,said_at,party'
const table = (columns: string, ...cells: readonly string[]) =>
  [
    `${HEAD},${columns}`,
    ...cells.map(
      (row, i) => `deaths,${i === 0 ? 'How many?' : ''},people,died,e${i},${100 + i},2025-01-0${i + 1},Office,${row}`,
    ),
  ].join('\n')

function read(columns: string, ...cells: readonly string[]) {
  const { claims, rejected } = importCsv(table(columns, ...cells))
  const [claim] = claims
  if (!claim || rejected.length > 0) throw new Error(JSON.stringify(rejected))
  return claim
}

describe('a table says', () => {
  test('variants, which declare their dimensions, and forecasts', () => {
    const { measure, estimates } = read('variant,forecast_made_at', 'base:y2015 kind:real,', 'base:y2019,2024-10')
    expect(Object.keys(measure.dimensions ?? {})).toEqual(['base', 'kind'])
    expect(Object.keys(measure.dimensions?.base?.values ?? {})).toEqual(['y2015', 'y2019'])
    expect(estimates.map(({ variant }) => variant)).toEqual([{ base: 'y2015', kind: 'real' }, { base: 'y2019' }])
    expect(estimates.map(({ forecast }) => forecast)).toEqual([undefined, { madeAt: '2024-10' }])
  })

  test('the scale and the least difference that counts, the rest being the house’s', () => {
    const { measure } = read('scale,absolute', 'signed,0.2', ',')
    expect(measure).toMatchObject({ scale: 'signed', tolerance: { days: 7, materiality: 1.1, absolute: 0.2 } })
  })

  test('how a party stands to the number, and what was seen without an address', () => {
    const { estimates } = read(
      'side,side_about,side_of,title,retrieved_at,obtained',
      'party,own,Kyiv,Annual report,2025-01-05,',
      'ally,,,Call,,By telephone',
    )
    expect(estimates.map(({ chain }) => chain[0])).toMatchObject([
      { side: { role: 'party', about: 'own', of: { en: 'Kyiv' } }, title: 'Annual report', retrievedAt: '2025-01-05' },
      { side: { role: 'ally' }, title: 'Call', note: { en: 'By telephone' } },
    ])
  })

  test('people, and means persons', () => {
    expect(read('place', 'Kyiv').measure.unit).toBe('{person}')
  })

  test.each([
    ['variant', 'base', 'variant'],
    ['side', 'mine', 'side'],
    ['scale', 'sideways', 'scale'],
    ['forecast_made_at', 'soon', 'forecast_made_at'],
  ])('what is wrong by its column: %s', (column, cell, blamed) => {
    const { rejected } = importCsv(table(column, cell))
    expect(rejected.some(({ detail }) => detail.startsWith(blamed))).toBe(true)
  })
})
