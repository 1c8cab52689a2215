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

describe('what a row says of its population or place', () => {
  test('stays with it: what the second row lies in is not what the claim lies in', () => {
    const { population, estimates } = read('population,population_within', 'all,', 'children,all')
    expect(population).toEqual({ code: 'all', label: { en: 'all' } })
    expect(estimates.map((estimate) => estimate.population)).toEqual([
      undefined,
      { code: 'children', label: { en: 'children' }, within: ['all'] },
    ])
  })

  test('stays with it: neither is its label', () => {
    const { place } = read('place,place_label_de', 'kyiv,', 'lviv,Lemberg')
    expect(place).toEqual({ code: 'kyiv', label: { en: 'kyiv' } })
  })

  test('makes a code of a name, also of a wider one', () => {
    const { place } = read('place,place_within', 'Kursk Oblast,Russian Federation | Europe', ',')
    expect(place).toEqual({
      code: 'kursk-oblast',
      label: { en: 'Kursk Oblast' },
      within: ['russian-federation', 'Europe'],
    })
  })

  test('is left out where it only repeats the claim’s', () => {
    expect(read('place', 'Kyiv', 'Kyiv').estimates.map(({ place }) => place)).toEqual([undefined, undefined])
  })
})
