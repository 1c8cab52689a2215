import type { LangMap, Scope } from '../../../core/claim/types.ts'
import { readDate } from '../date.ts'
import { fingerprinted, slugOf } from '../slug.ts'
import type { Row } from '../table.ts'

/** Several things in one cell are separated by a bar: no name, address or phrase is likely to hold one. */
export function list(text: string | undefined): string[] {
  return (text ?? '')
    .split('|')
    .map((item) => item.trim())
    .filter(Boolean)
}

/** The outcomes that a cell names: `killed wounded`, `killed, wounded`, `killed+wounded`. */
export function outcomes(text: string | undefined): string[] | undefined {
  return text?.split(/[\s,;+]+/).filter(Boolean)
}

/** The codes by dimension that a cell names: `priceBase:2015 adjustment:none`. */
export function variant(text: string | undefined): [dimension: string, code: string][] {
  return (outcomes(text) ?? []).map((pair) => {
    const colon = pair.indexOf(':')
    return [pair.slice(0, Math.max(colon, 0)), pair.slice(colon + 1)]
  })
}

/** yes, true, 1, x; no, false, 0. Anything else is handed on as it is, for the gate to refuse. */
export function flag(text: string | undefined): boolean | string | undefined {
  if (text === undefined) return undefined
  if (/^(?:yes|y|true|1|x)$/i.test(text)) return true
  return /^(?:no|n|false|0)$/i.test(text) ? false : text
}

/** The date that the cell means; a cell that means none is handed on as it is, for the gate to refuse. */
export function date(text: string | undefined): string | undefined {
  return text === undefined ? undefined : (readDate(text) ?? text)
}

/** `question` is the English text, `question_de` the German one. */
export function texts(row: Row, columns: readonly string[], base: string): LangMap | undefined {
  const found = columns.flatMap((column) => {
    const text = column === base || column.startsWith(`${base}_`) ? row.cell(column) : undefined
    return text === undefined ? [] : [[languageOf(column, base), text]]
  })
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

function languageOf(column: string, base: string): string {
  return column === base ? 'en' : column.slice(base.length + 1).replaceAll('_', '-')
}

/** A population or a place: its code, or its name, which then gives the code too. */
export function scope(row: Row, columns: readonly string[], base: 'population' | 'place'): Scope | undefined {
  const label = texts(row, columns, `${base}_label`)
  const said = row.cell(base) ?? label?.en
  if (said === undefined) return undefined
  const code = /^[A-Za-z0-9][A-Za-z0-9:._-]*$/.test(said) ? said : slugOf(said) || fingerprinted('', said)
  const within = list(row.cell(`${base}_within`))
  return { code, label: label ?? { en: said }, ...(within.length > 0 ? { within } : {}) }
}
