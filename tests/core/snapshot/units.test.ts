import { describe, expect, test } from 'vitest'
import type { Estimate, Measure } from '../../../core/claim/index.ts'
import { claimAsOf, claimJsonLd, claimSnapshot, toCsv } from '../../../core/snapshot/index.ts'
import { claimOf } from '../compare/arbitrary.ts'
import { exact, first, point, second } from '../compare/two.ts'

function shown(measure: Partial<Measure>, ...estimates: readonly Estimate[]) {
  const snapshot = claimSnapshot(claimOf(estimates, measure), () => undefined)
  if (!snapshot || !('estimates' in snapshot)) throw new Error('not published')
  return snapshot
}

const readings = (measure: Partial<Measure>, estimate: Partial<Estimate>) => {
  const [of] = shown(measure, first(estimate)).estimates
  return { own: of?.reading.narrow, claims: of?.converted?.narrow }
}

describe('an estimate is shown in the unit that its source used', () => {
  const oil: Partial<Measure> = { kind: 'amount', unit: '[bbl_us]' }
  const area: Partial<Measure> = { kind: 'amount', unit: 'har' }
  const warmth: Partial<Measure> = { kind: 'index', unit: 'Cel', scale: 'interval' }
  const money: Partial<Measure> = { kind: 'amount', unit: 'USD' }

  test.each<[string, Partial<Measure>, Partial<Estimate>, number, number | undefined]>([
    [
      '134 million gallons are no 134 million barrels',
      oil,
      { value: point(134e6), unit: '[gal_us]' },
      134e6,
      134e6 / 42,
    ],
    ['46 million acres are no 46 million hectares', area, { value: point(46e6), unit: '[acr_us]' }, 46e6, 18_615_614],
    ['a point of 95 °F is 35 °C', warmth, { value: point(95), unit: '[degF]' }, 95, 35],
    ['£138bn are never dollars', money, { value: point(138e9), unit: 'GBP' }, 138e9, undefined],
    ['5,000 percent of a measure in percent', { kind: 'rate', unit: '%' }, { value: point(50), unit: '1' }, 50, 5000],
    ['in the claim’s own unit there is nothing to convert', oil, { value: point(4e6) }, 4e6, undefined],
    ['shells among people', {}, { value: point(9), unit: '{shell}' }, 9, undefined],
  ])('%s', (_, measure, estimate, own, claims) => {
    const found = readings(measure, estimate)
    expect(found.own?.[0]).toBe(own)
    if (claims === undefined) expect(found.claims).toBeUndefined()
    else expect(found.claims?.[0]).toBeCloseTo(claims, 0)
  })

  test('a ratio of two counts is a number, also where its measure is in percent', () => {
    const ratio = {
      form: 'ratio',
      phrase: 'nearly a third',
      numerator: exact(3800),
      denominator: exact(12_000),
    } as const
    const found = readings({ kind: 'share', unit: '%' }, { value: ratio })
    expect(found.own?.[0]).toBeCloseTo(0.3167, 4)
    expect(found.claims?.[0]).toBeCloseTo(31.67, 2)
  })

  test('the factor goes along, for numbers that are no readings', () => {
    const [of] = shown(oil, first({ value: point(84), unit: '[gal_us]' })).estimates
    expect(84 * (of?.converted?.factor ?? 0)).toBeCloseTo(2, 10)
    expect(of?.converted?.offset).toBe(0)
  })

  test('as of a date it is converted anew, not twice', () => {
    const snapshot = shown(oil, first({ value: point(84e6), unit: '[gal_us]' }), second({ value: point(2e6) }))
    expect(claimAsOf(snapshot, '2025-02').estimates).toEqual(snapshot.estimates)
  })
})

describe('what an estimate is, goes out', () => {
  const dimensions = { base: { label: { en: 'Prices of' }, values: { y2015: { en: '2015' } } } }
  const snapshot = shown(
    { kind: 'amount', unit: 'GBP', dimensions },
    first({
      variant: { base: 'y2015' },
      forecast: { madeAt: '2024-10' },
      chain: [
        {
          role: 'origin',
          party: { name: 'Office', kind: 'state', of: { en: 'Home', de: 'Heimat' } },
          side: { role: 'party', about: 'own', of: { de: 'Heimat' } },
          named: true,
        },
      ],
    }),
  )

  test('in CSV', () => {
    const [header = '', row = ''] = toCsv(snapshot).split('\r\n')
    const cells = Object.fromEntries(header.split(',').map((name, i) => [name, row.split(',')[i]]))
    expect(cells).toMatchObject({
      party_of: 'Home',
      side: 'party',
      side_about: 'own',
      side_of: 'Heimat',
      unit: 'GBP',
      variant: 'base:y2015',
      forecast_made_at: '2024-10',
    })
  })

  test('in JSON-LD, with its variant and the day that it foresaw', () => {
    const linked = JSON.stringify(claimJsonLd(snapshot, 'https://example.org/v1/claims/generated'))
    expect(linked).toContain('"measurementQualifier":"base: y2015"')
    expect(linked).toContain('"description":"A forecast made 2024-10"')
  })
})
