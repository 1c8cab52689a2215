import { readNumber } from '../number-cell.ts'
import type { Row } from '../table.ts'
import { cellOf } from './columns.ts'

export type Bounds =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly detail: string }

/**
 * The value that low, best and high assert. A negative number is a sentinel: nobody knows. Two bounds are a range as the source gives it, never a confidence interval
 * (R6); one bound stays one, and no other end is invented for it; a best estimate alone is a plain number.
 */
export function boundsOf(row: Row): Bounds {
  const known: Partial<Record<'low' | 'best' | 'high', number>> = {}
  for (const field of ['low', 'best', 'high'] as const) {
    const number = readNumber(cellOf(row, field) ?? '', row.decimalComma)
    if (number.kind === 'bad') return { ok: false, detail: `${field} ${number.detail}` }
    if (number.kind === 'number' && number.x >= 0) known[field] = number.x
  }
  const { low, best, high } = known
  const phrase = Object.entries(known)
    .map(([field, x]) => `${field} ${x.toLocaleString('en-US')}`)
    .join(', ')
  if (low !== undefined && high !== undefined) {
    const value = { form: 'range', from: low, to: high, ...(best === undefined ? {} : { best }), means: 'sourceRange' }
    return { ok: true, value: { ...value, phrase } }
  }
  if (low !== undefined) return { ok: true, value: { form: 'atLeast', x: low, phrase } }
  if (high !== undefined) return { ok: true, value: { form: 'atMost', x: high, phrase } }
  if (best !== undefined) return { ok: true, value: { form: 'point', x: best, phrase } }
  return { ok: false, detail: 'low, best and high are all unknown' }
}
