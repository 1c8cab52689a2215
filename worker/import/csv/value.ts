import { LIMITS } from '../../../core/claim/index.ts'
import { readFigures } from '../../../core/figure/index.ts'
import { defined } from '../defined.ts'
import { readNumber } from '../number-cell.ts'
import type { Row } from '../table.ts'
import { list, outcomes } from './cells.ts'

/** The draft of a value and, where its phrase says one, its unit; or the column that no value can be made of, and why. */
export type ValueCells =
  /** Without a value: the row says nothing of it. */
  | { readonly ok: true; readonly value?: Draft; readonly unit?: string }
  | { readonly ok: false; readonly column: string; readonly detail: string }

type Draft = Readonly<Record<string, unknown>>
type Refusal = Extract<ValueCells, { ok: false }>

/**
 * What a row asserts, from the first of these that it fills: `parts` (a sum), `numerator` and `denominator` (a ratio), its numbers (`value`, `low`, `high`, `best`), the
 * readings of the public CSV, or the phrase itself, if that states one figure. A row without `form` gets the phrase's ("at least 100"), if the phrase states the same number.
 */
export function readValue(row: Row): ValueCells {
  const numbers = readNumbers(row)
  if (!numbers.ok) return numbers
  const { value: x, low, high, best, precision } = numbers.cells
  const form = row.cell('form')
  const said = defined({ phrase: row.cell('phrase'), lang: row.cell('lang') })
  if (form === 'sum' || row.cell('parts')) return sum(row, said)
  const numerator = row.cell('numerator')
  const denominator = row.cell('denominator')
  if (form === 'ratio' || numerator || denominator)
    return { ok: true, value: defined({ form: 'ratio', numerator, denominator, ...said }) }
  const written = (cells: Draft): ValueCells => ({
    ok: true,
    value: defined({ phrase: asWritten(row), ...said, ...cells }),
  })
  if (form === 'vague')
    return written({
      form,
      word: row.cell('phrase'),
      from: low ?? numbers.cells.wide_low,
      to: high ?? numbers.cells.wide_high,
    })
  if (form === 'range' || (low !== undefined && high !== undefined))
    return written({
      form: form ?? 'range',
      from: low ?? numbers.cells.narrow_low,
      to: high ?? numbers.cells.narrow_high,
      best: best ?? x,
      means: row.cell('means') ?? 'unstated',
      level: numbers.cells.level,
    })
  const points = [x, low, high, best].filter((number) => number !== undefined)
  if (points.length > 1)
    return { ok: false, column: 'value', detail: 'stands beside one bound: give both bounds, or one number' }
  const [point] = points
  if (point === undefined)
    return form && hasReading(row)
      ? written({ form, x: fromReading(form, numbers.cells), precision })
      : fromPhrase(row, precision)
  if (form || low !== undefined || high !== undefined)
    return written({ form: form ?? (low === undefined ? 'atMost' : 'atLeast'), x: point, precision })
  const phrased = fromPhrase(row, precision)
  return phrased.ok && phrased.value?.x === point ? phrased : written({ form: 'point', x: point, precision })
}

const NUMBERS = [
  'value',
  'low',
  'high',
  'best',
  'level',
  'precision',
  'narrow_low',
  'narrow_high',
  'wide_low',
  'wide_high',
] as const
type Numbers = Partial<Record<(typeof NUMBERS)[number], number>>

function readNumbers(row: Row): { readonly ok: true; readonly cells: Numbers } | Refusal {
  const cells: Numbers = {}
  for (const column of NUMBERS) {
    const number = readNumber(row.cell(column) ?? '', row.decimalComma)
    if (number.kind === 'bad') return { ok: false, column, detail: number.detail }
    if (number.kind === 'number') cells[column] = number.x
  }
  return { ok: true, cells }
}

/** The verbatim phrase is the row's; without one, the numbers as they stand in it. */
function asWritten(row: Row): string | undefined {
  const bounds = [row.cell('low'), row.cell('high')].filter(Boolean)
  return row.cell('value') ?? (bounds.length > 0 ? bounds.join(' – ') : row.cell('best'))
}

function hasReading(row: Row): boolean {
  return row.cell('narrow_low') !== undefined || row.cell('narrow_high') !== undefined
}

/** R4 read backwards: the number whose form has this narrow reading. */
function fromReading(form: string, { narrow_low: low, narrow_high: high }: Numbers): number | undefined {
  if (low === undefined || high === undefined) return low ?? high
  if (form === 'about') return Number(((low + high) / 2).toPrecision(12))
  return form === 'nearly' || form === 'atMost' || form === 'upTo' || form === 'lessThan' ? high : low
}

function fromPhrase(row: Row, precision: number | undefined): ValueCells {
  const phrase = row.cell('phrase')
  const form = row.cell('form')
  if (phrase === undefined) return form === undefined ? { ok: true } : { ok: true, value: defined({ form, precision }) }
  if (phrase.length > LIMITS.phrase)
    return { ok: false, column: 'phrase', detail: `is longer than ${LIMITS.phrase} characters` }
  const lang = row.cell('lang')
  const [figure, ...others] = readFigures(phrase, lang === undefined ? {} : { lang })
  if (!figure)
    return { ok: false, column: 'phrase', detail: 'states no figure that can be read: fill in value, or low and high' }
  if (others.length > 0)
    return { ok: false, column: 'phrase', detail: 'states several figures: fill in value, or low and high' }
  const value = defined({ ...figure.value, ...(precision === undefined ? {} : { precision }), phrase, lang })
  return figure.unit === undefined ? { ok: true, value } : { ok: true, value, unit: figure.unit }
}

/** `killed: approximately 300 | wounded: approximately 2,700`: each part is read as a phrase. */
function sum(row: Row, said: Draft): ValueCells {
  const parts: unknown[] = []
  const lang = row.cell('lang')
  const written = list(row.cell('parts'))
  if (written.length > LIMITS.parts || written.some((part) => part.length > LIMITS.phrase))
    return {
      ok: false,
      column: 'parts',
      detail: `are more than ${LIMITS.parts}, or one is longer than ${LIMITS.phrase}`,
    }
  for (const part of written) {
    const colon = part.indexOf(':')
    const [figure, ...others] = readFigures(part.slice(colon + 1), lang === undefined ? {} : { lang })
    if (colon < 1 || !figure || others.length > 0)
      return { ok: false, column: 'parts', detail: 'is not written like "killed: about 300 | wounded: 2,700"' }
    const { phrase: _phrase, lang: _lang, ...value } = figure.value
    parts.push({ counts: outcomes(part.slice(0, colon)), value })
  }
  const others = ['parts', 'value', 'low', 'high', 'best'].some((column) => row.cell(column) !== undefined)
  if (parts.length === 0 && !others) return { ok: true, value: { form: 'sum', ...said } }
  if (parts.length === 0) return { ok: false, column: 'parts', detail: 'is missing: a sum is imported by its parts' }
  return { ok: true, value: { form: 'sum', parts, phrase: row.cell('parts'), ...said } }
}
