import type { EdtfDate, Measure, Operand, Value } from '../../core/claim/types.ts'
import type { Interval, Reading } from '../../core/compare/types.ts'
import type { PublicEstimate } from '../../core/snapshot/types.ts'
import type { Strings } from '../strings/types.ts'
import { fill } from './fill.ts'
import { dateFormat, numberFormat } from './formats.ts'
import { textIn } from './text-in.ts'

/** Numbers, dates, values and intervals of one claim, as one language writes them. */
export interface Speaker {
  number(x: number): string
  /** Short, for an axis: "2k". */
  tick(x: number): string
  interval(interval: Interval): string
  date(date: EdtfDate): string
  dates(from: EdtfDate, to: EdtfDate): string
  outcomes(counts: readonly string[]): string
  /** "about 3,000". What has no words of its own, a ratio or a mixed sum, is said as its interval. */
  value(value: Value, reading?: Reading): string
  /** The least and the most of what a value states, without its rounding. */
  ends(estimate: PublicEstimate): Interval | null
  /** "3,800 of 12,000 = 31.7%" */
  ratio(estimate: PublicEstimate): string | undefined
}

export function speaker(lang: string, strings: Strings, measure: Measure): Speaker {
  const format = writer(lang, measure)
  const bare = (x: number) => format(x, {})
  const number = (x: number) => {
    const label = textIn(lang, measure.unitLabel, x).text
    return label ? `${bare(x)} ${label}` : bare(x)
  }
  const both = (from: number, to: number) => fill(strings.range, format(from, { bare: true }), number(to))

  const interval = ([lo, hi]: Interval): string => {
    if (lo === null) return hi === null ? '' : fill(strings.orLess, number(hi))
    if (hi === null) return fill(strings.orMore, number(lo))
    return bare(lo) === bare(hi) ? number(lo) : both(lo, hi)
  }
  const ends = ({ value, reading }: PublicEstimate): Interval | null => {
    if (value.form === 'range') return [value.from, value.to]
    const x = 'x' in value ? value.x : totalOf(value)
    return x === undefined ? reading.narrow : [x, x]
  }
  const value = (value: Value, reading?: Reading): string => {
    switch (value.form) {
      case 'range':
        return both(value.from, value.to)
      case 'vague':
        return value.word
      case 'sum':
      case 'ratio':
        return sum(value) ?? (reading?.narrow ? interval(reading.narrow) : value.phrase)
      default:
        return fill(strings.form[value.form] ?? '#', number(value.x))
    }
  }
  /** Parts that are all worded alike have a total that is worded so. */
  const sum = (value: Value): string | undefined => {
    const total = totalOf(value)
    if (value.form !== 'sum' || total === undefined) return undefined
    const forms = value.parts.map(({ value }) => ('x' in value && strings.form[value.form]) || '#')
    const [form = ''] = forms
    return forms.every((each) => each === form) ? fill(form, number(total)) : undefined
  }
  const operand = (side: Operand): string => {
    if (typeof side === 'string') return side
    if ('form' in side) return plain(side)
    return `${plain(side.value)} (${side.party.short ?? side.party.name})`
  }
  /** A side of a ratio is counted in a unit of its own, so it is written without this measure's. */
  const plain = (side: Value): string => speaker(lang, strings, { ...measure, unit: '', unitLabel: {} }).value(side)

  return {
    number,
    tick: (x) => format(x, { compact: true }),
    interval,
    ends,
    date: (date) => edtf(lang, date),
    dates: (from, to) => fill(strings.range, edtf(lang, from), edtf(lang, to)),
    outcomes(counts) {
      const labels = counts.map((outcome) => textIn(lang, measure.outcomes[outcome]))
      // The "or" is in the language of the labels, which may have none in the page's.
      const list = new Intl.ListFormat(labels[0]?.lang ?? lang, { type: 'disjunction' })
      return list.format(labels.map(({ text }, index) => text || (counts[index] ?? '')))
    },
    value,
    ratio({ value, reading }) {
      if (value.form !== 'ratio' || !reading.narrow) return undefined
      return fill(strings.ratio, operand(value.numerator), operand(value.denominator), interval(reading.narrow))
    },
  }
}

/** What the parts of a sum come to, where each is one number. */
function totalOf(value: Value): number | undefined {
  if (value.form !== 'sum') return undefined
  return value.parts.reduce<number | undefined>(
    (total, { value }) => (total !== undefined && 'x' in value ? total + value.x : undefined),
    0,
  )
}

/** Shares are percentages, money has its currency, and beyond a million the name of the power is read faster than its zeros. */
function writer(lang: string, { unit }: Measure) {
  const isShare = unit === '1'
  const currency = /^[A-Z]{3}$/.test(unit)
  return (x: number, { compact = false, bare = false }): string =>
    numberFormat(lang, {
      ...(isShare
        ? { style: bare ? 'decimal' : 'percent' }
        : currency && !compact
          ? { style: 'currency', currency: unit }
          : {}),
      ...(compact || Math.abs(x) >= 1e6 ? { notation: 'compact', compactDisplay: compact ? 'short' : 'long' } : {}),
      maximumFractionDigits: isShare ? 1 : 2,
      minimumFractionDigits: 0,
    }).format(isShare && bare ? x * 100 : x)
}

/** EDTF at the precision that it has: a year stays a year. */
function edtf(lang: string, date: EdtfDate): string {
  return dateFormat(lang, {
    year: 'numeric',
    ...(date.length > 4 ? { month: 'short' } : {}),
    ...(date.length > 7 ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(date))
}
