import { describe, expect, it } from 'vitest'
import type { Measure, PointValue, SumValue, Value } from '../../../core/claim/types.ts'
import type { PublicEstimate } from '../../../core/snapshot/types.ts'
import { strings as de } from '../../../widget/strings/de.ts'
import { strings as en } from '../../../widget/strings/en.ts'
import { speaker } from '../../../widget/words/speak.ts'

const measure: Measure = {
  kind: 'count',
  unit: '{person}',
  outcomes: { killed: { en: 'killed', de: 'getötet' }, wounded: { en: 'wounded' } },
  additive: true,
  tolerance: { days: 7, materiality: 1.1, freshForDays: 14 },
}
const english = speaker('en', en, measure)
const point = (form: 'about' | 'moreThan' | 'exact', x: number): PointValue => ({ form, x, phrase: '' })

const estimate = (value: Value): PublicEstimate => ({
  id: 'some',
  counts: ['killed'],
  value,
  basis: 'model',
  chain: [],
  lineage: 'some',
  saidAt: '2025',
  evidence: 'primarySeen',
  reading: { narrow: null, wide: [0, 1] },
  current: true,
})

describe('a value in words', () => {
  it.each<[Value, string]>([
    [point('about', 3000), 'about 3,000'],
    [point('exact', 3800), '3,800'],
    [point('moreThan', 4_000_000), 'more than 4 million'],
    [{ form: 'range', from: 10_000, to: 12_000, means: 'unstated', phrase: '' }, '10,000 to 12,000'],
    [{ form: 'vague', word: 'hundreds', phrase: '' }, 'hundreds'],
  ])('%j is %s', (value, words) => {
    expect(english.value(value)).toBe(words)
  })

  it('of a sum is its total, where all parts are worded alike', () => {
    const parts = (a: 'about' | 'moreThan'): SumValue['parts'] => [
      { counts: ['killed'], value: point('about', 300) },
      { counts: ['wounded'], value: point(a, 2700) },
    ]
    expect(english.value({ form: 'sum', parts: parts('about'), phrase: '' })).toBe('about 3,000')
    const mixed: Value = { form: 'sum', parts: parts('moreThan'), phrase: '300 and more than 2,700' }
    expect(english.value(mixed, { narrow: [2950, null], wide: [2900, null] })).toBe('2,950 or more')
    expect(english.value(mixed)).toBe('300 and more than 2,700')
  })

  it('states its own ends, not those of its rounding', () => {
    const ends = (value: Value) => english.ends(estimate(value))
    expect(ends(point('about', 3000))).toEqual([3000, 3000])
    expect(ends({ form: 'range', from: 10_000, to: 12_000, means: 'unstated', phrase: '' })).toEqual([10_000, 12_000])
    const parts = [300, 2700].map((x) => ({ counts: ['killed'], value: point('about', x) }))
    expect(ends({ form: 'sum', parts, phrase: '' })).toEqual([3000, 3000])
    expect(ends({ form: 'vague', word: 'hundreds', phrase: '' })).toBe(null)
  })

  it('follows the language, its numbers and its outcomes', () => {
    const german = speaker('de', de, measure)
    expect(german.value(point('about', 3000))).toBe('rund 3.000')
    expect(german.outcomes(['killed', 'wounded'])).toBe('getötet oder wounded')
    expect(german.date('2025-01-05')).toBe('5. Jan. 2025')
  })

  it('has the unit that readers know, the currency, or the percent sign', () => {
    expect(speaker('en', en, { ...measure, unit: 't', unitLabel: { en: 'tonnes' } }).number(1200)).toBe('1,200 tonnes')
    expect(speaker('en', en, { ...measure, unit: 'USD' }).number(1250)).toBe('$1,250')
    expect(speaker('en', en, { ...measure, unit: '1' }).interval([0.3166, 0.38])).toBe('31.7 to 38%')
  })
})

describe('an interval in words', () => {
  it.each<[[number | null, number | null], string]>([
    [[1000, 1200], '1,000 to 1,200'],
    [[3800, 3800], '3,800'],
    [[1000, null], '1,000 or more'],
    [[null, 1000], '1,000 or less'],
  ])('%j is %s', (interval, words) => {
    expect(english.interval(interval)).toBe(words)
  })
})

describe('a date', () => {
  it.each([
    ['2025', '2025'],
    ['2025-01', 'Jan 2025'],
    ['2025-01-05', 'Jan 5, 2025'],
    ['2025-01-05T23:30:00Z', 'Jan 5, 2025'],
  ])('%s keeps its precision: %s', (date, words) => {
    expect(english.date(date)).toBe(words)
  })
})
