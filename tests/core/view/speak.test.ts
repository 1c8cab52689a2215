import { describe, expect, it } from 'vitest'
import type { Measure, SumValue, Value } from '../../../core/claim/types.ts'
import type { PublicEstimate } from '../../../core/snapshot/types.ts'
import { estimate, point, speaking } from './sample.ts'

/** As readers see it: what keeps a line together is a space. */
const seen = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ')
const english = speaking('en')
const said = (value: Value, differs: Partial<Measure> = {}, more: Partial<PublicEstimate> = {}, lang = 'en') =>
  seen(speaking(lang, differs).value(estimate(value, more)))
const range = (from: number, to: number, best?: number): Value => ({
  form: 'range',
  from,
  to,
  means: 'unstated',
  phrase: '',
  ...(best === undefined ? {} : { best }),
})
const million: Partial<Measure> = {
  unit: '[bbl_us]',
  kind: 'amount',
  unitLabel: { en: { one: 'barrel', other: 'barrels' } },
}

describe('a value in words', () => {
  it.each<[Value, string]>([
    [point('about', 3000), 'about 3,000'],
    [point('exact', 3800), '3,800'],
    [point('moreThan', 4_000_000), 'more than 4 million'],
    [point('lessThan', 3800), 'fewer than 3,800'],
    [range(10_000, 12_000), '10,000 to 12,000'],
    [range(10_000, 12_000, 11_000), '10,000 to 12,000, best 11,000'],
    [range(3_000_000, 5_000_000, 4_000_000), '3 million to 5 million, best 4 million'],
    [{ form: 'vague', word: 'hundreds', phrase: '' }, 'hundreds'],
  ])('%j is %s', (value, words) => {
    expect(said(value)).toBe(words)
  })

  it('is less than an amount, and fewer than a count', () => {
    expect(said(point('lessThan', 20), { kind: 'amount', unit: 'km' })).toBe('less than 20 km')
  })

  it('of a sum is its total, where all parts are worded alike; other parts are joined by "and"', () => {
    const parts = (a: 'about' | 'moreThan'): SumValue['parts'] => [
      { counts: ['killed'], value: point('about', 300) },
      { counts: ['wounded'], value: point(a, 2700) },
    ]
    expect(said({ form: 'sum', parts: parts('about'), phrase: '' })).toBe('about 3,000')
    expect(said({ form: 'sum', parts: parts('moreThan'), phrase: '' })).toBe(
      'about 300 (killed) and more than 2,700 (wounded)',
    )
  })

  it('keeps the digits that were stated', () => {
    expect(said(point('point', 57, 0.1), { unit: 'km' })).toBe('57.0 km')
    expect(said(point('point', 1.6, 0.01), { unit: '%' })).toBe('1.60%')
    expect(said(point('point', 0.05, 0.001), { unit: '1' })).toBe('5.0%')
    expect(said(point('point', 0.1272), { unit: '1' })).toBe('12.72%')
    expect(said(point('point', 1_272_000_000))).toBe('1.272 billion')
    expect(said(point('point', 22_718_000_000))).toBe('22.718 billion')
    expect(said(point('point', 1_272_345_678))).toBe('1,272,345,678')
    expect(said(point('point', 4_000_000, 100_000))).toBe('4.0 million')
  })

  it('of a documented minimum is at least that', () => {
    expect(said(point('exact', 120), {}, { basis: 'documentedMinimum' })).toBe('at least 120')
    expect(said(point('moreThan', 120), {}, { basis: 'documentedMinimum' })).toBe('more than 120')
  })

  it('stands in its own unit, with the claim’s beside it where that converts', () => {
    const gallons = { unit: '[gal_us]', converted: { factor: 1 / 42, offset: 0, narrow: null, wide: null } }
    expect(said(point('about', 134e6), million, gallons)).toBe('about 134 million gallons (3.19 million barrels)')
    expect(said(range(84, 126), million, gallons)).toBe('84 to 126 gallons (2 to 3 barrels)')
    expect(said(point('exact', 46e6), { unit: 'har', kind: 'amount' }, { unit: '[acr_us]' })).toBe('46 million acres')
    expect(said(point('exact', 138e9), { unit: 'USD', kind: 'amount' }, { unit: 'GBP' })).toBe('£138B')
    expect(said(point('exact', 50), { unit: '1', kind: 'rate' }, { unit: '%' })).toBe('50%')
    expect(said(point('exact', 2.65), { unit: 'Cel', kind: 'index' }, { unit: '[degF]' })).toBe('2.65 °F')
    expect(said(point('exact', 80), { unit: 'USD/[bbl_us]', kind: 'index' })).toBe('$80/bbl')
    expect(said(point('exact', 12), {}, { unit: '{shell}' })).toBe('12 shell')
  })

  it('has the form of its unit that goes with the number', () => {
    const unitLabel = {
      en: { one: 'person', other: 'people' },
      uk: { one: 'особа', few: 'особи', many: 'осіб', other: 'особи' },
      fr: { one: 'personne', other: 'personnes' },
      es: { one: 'persona', other: 'personas' },
      ko: '명',
      ar: { one: 'شخص', two: 'شخصان', few: 'أشخاص', many: 'شخصًا', other: 'شخص' },
    }
    const people = (x: number, lang: string) => said(point('exact', x), { unitLabel }, {}, lang)
    expect(people(1, 'en')).toBe('1 person')
    expect(['2', '21', '25'].map((x) => people(Number(x), 'uk'))).toEqual(['2 особи', '21 особа', '25 осіб'])
    expect(people(2.5e6, 'fr')).toBe('2,5 millions de personnes')
    expect(people(2.5e6, 'es')).toBe('2,5 millones de personas')
    expect(people(3800, 'fr')).toBe('3 800 personnes')
    expect(people(3800, 'ko')).toBe('3,800명')
    expect(people(11, 'ar')).toBe('11 شخصًا')
  })

  it('keeps a number and its unit on one line', () => {
    expect(speaking('fr', { unit: 'km' }).value(estimate(point('exact', 5)))).toBe('5\u00a0km')
  })

  it('has a minus sign and no hyphen', () => {
    expect(said(point('exact', -0.4, 0.1), { unit: '%', scale: 'signed' })).toBe('−0.4%')
    expect(said(point('exact', -5), { unit: 'EUR', scale: 'signed' })).toBe('−€5')
  })

  it('from 10^12 on has no word in French and Spanish that is another power elsewhere', () => {
    expect(said(point('exact', 4.2e12), {}, {}, 'fr')).toBe('4 200 milliards')
    expect(said(point('exact', 4.2e12), {}, {}, 'es')).toBe('4.200.000 millones')
    expect(said(point('exact', 4.2e9), {}, {}, 'fr')).toBe('4,2 milliards')
    expect(said(point('exact', 4.2e12), {}, {}, 'de')).toBe('4,2 Billionen')
  })

  it('follows the language, its numbers and its outcomes', () => {
    const german = speaking('de')
    expect(german.value(estimate(point('about', 3000)))).toBe('rund 3.000')
    expect(german.outcomes(['killed', 'wounded'])).toBe('getötet oder wounded')
    expect(german.date('2025-01-05')).toBe('5. Jan. 2025')
  })

  it('adds up amounts, where a person is one thing or the other', () => {
    const outcomes = { line: { en: 'line' }, stations: { en: 'stations' } }
    expect(speaking('en', { kind: 'amount', outcomes }).outcomes(['line', 'stations'])).toBe('line and stations')
    expect(english.outcomes(['killed', 'wounded'])).toBe('killed or wounded')
  })

  it('of a form or a unit of a later release is its interval, its phrase, or its code', () => {
    const later: Value = JSON.parse('{ "form": "roughly", "phrase": "roughly a hundred" }')
    expect(said(later, {}, { reading: { narrow: [90, 110], wide: [80, 120] } })).toBe('90 to 110')
    expect(said(later)).toBe('roughly a hundred')
    expect(said(point('exact', 3), {}, { unit: '[newunit_x]' })).toBe('3 newunit')
  })
})

describe('what a value is read as', () => {
  const read = (value: Value, wide: [number | null, number | null], differs: Partial<Measure> = {}) =>
    seen(speaking('en', differs).read(estimate(value, { reading: { narrow: wide, wide } })))

  it.each<[[number | null, number | null], string]>([
    [[1000, 1200], 'Read as 1,000 to 1,200'],
    [[1000, null], 'Read as 1,000 or more'],
    [[null, 1000], 'Read as 1,000 or fewer'],
  ])('%j is %s', (interval, words) => {
    expect(read(point('about', 1100), interval)).toBe(words)
  })

  it('has no halves of what is counted, and says nothing that the value does not', () => {
    expect(read(point('point', 717), [716.5, 717.5])).toBe(undefined)
    expect(read(point('exact', 3800), [3800, 3800])).toBe(undefined)
    expect(read(point('about', 7), [6.5, 8.5])).toBe('Read as 7 to 8')
    expect(read(point('point', 7), [6.5, 7.5], { kind: 'amount', unit: 'km' })).toBe('Read as 6.5 to 7.5 km')
  })

  it('reaches as far to the one side as to the other', () => {
    expect(read(point('point', -0.3), [-0.35, -0.25], { unit: '%', scale: 'signed', kind: 'rate' })).toBe(
      'Read as −0.35 to −0.25%',
    )
    expect(read(point('point', 0.417), [0.4165, 0.4175], { unit: '1', kind: 'share' })).toBe('Read as 41.65 to 41.75%')
  })

  it('has the currency or the percent sign', () => {
    expect(read(point('about', 0.35), [0.316666666666667, 0.38], { unit: '1', kind: 'share' })).toBe(
      'Read as 31.7 to 38%',
    )
    expect(read(point('about', 5), [1250, null], { unit: 'USD', kind: 'amount' })).toBe('Read as $1,250 or more')
  })
})

describe('what the others state together', () => {
  const span = (...values: Value[]) => seen(english.span(values.map((value) => estimate(value))))

  it('reaches from the least to the most, without what rounding adds', () => {
    expect(span(point('about', 1900), point('point', 8000))).toBe('1,900 to 8,000')
    expect(span(point('about', 3000))).toBe('3,000')
    expect(span({ form: 'vague', word: 'hundreds', phrase: '' })).toBe('')
  })

  it('keeps bounds', () => {
    expect(span(point('about', 1100), point('moreThan', 3000))).toBe('1,100 to more than 3,000')
    expect(span(point('atLeast', 120))).toBe('at least 120')
  })

  it('rounds shares alike at both ends', () => {
    const shares = [0.316666666666667, 0.38].map((x) => estimate(point('point', x)))
    expect(seen(speaking('en', { unit: '1', kind: 'share' }).span(shares))).toBe('31.7 to 38%')
  })
})

describe('how far two are apart', () => {
  const growth: Partial<Measure> = { kind: 'rate', unit: '%', scale: 'signed' }

  it.each([
    ['en', '1.4 points apart', '1 point apart'],
    ['de', '1,4 Prozentpunkte Abstand', '1 Prozentpunkt Abstand'],
    ['fr', '1,4 point d’écart', '1 point d’écart'],
    ['es', '1,4 puntos de diferencia', '1 punto de diferencia'],
    ['uk', 'різниця 1,4 в. п.', 'різниця 1 в. п.'],
    ['ko', '1.4%p 차이', '1%p 차이'],
    ['ar', 'الفارق 1.4 من النقاط المئوية', 'الفارق 1 من النقاط المئوية'],
  ])('is in points where gaps are differences: %s', (lang, some, one) => {
    expect(speaking(lang, growth).gap({ points: 1.4 })).toBe(some)
    expect(speaking(lang, growth).gap({ points: 1 })).toBe(one)
  })

  it('is in the measure’s unit, where that is no percentage', () => {
    expect(seen(speaking('en', { unit: 'Cel', scale: 'interval', kind: 'index' }).gap({ points: 0.3 }))).toBe(
      '0.3 °C apart',
    )
  })

  it('is a factor anywhere else, never rounded to 1', () => {
    expect(english.gap({ factor: 1.18 })).toBe('×1.2')
    expect(english.gap({ factor: 1.04 })).toBe('×1.04')
    expect(english.gap({ factor: 16.4 })).toBe('×16')
    expect(english.gap({ factor: 123.4 })).toBe('×123')
    expect(speaking('ko').gap({ factor: 2 })).toBe('2배')
    expect(english.gap({})).toBe(undefined)
  })
})

describe('a name', () => {
  const party = { name: 'National Intelligence Service', short: 'NIS', kind: 'intelligence' } as const

  it('is the one in the page’s language, else short, else whole', () => {
    expect(speaking('ko').name({ ...party, names: { ko: '국가정보원', en: 'NIS' } })).toBe('국가정보원')
    expect(speaking('de').name({ ...party, names: { ko: '국가정보원' } })).toBe('NIS')
    expect(english.fullName(party)).toBe('National Intelligence Service')
  })

  it('is closed off where it runs against the text around it', () => {
    expect(speaking('ar').name(party)).toBe('\u2068NIS\u2069')
    expect(speaking('en').name({ ...party, short: 'وزارة الصحة' })).toBe('\u2068وزارة الصحة\u2069')
    expect(speaking('ar').name({ ...party, short: 'وزارة الصحة' })).toBe('وزارة الصحة')
  })
})

describe('a date', () => {
  it.each([
    ['2025', '2025'],
    ['2025-01', 'Jan 2025'],
    ['2025-01-05', 'Jan 5, 2025'],
    ['2025-01-05T23:30:00Z', 'Jan 5, 2025'],
    ['2025-21', '2025-21'],
  ])('%s keeps its precision: %s', (date, words) => {
    expect(english.date(date)).toBe(words)
  })

  it('is the first of a month in French as it is said', () => {
    expect(speaking('fr').date('2025-01-01')).toBe('1er janv. 2025')
    expect(speaking('fr').date('2025-01-11')).toBe('11 janv. 2025')
  })

  it('stands once where a window is one day', () => {
    expect(english.dates('2025-09-24', '2025-09-24')).toBe('Sep 24, 2025')
    expect(english.dates('2025-09-24', '2025-09-30')).toBe('Sep 24, 2025 to Sep 30, 2025')
  })
})
