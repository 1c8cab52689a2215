import { LIMITS } from '../../../core/claim/index.ts'
import type { Scope } from '../../../core/claim/types.ts'
import { clipped } from '../prose.ts'
import { fingerprinted, slugOf } from '../slug.ts'
import type { Row } from '../table.ts'

/** Where the row's event happened, no finer than `where_prec` says it is known: 1 and 2 the spot, 3 the district, 4 the region, 5 and more the country. */
export function placeOf(row: Row): Scope | undefined {
  const country = row.cell('country')
  const precision = Number(row.cell('where_prec') ?? 1)
  const spot = row.cell('where_coordinates') ?? row.cell('where_description') ?? row.cell('location')
  const known = [
    ...(precision <= 2 ? [spot] : []),
    ...(precision <= 3 ? [row.cell('adm_2')] : []),
    ...(precision <= 4 ? [row.cell('adm_1')] : []),
    country,
  ].filter((name) => name !== undefined)
  const [finest] = known
  if (finest === undefined) return undefined
  const label = finest === country || country === undefined ? finest : `${finest}, ${country}`
  const within = country === undefined || finest === country ? [] : [codeOf(country)]
  return {
    code: codeOf(label),
    label: { en: clipped(label, LIMITS.label) },
    ...(within.length > 0 ? { within } : {}),
  }
}

function codeOf(name: string): string {
  return slugOf(name) || fingerprinted('', name)
}
