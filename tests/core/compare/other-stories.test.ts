import { describe, expect, test } from 'vitest'
import type { Estimate, Measure, Value } from '../../../core/claim/index.ts'
import { readingOf } from '../../../core/compare/index.ts'
import { readFigures } from '../../../core/figure/index.ts'
import { about, atLeast, exact, judged, moment, point, said, tolerance, total, upTo, window } from './two.ts'

type Row = readonly [
  what: string,
  a: Partial<Estimate>,
  b: Partial<Estimate>,
  measure: Partial<Measure>,
  verdict: string,
  reason: string,
  gap?: number,
]

const rows = (title: string, table: readonly Row[]) =>
  describe(title, () => {
    test.each(table.map((row) => ({ what: row[0], row })))(
      '$what',
      ({ row: [, a, b, measure, verdict, reason, gap] }) => {
        const [found, because, apart] = said(a, b, measure)
        expect([found, because]).toEqual([verdict, reason])
        if (gap === undefined) expect(apart).toBeUndefined()
        else expect(apart).toBeCloseTo(gap, 2)
      },
    )
  })

const value = (v: Value, unit?: string): Partial<Estimate> => ({ value: v, ...(unit === undefined ? {} : { unit }) })
const amount = (unit: string, change: Partial<Measure> = {}): Partial<Measure> => ({ kind: 'amount', unit, ...change })

rows('R2, units: read in their own, then converted', [
  [
    '134 million gallons and 3.2 million barrels',
    value(point(134e6), '[gal_us]'),
    value(point(3.2e6)),
    amount('[bbl_us]'),
    'agree',
    'within',
  ],
  [
    '134 million gallons and 4.0 million barrels',
    value(point(134e6), '[gal_us]'),
    value(exact(4e6)),
    amount('[bbl_us]'),
    'conflict',
    'apart',
    1.249,
  ],
  [
    '10 and 14 miles are as close as in miles',
    value(point(10), '[mi_i]'),
    value(point(14), '[mi_i]'),
    amount('km'),
    'close',
    'apart',
    1.08,
  ],
  [
    '46 million acres and 18.6 million hectares',
    value(point(46e6), '[acr_us]'),
    value(point(18.6e6)),
    amount('har'),
    'agree',
    'within',
  ],
  [
    '46 million acres and 46 million hectares',
    value(point(46e6), '[acr_us]'),
    value(point(46e6)),
    amount('har'),
    'conflict',
    'apart',
    2.4181,
  ],
  [
    'two units, neither the claim’s',
    value(about(123), '[mi_i]2'),
    value(about(78_700), '[acr_us]'),
    amount('km2'),
    'agree',
    'within',
  ],
  [
    'kilowatt-hours and gigawatt-hours',
    value(exact(2e6), 'kW.h'),
    value(exact(2), 'GW.h'),
    amount('MW.h'),
    'agree',
    'within',
  ],
  ['pounds and tonnes', value(point(2_204_600), '[lb_av]'), value(exact(1000), 't'), amount('kg'), 'agree', 'within'],
  ['litres and cubic metres', value(exact(500), 'L'), value(exact(5), 'm3'), amount('m3'), 'conflict', 'apart', 10],
  [
    'pounds sterling and dollars',
    value(exact(138e9), 'GBP'),
    value(exact(138e9)),
    amount('USD'),
    'incomparable',
    'unit',
  ],
  ['people and shells', value(exact(100), '{shell}'), value(exact(5)), {}, 'incomparable', 'unit'],
  ['people and a number', value(exact(100), '1'), value(exact(5)), {}, 'incomparable', 'unit'],
  ['cents and percent', value(exact(100), '{cent}'), value(exact(5)), amount('%'), 'incomparable', 'unit'],
  ['a year is no number of days', value(exact(1), 'a'), value(exact(365), 'd'), amount('d'), 'incomparable', 'unit'],
  [
    'dollars a barrel and dollars a gallon',
    value(exact(84), 'USD/[bbl_us]'),
    value(exact(2), 'USD/[gal_us]'),
    amount('USD/[bbl_us]'),
    'agree',
    'within',
  ],
  [
    'cases among 100,000 and among 1,000 people',
    value(exact(120)),
    value(exact(1.2), '{case}/10*3{person}'),
    amount('{case}/10*5{person}', { kind: 'rate' }),
    'agree',
    'within',
  ],
  [
    'cases and deaths among 100,000 people',
    value(exact(120)),
    value(exact(1), '{death}/10*5{person}'),
    amount('{case}/10*5{person}', { kind: 'rate' }),
    'incomparable',
    'unit',
  ],
  [
    'a temperature as a point: 95 °F and 35 °C',
    value(exact(95), '[degF]'),
    value(exact(35)),
    { kind: 'index', unit: 'Cel', scale: 'interval' },
    'agree',
    'within',
  ],
  [
    'a temperature as a point: 95 °F and 37 °C',
    value(exact(95), '[degF]'),
    value(exact(37)),
    { kind: 'index', unit: 'Cel', scale: 'interval' },
    'conflict',
    'apart',
    2,
  ],
  [
    'warming as a difference: 2.7 °F and 1.5 °C',
    value(exact(2.7), '[degF]'),
    value(exact(1.5)),
    { kind: 'amount', unit: 'Cel', scale: 'signed' },
    'agree',
    'within',
  ],
  ['thousands of people and people', value(exact(5), '10*3{person}'), value(exact(5000)), {}, 'agree', 'within'],
  [
    'a hundredth of a percent',
    value(exact(25), '[bps]'),
    value(exact(0.25)),
    { kind: 'rate', unit: '%' },
    'agree',
    'within',
  ],
])

rows('R2, periods', [
  [
    'windows whose ends differ by a day',
    { ...window('2003-03-18', '2006-07-01'), value: exact(600) },
    { ...window('2003-03-18', '2006-06-30'), value: exact(150) },
    { tolerance: tolerance({ days: 45 }) },
    'conflict',
    'apart',
    4,
  ],
  [
    'one year, named by the year',
    { ...window('2024', '2024'), value: exact(600) },
    { ...window('2024', '2024'), value: exact(150) },
    {},
    'conflict',
    'apart',
    4,
  ],
  [
    'one year, by its name and by its days',
    { ...window('2024', '2024'), value: exact(600) },
    { ...window('2024-01-01', '2024-12-31'), value: exact(150) },
    {},
    'conflict',
    'apart',
    4,
  ],
  [
    'one month, by its name and by its days',
    { ...window('2024-02', '2024-02'), value: exact(600) },
    { ...window('2024-02-01', '2024-02-29'), value: exact(150) },
    {},
    'conflict',
    'apart',
    4,
  ],
  [
    'a month inside a year',
    { ...window('2024-03', '2024-03'), value: exact(10) },
    { ...window('2024', '2024'), value: exact(150) },
    {},
    'compatible',
    'part',
  ],
  [
    'a month above its year',
    { ...window('2024-03', '2024-03'), value: exact(300) },
    { ...window('2024', '2024'), value: exact(150) },
    {},
    'conflict',
    'order',
    2,
  ],
  [
    'two weeks that follow each other',
    { ...window('2025-01-01', '2025-01-07'), value: exact(10) },
    { ...window('2025-01-08', '2025-01-14'), value: exact(150) },
    {},
    'incomparable',
    'period',
  ],
  [
    'two weeks a day apart',
    { ...window('2025-01-01', '2025-01-07'), value: exact(10) },
    { ...window('2025-01-02', '2025-01-08'), value: exact(150) },
    {},
    'incomparable',
    'period',
  ],
  [
    'Tuesday’s and Wednesday’s',
    { ...window('2025-01-07', '2025-01-07'), value: exact(10) },
    { ...window('2025-01-08', '2025-01-08'), value: exact(150) },
    {},
    'incomparable',
    'period',
  ],
  [
    'a year and a fiscal year',
    { ...window('2024', '2024'), value: exact(10) },
    { ...window('2024-04-01', '2025-03-31'), value: exact(150) },
    {},
    'incomparable',
    'period',
  ],
  [
    'a window and the total of just that time',
    { ...window('2024-01-01', '2024-12-31'), value: exact(600) },
    { ...total('2024-12-31', '2024-01-01'), value: exact(150) },
    {},
    'conflict',
    'apart',
    4,
  ],
  [
    'a total to a month on both sides',
    { ...total('2025-01'), value: exact(10) },
    { ...total('2025-01'), value: exact(150) },
    {},
    'conflict',
    'apart',
    15,
  ],
  [
    'a total to a month and one to a day in it',
    { ...total('2025-01'), value: exact(300) },
    { ...total('2025-01-02'), value: exact(150) },
    {},
    'insufficient',
    'period',
  ],
  [
    'stocks three days apart',
    { ...moment('2025-01-03'), value: exact(10) },
    { ...moment('2025-01-06'), value: exact(150) },
    {},
    'conflict',
    'apart',
    15,
  ],
  [
    'stocks a month apart',
    { ...moment('2025-01-03'), value: exact(10) },
    { ...moment('2025-02-03'), value: exact(150) },
    {},
    'incomparable',
    'period',
  ],
  [
    'a stock by its year and by the year’s last day',
    { ...moment('2024'), value: exact(10) },
    { ...moment('2024-12-31'), value: exact(150) },
    {},
    'conflict',
    'apart',
    15,
  ],
  [
    'a stock and a total',
    { ...moment('2025-01-05'), value: exact(10) },
    { value: exact(150) },
    {},
    'incomparable',
    'period',
  ],
])

const dimensions: NonNullable<Measure['dimensions']> = {
  priceBase: { label: { en: 'Prices of' }, values: { y2015: { en: '2015' }, y2019: { en: '2019' } } },
}
const withUnstated = {
  priceBase: {
    label: { en: 'Prices of' },
    values: { y2015: { en: '2015' }, y2019: { en: '2019' } },
    unstated: 'y2019',
  },
}
const shownOnly = {
  priceBase: { label: { en: 'Prices of' }, values: { y2015: { en: '2015' }, y2019: { en: '2019' } }, decides: false },
}
const at = (code: string, x: number): Partial<Estimate> => ({ variant: { priceBase: code }, value: exact(x) })

rows('R2, variants and forecasts', [
  ['one price base', at('y2015', 55.7), at('y2015', 106), amount('GBP', { dimensions }), 'conflict', 'apart', 1.903],
  ['two price bases', at('y2015', 55.7), at('y2019', 106), amount('GBP', { dimensions }), 'incomparable', 'variant'],
  [
    'one does not say',
    at('y2015', 55.7),
    value(exact(106)),
    amount('GBP', { dimensions }),
    'possibleConflict',
    'variant',
    1.903,
  ],
  [
    'neither says',
    value(exact(55.7)),
    value(exact(106)),
    amount('GBP', { dimensions }),
    'possibleConflict',
    'variant',
    1.903,
  ],
  [
    'one does not say, and they agree',
    at('y2015', 100),
    value(exact(100)),
    amount('GBP', { dimensions }),
    'agree',
    'within',
  ],
  [
    'what is not said is taken to be the other',
    at('y2015', 55.7),
    value(exact(106)),
    amount('GBP', { dimensions: withUnstated }),
    'incomparable',
    'variant',
  ],
  [
    'what is not said is taken to be the same',
    at('y2019', 55.7),
    value(exact(106)),
    amount('GBP', { dimensions: withUnstated }),
    'conflict',
    'apart',
    1.903,
  ],
  [
    'a dimension that does not decide',
    at('y2015', 55.7),
    at('y2019', 106),
    amount('GBP', { dimensions: shownOnly }),
    'conflict',
    'apart',
    1.903,
  ],
  [
    'a part of another variant is no part',
    { ...at('y2015', 300), counts: ['killed'] },
    { ...at('y2019', 200), counts: ['killed', 'wounded'] },
    { dimensions },
    'incomparable',
    'variant',
  ],
  [
    'a forecast and an outcome',
    { value: exact(300), forecast: { madeAt: '2024-10' } },
    value(exact(100)),
    {},
    'incomparable',
    'forecast',
  ],
  [
    'a worst case and an outcome',
    { value: upTo(4000), forecast: { madeAt: '2024-10' } },
    value(exact(5000)),
    {},
    'incomparable',
    'forecast',
  ],
  [
    'two forecasts of one year',
    { ...window('2025', '2025'), value: exact(300), forecast: { madeAt: '2024-10' } },
    { ...window('2025', '2025'), value: exact(100), forecast: { madeAt: '2024-12' } },
    {},
    'conflict',
    'apart',
    3,
  ],
  [
    'two forecasts by one source',
    { ...window('2025', '2025'), value: exact(300), forecast: { madeAt: '2024-10' } },
    { ...window('2025', '2025'), lineage: 'one', value: exact(100), forecast: { madeAt: '2024-12' } },
    {},
    'revision',
    'lineage',
  ],
  [
    'one source on this year and the next',
    { ...moment('2025'), value: exact(300), forecast: { madeAt: '2024-10' } },
    { ...moment('2026'), lineage: 'one', value: exact(100), forecast: { madeAt: '2024-10' } },
    {},
    'incomparable',
    'period',
  ],
])

const youth: Partial<Estimate> = { population: { code: 'youth', label: { en: 'Teenagers' }, within: ['all'] } }
const all: Partial<Estimate> = { population: { code: 'all', label: { en: 'All' } } }
const rate: Partial<Measure> = { kind: 'rate', unit: '%', additive: true }

rows('R3: part and whole along a component', [
  [
    'teenagers’ rate above that of all',
    { ...youth, value: exact(16) },
    { ...all, value: exact(5) },
    rate,
    'incomparable',
    'population',
  ],
  [
    'a share of a subgroup above that of all',
    { ...youth, value: exact(0.9) },
    { ...all, value: exact(0.4) },
    { kind: 'share', unit: '1', additive: true },
    'incomparable',
    'population',
  ],
  [
    'an index of a month inside a year',
    { ...window('2024-03', '2024-03'), value: exact(130) },
    { ...window('2024', '2024'), value: exact(110) },
    { kind: 'index', unit: '1', additive: true },
    'incomparable',
    'period',
  ],
  [
    'a subgroup’s rate over a longer time',
    { ...youth, ...window('2024', '2024'), value: exact(16) },
    { ...all, ...window('2024-03', '2024-03'), value: exact(5) },
    rate,
    'incomparable',
    'population',
  ],
  [
    'a month of net migration above its year',
    { ...window('2024-01', '2024-01'), value: exact(5000) },
    { ...window('2024', '2024'), value: exact(3000) },
    { scale: 'signed' },
    'incomparable',
    'period',
  ],
  [
    'more teenagers than people',
    { ...youth, value: exact(200) },
    { ...all, value: exact(100) },
    {},
    'conflict',
    'order',
    2,
  ],
  [
    '4.2m in 4.0m',
    { counts: ['killed'], value: exact(4.2e6) },
    { counts: ['killed', 'wounded'], value: exact(4e6) },
    amount('[bbl_us]'),
    'close',
    'order',
    1.05,
  ],
  [
    '4.5m in 4.0m',
    { counts: ['killed'], value: exact(4.5e6) },
    { counts: ['killed', 'wounded'], value: exact(4e6) },
    amount('[bbl_us]'),
    'conflict',
    'order',
    1.125,
  ],
  [
    'anything in nothing',
    { counts: ['killed'], value: exact(1) },
    { counts: ['killed', 'wounded'], value: exact(0) },
    {},
    'conflict',
    'order',
  ],
])

const growth: Partial<Measure> = { kind: 'rate', unit: '%', scale: 'signed' }
const fraction: Partial<Measure> = { kind: 'rate', unit: '1', scale: 'signed' }

rows('R4 and R5: below zero, and in points', [
  [
    'growth of 0.4 and 1.8 percent as prose gives it',
    value(point(0.4)),
    value(point(1.8)),
    growth,
    'conflict',
    'apart',
    1.3,
  ],
  ['growth of 0.4 and 1.8 percent exactly', value(exact(0.4)), value(exact(1.8)), growth, 'conflict', 'apart', 1.4],
  ['the same as fractions of one', value(exact(0.004)), value(exact(0.018)), fraction, 'conflict', 'apart', 1.4],
  ['shrinking and growing', value(exact(-0.3)), value(exact(0.6)), growth, 'conflict', 'apart', 0.9],
  ['0.2 points of growth', value(exact(1.2)), value(exact(1.4)), growth, 'close', 'apart', 0.2],
  [
    '0.2 points where a tenth counts',
    value(exact(1.2)),
    value(exact(1.4)),
    { ...growth, tolerance: tolerance({ absolute: 0.1 }) },
    'conflict',
    'apart',
    0.2,
  ],
  ['within half a point', value(point(1.2)), value(point(1.2)), growth, 'agree', 'within'],
  [
    'a balance of -5 and 3 billion',
    value(exact(-5e9)),
    value(exact(3e9)),
    { kind: 'amount', unit: 'USD', scale: 'signed' },
    'conflict',
    'apart',
    8e9,
  ],
  [
    'a balance that differs by what counts at most',
    value(exact(-5e9)),
    value(exact(-4.6e9)),
    { kind: 'amount', unit: 'USD', scale: 'signed', tolerance: tolerance({ absolute: 5e8 }) },
    'close',
    'apart',
    4e8,
  ],
  [
    'at most 2 percent of growth, and a fall',
    { value: { form: 'atMost', x: 2, phrase: 'at most 2' } },
    value(exact(-3)),
    growth,
    'compatible',
    'overlap',
  ],
  [
    'shares that say what counts: 91 and 97 percent',
    value(exact(91)),
    value(exact(97)),
    { kind: 'share', unit: '%', tolerance: tolerance({ absolute: 2 }) },
    'conflict',
    'apart',
    6,
  ],
  [
    'shares as fractions that say what counts',
    value(exact(0.91)),
    value(exact(0.97)),
    { kind: 'share', unit: '1', tolerance: tolerance({ absolute: 2 }) },
    'conflict',
    'apart',
    6,
  ],
  [
    'shares that do not say: by the factor',
    value(exact(91)),
    value(exact(97)),
    { kind: 'share', unit: '%' },
    'close',
    'apart',
    1.0659,
  ],
  [
    'a count is never in points',
    value(exact(100)),
    value(exact(200)),
    { tolerance: tolerance({ absolute: 1000 }) },
    'conflict',
    'apart',
    2,
  ],
  [
    'a temperature 0.3 degrees apart, where nothing else is said',
    value(exact(14.2)),
    value(exact(14.5)),
    { kind: 'index', unit: 'Cel', scale: 'interval' },
    'conflict',
    'apart',
    0.3,
  ],
  ['both below zero', value(exact(-2)), value(exact(-2.3)), growth, 'close', 'apart', 0.3],
])

rows('vague words, minima, statistics', [
  [
    'hundreds as the API takes them, and 1,500',
    value({ form: 'vague', word: 'hundreds', phrase: 'hundreds' }),
    value(exact(1500)),
    {},
    'compatible',
    'overlap',
  ],
  [
    'hundreds with the ends of an earlier reading',
    value({ form: 'vague', word: 'Hundreds', from: 200, to: 999, phrase: 'Hundreds' }),
    value(exact(1500)),
    {},
    'compatible',
    'overlap',
  ],
  [
    'Hunderte',
    value({ form: 'vague', word: 'hunderte', lang: 'de', phrase: 'Hunderte' }),
    value(exact(1500)),
    {},
    'compatible',
    'overlap',
  ],
  [
    'at least hundreds',
    value({ form: 'vague', word: 'hundreds', from: 200, phrase: 'at least hundreds' }),
    value(exact(50_000)),
    {},
    'compatible',
    'overlap',
  ],
  [
    'a word that is a method of every object',
    value({ form: 'vague', word: 'constructor', phrase: 'constructor' }),
    value(exact(5)),
    {},
    'insufficient',
    'value',
  ],
  [
    '__proto__',
    value({ form: 'vague', word: '__proto__', phrase: '__proto__' }),
    value(exact(5)),
    {},
    'insufficient',
    'value',
  ],
  [
    'a documented minimum below',
    { value: exact(100), basis: 'documentedMinimum' },
    value(exact(5000)),
    {},
    'compatible',
    'overlap',
  ],
  [
    'a documented minimum above',
    { value: exact(5000), basis: 'documentedMinimum' },
    value(exact(100)),
    {},
    'conflict',
    'apart',
    50,
  ],
  [
    'a documented minimum in a rounded phrase',
    { value: about(100), basis: 'documentedMinimum' },
    value(atLeast(5000)),
    {},
    'compatible',
    'overlap',
  ],
])

test.each([
  ['hundreds', 'en', 'hundreds of people'],
  ['tens of thousands', 'en', 'tens of thousands of people'],
  ['hunderte', 'de', 'Hunderte Menschen'],
  ['centaines', 'fr', 'des centaines de personnes'],
  ['cientos', 'es', 'cientos de personas'],
  ['battalion', 'en', 'a battalion of soldiers'],
])('"%s" (%s) means the same read from prose, typed, and imported', (word, lang, text) => {
  const [figure] = readFigures(text, { lang })
  const typed = readingOf({ form: 'vague', word, lang, phrase: word })
  expect(typed.wide).not.toBeNull()
  expect(figure && readingOf(figure.value)).toEqual(expect.objectContaining({ wide: typed.wide, narrow: null }))
  expect(readingOf({ form: 'vague', word, lang, from: 1, to: 2, phrase: word })).toEqual(typed)
})

test('a vague word lists the assumption each time', () => {
  for (const of of [{ from: 200, to: 999 }, {}, { to: 2000 }])
    expect(
      judged({ value: { form: 'vague', word: 'hundreds', phrase: 'hundreds', ...of } }, {}).assumptions,
    ).toContainEqual({ code: 'houseRange', of: 'a', word: 'hundreds' })
})

test('two intervals are compared by what their units mean', () => {
  const interval = (from: number, to: number, best: number): Value => ({
    form: 'range',
    from,
    to,
    best,
    means: 'confidence',
    level: 0.95,
    phrase: `${best}`,
  })
  const [kilos, tonnes] = [interval(80_400, 119_600, 100_000), interval(110.4, 149.6, 130)]
  const relation = judged({ value: kilos, unit: 'kg' }, { value: tonnes, unit: 't' }, amount('t'))
  expect(relation).toMatchObject({ verdict: 'conflict', reasons: [{ code: 'sampling', z: 2.12 }] })
  const inTonnes = judged({ value: interval(80.4, 119.6, 100), unit: 't' }, { value: tonnes }, amount('t'))
  expect(inTonnes.verdict).toBe('conflict')
})

test('a variant names its dimension and both codes, and what is not said is listed', () => {
  expect(judged(at('y2015', 1), at('y2019', 2), amount('GBP', { dimensions })).reasons).toEqual([
    { code: 'variant', how: 'differs', dimension: 'priceBase', codes: ['y2015', 'y2019'] },
  ])
  expect(judged(at('y2015', 1), value(exact(2)), amount('GBP', { dimensions })).assumptions).toEqual([
    { code: 'variantUnstated', of: 'b', dimension: 'priceBase' },
  ])
  expect(judged(at('y2019', 1), value(exact(2)), amount('GBP', { dimensions: withUnstated })).assumptions).toEqual([
    { code: 'variantAssumed', of: 'b', dimension: 'priceBase', taken: 'y2019' },
  ])
})
