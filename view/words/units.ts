import type { Measure } from '../../core/claim/types.ts'
import type { PublicEstimate } from '../../core/snapshot/types.ts'
import { numberFormat } from './formats.ts'
import { known } from './known.ts'

/** The unit that an estimate's value stands in. Of a measure in percent, a ratio is a number (core/compare/unit-of.ts). */
export function unitOf({ unit, value }: PublicEstimate, measure: Measure): string {
  return unit ?? (value.form === 'ratio' && measure.unit === '%' ? '1' : measure.unit)
}

/** The currency in `USD` or `USD/m2`. */
export function currencyOf(unit: string): string | undefined {
  return /^[A-Z]{3}(?=\/|$)/.exec(unit)?.[0]
}

/** How a unit is named: in words where `Intl` has them and its sign would help few readers, else by its sign. */
export function nameOfUnit(unit: string, count: number, lang: string): string {
  const name = known(NAMED, unit)
  if (!name) return known(SIGNS, unit) ?? signOf(unit)
  const parts = numberFormat(lang, { style: 'unit', unit: name, unitDisplay: 'long' }).formatToParts(count)
  return parts.find(({ type }) => type === 'unit')?.value ?? unit
}

/** `[bbl_us]` as "bbl", `kW.h` as "kWh", `km2` as "km²", `{shell}` as "shell". */
function signOf(unit: string): string {
  return unit
    .replace(/(?<=[a-z\]])[23](?!\d)/g, (power) => '²³'.charAt(Number(power) - 2))
    .replace(/10\*(\d+)/, (_, power) => `${10 ** Number(power)}`)
    .replace(/_[a-z]+(?=])|[[\]{}.]/g, '')
}

const SIGNS = { Cel: '°C', '[degF]': '°F', har: 'ha', '[ppth]': '‰' }

/** UCUM codes by what `Intl` calls them. */
const NAMED = {
  '[gal_us]': 'gallon',
  '[acr_us]': 'acre',
  '[mi_i]': 'mile',
  '[ft_i]': 'foot',
  '[lb_av]': 'pound',
  d: 'day',
  a: 'year',
}
