import type { Measure } from '../../core/claim/types.ts'
import type { PublicEstimate } from '../../core/snapshot/types.ts'
import { known } from './known.ts'

/** The unit that an estimate's value stands in. Of a measure in percent, a ratio is a number (core/compare/unit-of.ts). */
export function unitOf({ unit, value }: PublicEstimate, measure: Measure): string {
  return unit ?? (value.form === 'ratio' && measure.unit === '%' ? '1' : measure.unit)
}

/** The currency in `USD` or `USD/m2`. */
export function currencyOf(unit: string): string | undefined {
  return /^[A-Z]{3}(?=\/|$)/.exec(unit)?.[0]
}

/** How a unit is named: by `Intl`, where it knows the unit, else by its sign. */
export function nameOfUnit(unit: string, count: number, lang: string): string {
  const name = known(NAMED, unit)
  const unitDisplay = unit === 'Cel' || unit === '[degF]' ? 'short' : 'long'
  if (name) {
    const parts = new Intl.NumberFormat(lang, { style: 'unit', unit: name, unitDisplay }).formatToParts(count)
    return parts.find(({ type }) => type === 'unit')?.value ?? unit
  }
  return known(SIGNS, unit) ?? signOf(unit)
}

/** `[bbl_us]` as "bbl", `kW.h` as "kWh", `km2` as "km²", `{shell}` as "shell". */
function signOf(unit: string): string {
  return unit
    .replace(/(?<=[a-z\]])[23](?!\d)/g, (power) => (power === '2' ? '²' : '³'))
    .replace(/10\*(\d+)/g, (_, power) => `${10 ** Number(power)}`)
    .replace(/_[a-z]+(?=])|[[\]{}.]/g, '')
}

const SIGNS = { '[ppth]': '‰', '[sft_i]': 'ft²', '[cft_i]': 'ft³', '[ston_av]': 'short t', '[lton_av]': 'long t' }

/** UCUM codes by what `Intl` calls them. */
const NAMED = {
  '[gal_us]': 'gallon',
  '[acr_us]': 'acre',
  '[acr_br]': 'acre',
  har: 'hectare',
  '[mi_i]': 'mile',
  '[ft_i]': 'foot',
  km: 'kilometer',
  m: 'meter',
  kg: 'kilogram',
  '[lb_av]': 'pound',
  L: 'liter',
  Cel: 'celsius',
  '[degF]': 'fahrenheit',
  h: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  a: 'year',
  'km/h': 'kilometer-per-hour',
}
