import { describe, expect, test } from 'vitest'
import { currencyNames } from '../../../core/figure/cldr/currencyNames.ts'
import { decimals } from '../../../core/figure/cldr/decimals.ts'
import { scales } from '../../../core/figure/cldr/scales.ts'
import { unitNames } from '../../../core/figure/cldr/unitNames.ts'
import { readFigures } from '../../../core/figure/index.ts'
import { cldrTables, joined, spelled } from '../../../scripts/cldr.ts'

test('the tables of core/figure/cldr are what scripts/cldr.ts makes of the installed CLDR', () => {
  const tables = cldrTables()
  expect(decimals).toEqual(joined(tables.decimals))
  expect(scales).toEqual(spelled(tables.scales))
  expect(currencyNames).toEqual(joined(tables.currencyNames))
  expect(unitNames).toEqual(joined(tables.unitNames))
})

describe('a scale word of CLDR', () => {
  const words = Object.entries(scales).flatMap(([lang, list]) =>
    list.split(', ').map((entry) => {
      const [word = '', power = ''] = entry.split(' ')
      return { lang, word, scale: 10 ** Number(power) }
    }),
  )

  test('enlarges its number in its own language or silences it, unless it is the symbol of a unit', () => {
    const wrong = words.filter(({ lang, word, scale }) =>
      readFigures(`7 ${word}`, { lang }).some(({ value }) => !('x' in value) || scale === 1 || value.x !== 7 * scale),
    )
    expect(wrong.map(({ word }) => word)).toEqual(['km', 'ma', 'mm'])
  })

  test.each(['en', 'de', 'fr', 'es', 'uk'])('of four letters or more never leaves a bare number in %s', (lang) => {
    // What is an everyday word of the reading language as well says nothing of scale there.
    const shrunk = words.filter(
      ({ word }) =>
        word.length >= 4 && readFigures(`7 ${word}`, { lang }).some(({ value }) => 'x' in value && value.x === 7),
    )
    expect(shrunk.map(({ word }) => word).filter((word) => !EVERYDAY.has(word))).toEqual([])
  })
})

const EVERYDAY = new Set(['mile', 'milles'])
