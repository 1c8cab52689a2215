import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conversion, converted, mendUnit, nearestUnit } from '../../../core/unit/index.ts'
import { unitTable } from '../../../scripts/generate-units.ts'

describe('units of one dimension convert', () => {
  test.each([
    ['[bbl_us]', '[gal_us]', 42],
    ['[acr_us]', 'har', 0.404687260987],
    ['km2', 'har', 100],
    ['[smi_us]', 'km2', 2.58999847032],
    ['[mi_i]', 'km', 1.609344],
    ['[ft_i]', 'm', 0.3048],
    ['[nmi_i]', 'km', 1.852],
    ['[lb_av]', 'kg', 0.45359237],
    ['kt', 'Mt', 0.001],
    ['[ston_av]', 't', 0.90718474],
    ['L', 'm3', 0.001],
    ['kW.h', 'GW.h', 1e-6],
    ['J', 'W.s', 1],
    ['MW', 'kW', 1000],
    ['[mi_i]/h', 'km/h', 1.609344],
    ['[kn_i]', 'm/s', 0.514444444444],
    ['wk', 'd', 7],
    ['%', '1', 0.01],
    ['[bps]', '%', 0.01],
    ['[ppm]', '[ppth]', 0.001],
    ['10*6.m3', 'm3', 1e6],
    ['10*3{person}', '{person}', 1000],
    ['t{CO2}', 'kg{CO2}', 1000],
    ['g/(kW.h)', 'kg/(MW.h)', 1],
  ])('one %s is that many %s', (from, to, factor) => {
    expect(conversion(from, to)?.factor).toBeCloseTo(factor, 11)
    expect(conversion(from, to)?.offset).toBe(0)
  })

  test('in quotients, where each side converts', () => {
    expect(conversion('EUR/m2', 'EUR/har')?.factor).toBeCloseTo(10_000, 8)
    expect(conversion('USD/[gal_us]', 'USD/[bbl_us]')?.factor).toBeCloseTo(42, 10)
    expect(conversion('{case}/10*5{person}', '{case}/{person}')?.factor).toBe(1e-5)
    expect(conversion('kW.h/a', 'GW.h/a')?.factor).toBe(1e-6)
  })

  test('as points or as differences, where a scale has a zero of its own', () => {
    expect(conversion('Cel', '[degF]', { points: true })).toEqual({ factor: 1.8, offset: 32 })
    expect(conversion('Cel', 'K', { points: true })).toEqual({ factor: 1, offset: 273.15 })
    expect(conversion('Cel', '[degF]')).toEqual({ factor: 1.8, offset: 0 })
    expect(conversion('Cel/wk', '[degF]/d', { points: true })?.offset).toBe(0)
  })

  test.each([
    [32, '[degF]', 'Cel', 0],
    [-40, '[degF]', 'Cel', -40],
    [100, 'Cel', '[degF]', 212],
    [0, 'K', 'Cel', -273.15],
  ])('%d %s is exactly that many %s', (x, from, to, y) => {
    const by = conversion(from, to, { points: true })
    expect(by && converted(x, by)).toBe(y)
  })
})

describe('units of two kinds never convert', () => {
  test.each([
    ['USD', 'EUR'],
    ['{person}', '{soldier}'],
    ['{person}', '1'],
    ['{person}', '%'],
    ['{cent}', '1'],
    ['mol', '1'],
    ['deg', 'rad'],
    ['m', 's'],
    ['m2', 'm3'],
    ['W', 'W.h'],
    ['a', 'd'],
    ['a', 'mo'],
    ['km', 'USD'],
    ['km/h', 'km'],
    ['km/m', '%'],
    ['{person}/km2', '{person}'],
    ['EUR/m2', 'USD/m2'],
    ['{case}/10*5{person}', '{death}/10*5{person}'],
    ['{case}/10*5{person}', '%'],
    ['t', 't{CO2}'],
    ['t{C}', 't{CO2}'],
    ['MBy', 'GBy'],
    ['mm[Hg]', 'kPa'],
    ['[bbl_us]/d', '[bbl_us]/a'],
    ['Hz', '/s'],
  ])('%s and %s', (from, to) => {
    expect([mendUnit(from), mendUnit(to)]).toEqual([from, to])
    expect(conversion(from, to)).toBeUndefined()
    expect(conversion(to, from)).toBeUndefined()
  })

  test('what converts there converts back', () => {
    const code = fc.constantFrom(
      'm',
      '[mi_i]',
      'har',
      'km2',
      '[acr_us]',
      'L',
      '[bbl_us]',
      'kg',
      't',
      '[lb_av]',
      'Cel',
      '[degF]',
      'K',
    )
    const x = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(code, code, fc.boolean(), x, (from, to, points, x) => {
        const [there, back] = [conversion(from, to, { points }), conversion(to, from, { points })]
        expect(there === undefined).toBe(back === undefined)
        if (there && back) expect(converted(converted(x, there), back)).toBeCloseTo(x, 2)
      }),
    )
  })
})

describe('what people type', () => {
  test.each([
    ['people', '{person}'],
    ['persons', '{person}'],
    ['{people}', '{person}'],
    ['{case}/10*5{people}', '{case}/10*5{person}'],
    ['{north korean soldier}', '{north_korean_soldier}'],
    ['km²', 'km2'],
    ['m^3', 'm3'],
    ['barrels', '[bbl_us]'],
    ['bbl', '[bbl_us]'],
    ['USD/barrel', 'USD/[bbl_us]'],
    ['EUR/m²', 'EUR/m2'],
    ['barrels per day', '[bbl_us]/d'],
    ['Acres', '[acr_us]'],
    ['ha', 'har'],
    ['sq km', 'km2'],
    ['°C', 'Cel'],
    ['°F', '[degF]'],
    ['GWh', 'GW.h'],
    ['per cent', '%'],
    ['bps', '[bps]'],
    ['$', 'USD'],
    ['eur', 'EUR'],
    ['ft', '[ft_i]'],
    ['mph', '[mi_i]/h'],
    ['{soldier}', '{soldier}'],
    ['uSv', 'uSv'],
    ['gallon', '[gal_us]'],
    ['ounce', '[oz_av]'],
    ['troy ounce', '[oz_tr]'],
    ['long tons', '[lton_av]'],
    ['imperial gallon', '[gal_br]'],
    ['tCO2', 't{CO2}'],
    ['MtCO2', 'Mt{CO2}'],
    ['₴', 'UAH'],
  ])('%s is %s', (text, code) => {
    expect(mendUnit(text)).toBe(code)
  })

  test.each([
    'tons',
    'ton',
    'long',
    'troy',
    'pounds',
    'soldiers',
    '',
    ' ',
    'constructor',
    '__proto__',
    'toString',
    '{}',
    '{',
    'USD2',
    'km/',
    'm//s',
    '10*',
    'BTC',
  ])('%j is no unit', (text) => {
    expect(mendUnit(text)).toBeUndefined()
  })

  test.each([
    ['barels', '[bbl_us]'],
    ['tons', 't'],
    ['ton', 't'],
    ['kilometrs', 'km'],
    ['hectars', 'har'],
    ['persn', '{person}'],
    ['Celcius', 'Cel'],
    ['soldiers', '{soldiers}'],
    ['gw', 'GW'],
    ['km/', 'km'],
    ['x', undefined],
    ['§§', undefined],
  ])('what is nearest to %s is %s', (text, code) => {
    expect(nearestUnit(text)).toBe(code)
  })

  test('whatever is written, it is read or not, and what is read reads as itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z0-9./{}[\]()*^+-]{0,12}$/)), (text) => {
        const code = mendUnit(text)
        if (code !== undefined) expect(mendUnit(code)).toBe(code)
        nearestUnit(text)
      }),
      { numRuns: 2000 },
    )
  })
})

test('the table is what the package defines', () => {
  expect(readFileSync(new URL('../../../core/unit/table.ts', import.meta.url), 'utf8')).toBe(unitTable())
})
