import type { Measure, Value } from '../../core/claim/types.ts'
import type { Interval } from '../../core/compare/types.ts'
import type { PublicEstimate } from '../../core/snapshot/types.ts'
import type { Strings } from '../strings/types.ts'
import { statedDigits } from './digits.ts'
import { fill } from './fill.ts'
import { listFormat } from './formats.ts'
import { known } from './known.ts'
import type { WriteNumber } from './numbers.ts'
import { isolated } from './text-in.ts'
import { unitOf } from './units.ts'

/** What an estimate states, in words: its value, any interval, and the ends of it. */
export interface ValueWriter {
  value(estimate: PublicEstimate): string
  interval(interval: Interval, unit: string): string
  /** A number, worded by the form of its value. */
  worded(code: string, number: string): string
  /** The least and the most of what a value states, without its rounding, in the claim's unit where it converts. */
  endsOf(estimate: PublicEstimate): readonly End[]
}

export interface End {
  readonly x: number
  /** The form of a one-sided bound. */
  readonly code?: string
}

interface Words {
  readonly lang: string
  readonly strings: Strings
  readonly measure: Measure
  readonly write: WriteNumber
  outcomes(counts: readonly string[]): string
}

export function valueWriter({ lang, strings, measure, write, outcomes }: Words): ValueWriter {
  const { dir, form } = strings
  const isCount = measure.kind === 'count'

  const stated = (x: number, unit: string, precision?: number, bare = false) =>
    write(x, unit, { bare, digits: statedDigits(x, precision) })
  const worded = (code: string, x: string) =>
    fill((isCount && code === 'lessThan' ? form.fewerThan : known(form, code)) ?? '#', x)

  /** Of a rounded value the end has a digit more; that of a quotient never ends. */
  const end = (x: number, unit: string, bare = false) => {
    const digits = statedDigits(x)
    return write(x, unit, { bare, ...(digits > MOST_DIGITS ? { round: 3 } : { digits }) })
  }
  const interval = ([lo, hi]: Interval, unit: string): string => {
    if (lo === null) return hi === null ? '' : fill(isCount ? strings.orFewer : strings.orLess, end(hi, unit))
    if (hi === null) return fill(strings.orMore, end(lo, unit))
    const [from, to] = [end(lo, unit, true), end(hi, unit)]
    return from === end(hi, unit, true) ? to : fill(strings.range, from, to)
  }

  /** Of the forms that one number says; a documented minimum states no more than "at least". */
  const formOf = (code: string, isMinimum: boolean) => (isMinimum && !BOUNDS.test(code) ? 'atLeast' : code)

  const valueIn = (value: Phraseless, unit: string, isMinimum = false): string | undefined => {
    if (value.form === 'range' && !isMinimum) {
      const { from, to, best } = value
      const range = fill(
        strings.range,
        stated(from, unit, undefined, true),
        stated(to, unit, undefined, best !== undefined),
      )
      return best === undefined ? range : fill(strings.best, range, stated(best, unit))
    }
    if (value.form === 'range') return worded('atLeast', stated(value.from, unit))
    if (value.form === 'vague') return isolated(value.word, dir)
    if (value.form === 'sum') return sum(value, unit, isMinimum)
    return 'x' in value ? worded(formOf(value.form, isMinimum), stated(value.x, unit, value.precision)) : undefined
  }
  /** Parts that are all worded alike have a total that is worded so; others are joined as they are. */
  const sum = (value: Extract<Value, { form: 'sum' }>, unit: string, isMinimum: boolean): string => {
    const [first] = value.parts
    const total = totalOf(value)
    const words = (code = '') => known(form, code)
    if (total !== undefined && value.parts.every((part) => words(part.value.form) === words(first?.value.form)))
      return worded(formOf(first?.value.form ?? '', isMinimum), stated(total, unit))
    const parts = value.parts.map((part) => `${valueIn(part.value, unit) ?? ''} (${outcomes(part.counts)})`)
    return listFormat(lang, { type: 'conjunction' }).format(parts)
  }

  const value = (estimate: PublicEstimate): string => {
    const { value, reading, basis, converted } = estimate
    const unit = unitOf(estimate, measure)
    const words =
      valueIn(value, unit, basis === 'documentedMinimum') ??
      (reading.narrow ? interval(reading.narrow, unit) : isolated(value.phrase, dir))
    if (!converted || unit === '1' || unit === '%') return words
    const there = (x: number, bare = false) =>
      write(x * converted.factor + converted.offset, measure.unit, { round: 3, bare })
    if (value.form === 'range') return `${words} (${fill(strings.range, there(value.from, true), there(value.to))})`
    const x = 'x' in value ? value.x : totalOf(value)
    return x === undefined ? words : `${words} (${there(x)})`
  }

  return { value, interval, worded, endsOf }

  /** The least and the most of what a value states, without its rounding, in the claim's unit where it converts. */
  function endsOf({ value, reading, converted, basis }: PublicEstimate): End[] {
    const { factor, offset } = converted ?? { factor: 1, offset: 0 }
    const end = (x: number, code?: string): End => ({ x: x * factor + offset, ...(code === undefined ? {} : { code }) })
    const isMinimum = basis === 'documentedMinimum'
    if (value.form === 'range') return isMinimum ? [end(value.from, 'atLeast')] : [end(value.from), end(value.to)]
    if ('x' in value) {
      const code = formOf(value.form, isMinimum)
      return [end(value.x, BOUNDS.test(code) && known(form, code) ? code : undefined)]
    }
    const total = totalOf(value)
    if (total !== undefined) return [end(total)]
    return (reading.narrow ?? []).flatMap((x) => (x === null ? [] : end(x)))
  }
}

type Phraseless = Value | Extract<Value, { form: 'sum' }>['parts'][number]['value']

/** That a source states, or its rounding. */
const MOST_DIGITS = 8

/** The forms of values that leave an end open. */
const BOUNDS = /^(?:atLeast|moreThan|atMost|upTo|lessThan)$/

/** What the parts of a sum come to, where each is one number. */
function totalOf(value: Value): number | undefined {
  if (value.form !== 'sum') return undefined
  return value.parts.reduce<number | undefined>(
    (total, { value }) => (total !== undefined && 'x' in value ? total + value.x : undefined),
    0,
  )
}
