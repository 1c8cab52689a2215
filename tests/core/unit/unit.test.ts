import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conversion, mendUnit, nearestUnit } from '../../../core/unit/index.ts'
import { unitTable } from '../../../scripts/generate-units.ts'

describe('units of one dimension', () => {
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
  ])('convert: one %s is that many %s', (from, to, factor) => {
    const { factor: found = Number.NaN, offset } = conversion(from, to) ?? {}
    expect(found / factor).toBeCloseTo(1, 11)
    expect(offset).toBe(0)
  })

  test('in quotients, where each side converts', () => {
    expect(conversion('EUR/m2', 'EUR/har')?.factor).toBe(10_000)
    expect(conversion('USD/[gal_us]', 'USD/[bbl_us]')?.factor).toBe(42)
    expect(conversion('{case}/10*5{person}', '{case}/{person}')?.factor).toBe(1e-5)
    expect(conversion('EUR/m2', 'USD/m2')).toBeUndefined()
    expect(conversion('{case}/10*5{person}', '{death}/10*5{person}')).toBeUndefined()
  })

  test('as points or as differences, where a scale has a zero of its own', () => {
    expect(conversion('Cel', '[degF]', { points: true })).toEqual({ factor: 1.8, offset: 32 })
    expect(conversion('[degF]', 'Cel', { points: true })?.offset).toBeCloseTo(-17.7778, 4)
    expect(conversion('Cel', 'K', { points: true })).toEqual({ factor: 1, offset: 273.15 })
    expect(conversion('Cel', '[degF]')).toEqual({ factor: 1.8, offset: 0 })
  })
})

describe('units of two kinds', () => {
  test.each([
    ['USD', 'EUR'],
    ['{person}', '{soldier}'],
    ['{person}', '1'],
    ['{person}', '%'],
    ['m', 's'],
    ['m2', 'm3'],
    ['W', 'W.h'],
    ['a', 'd'],
    ['a', 'mo'],
    ['km', 'USD'],
    ['km/h', 'km'],
    ['{person}/km2', '{person}'],
  ])('%s never converts into %s', (from, to) => {
    expect([from, to].map(mendUnit)).toEqual([from, to])
    expect(conversion(from, to)).toBeUndefined()
    expect(conversion(to, from)).toBeUndefined()
  })

  test('no annotation converts into another, into a share, or into anything', () => {
    const annotation = fc.stringMatching(/^\{[a-z]{1,12}\}$/)
    const other = fc.oneof(annotation, fc.constantFrom('1', '%', '[ppm]', 'm', 'kg', 'USD', 'a'))
    fc.assert(
      fc.property(annotation, other, (from, to) => {
        expect(conversion(from, to) === undefined).toBe(from !== to)
      }),
    )
  })

  test('what converts there converts back, and through a third', () => {
    const codes = [
      'm',
      'km',
      '[mi_i]',
      '[ft_i]',
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
    ]
    const code = fc.constantFrom(...codes)
    fc.assert(
      fc.property(
        code,
        code,
        code,
        fc.boolean(),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        (a, b, c, points, x) => {
          const via = (path: string[]) =>
            path.slice(1).reduce<number | undefined>((value, to, i) => {
              const step = conversion(path[i] ?? '', to, { points })
              return value === undefined || !step ? undefined : value * step.factor + step.offset
            }, x)
          const [there, around] = [via([a, c]), via([a, b, c])]
          if (there === undefined || around === undefined) return
          expect(around).toBeCloseTo(there, -Math.floor(Math.log10(Math.abs(there) + 1)) + 5)
        },
      ),
    )
  })
})

describe('what people type', () => {
  test.each([
    ['people', '{person}'],
    ['km²', 'km2'],
    ['m^3', 'm3'],
    ['barrels', '[bbl_us]'],
    ['Acres', '[acr_us]'],
    ['sq km', 'km2'],
    ['°C', 'Cel'],
    ['GWh', 'GW.h'],
    ['per cent', '%'],
    ['bps', '[bps]'],
    ['$', 'USD'],
    ['mph', '[mi_i]/h'],
    ['{soldier}', '{soldier}'],
  ])('%s is mended to %s', (text, code) => {
    expect(mendUnit(text)).toBe(code)
  })

  test.each(['tons', 'bananas', '', 'constructor', '__proto__', 'toString', '{}', 'USD2', 'km/', '10*'])(
    '%j is no unit, and the nearest code is one',
    (text) => {
      expect(mendUnit(text)).toBeUndefined()
    },
  )

  test('a refusal names what was meant', () => {
    expect(nearestUnit('barels')).toBe('[bbl_us]')
    expect(nearestUnit('kilometrs')).toBe('km')
    expect(nearestUnit('soldiers')).toBe('{soldiers}')
  })
})

test('the table is what the package defines', () => {
  expect(readFileSync(new URL('../../../core/unit/table.ts', import.meta.url), 'utf8')).toBe(unitTable())
})
