import type { LangMap } from '../../../core/claim/types.ts'
import type { Row } from '../table.ts'
import { list, outcomes, texts, variant } from './cells.ts'

/**
 * Every dimension and code that a row or one of the claim's own columns names: `dimensions` words them (`priceBase = price base | priceBase:2015 = 2015 prices`), `variant_unstated`
 * says what is taken where an estimate does not say, `variant_shown_only` what is never judged. What is not worded has its own code for a label.
 */
export function dimensionsOf(first: Row, rows: readonly Row[], columns: readonly string[]) {
  const labels = labelsOf(texts(first, columns, 'dimensions') ?? {})
  const unstated = new Map(variant(first.cell('variant_unstated')))
  const shownOnly = new Set(outcomes(first.cell('variant_shown_only')))
  const codes = new Map<string, Set<string>>([...shownOnly].map((dimension) => [dimension, new Set()]))
  const named = [...labels.keys()].map(parted)
  for (const [dimension, code] of [...named, ...unstated, ...rows.flatMap((row) => variant(row.cell('variant')))]) {
    const known = codes.get(dimension) ?? new Set()
    codes.set(dimension, code === undefined ? known : known.add(code))
  }
  if (codes.size === 0) return undefined
  const worded = (name: string, code: string) => labels.get(name) ?? { en: code }
  return Object.fromEntries(
    [...codes].map(([dimension, values]) => [
      dimension,
      {
        label: worded(dimension, dimension),
        values: Object.fromEntries([...values].map((code) => [code, worded(`${dimension}:${code}`, code)])),
        ...(shownOnly.has(dimension) ? { decides: false } : {}),
        ...(unstated.has(dimension) ? { unstated: unstated.get(dimension) } : {}),
      },
    ]),
  )
}

/** By the left side of each item, as it is written in `variant`. */
function labelsOf(written: LangMap): Map<string, LangMap> {
  const labels = new Map<string, LangMap>()
  for (const [language, text] of Object.entries(written)) {
    for (const item of list(text)) {
      const equals = item.indexOf('=')
      const name = (equals < 0 ? item : item.slice(0, equals)).trim()
      const label = equals < 0 ? '' : item.slice(equals + 1).trim()
      labels.set(name, { ...labels.get(name), ...(label === '' ? {} : { [language]: label }) })
    }
  }
  return new Map([...labels].map(([name, label]) => [name, Object.keys(label).length > 0 ? label : { en: name }]))
}

function parted(name: string): readonly [dimension: string, code: string | undefined] {
  const colon = name.indexOf(':')
  return colon < 0 ? [name, undefined] : [name.slice(0, colon), name.slice(colon + 1)]
}
