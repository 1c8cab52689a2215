import type { LangMap } from '../claim/types.ts'
import type { ClaimSnapshot, PublicEstimate } from './types.ts'

type Cell = string | number | null | undefined

const COLUMNS: Readonly<Record<string, (estimate: PublicEstimate, claim: ClaimSnapshot) => Cell>> = {
  claim: (_, claim) => claim.id,
  estimate: ({ id }) => id,
  party: ({ chain }) => chain[0]?.party.name,
  party_of: ({ chain }) => plainText(chain[0]?.party.of),
  side: ({ chain }) => chain[0]?.side.role,
  side_about: ({ chain }) => chain[0]?.side.about,
  side_of: ({ chain }) => plainText(chain[0]?.side.of),
  lineage: ({ lineage }) => lineage,
  said_at: ({ saidAt }) => saidAt,
  counts: ({ counts }) => counts.join(' '),
  counts_basis: ({ countsBasis }) => countsBasis ?? 'stated',
  population: ({ population }, claim) => (population ?? claim.population)?.code,
  population_within: ({ population }, claim) => (population ?? claim.population)?.within?.join('|'),
  place: ({ place }, claim) => (place ?? claim.place)?.code,
  place_within: ({ place }, claim) => (place ?? claim.place)?.within?.join('|'),
  period_from: ({ period }) => period?.from,
  period_to: ({ period }) => period?.to,
  period_to_basis: ({ period }) => period?.toBasis,
  period_kind: ({ period }) => period?.kind,
  phrase: ({ value }) => value.phrase,
  lang: ({ value }) => value.lang ?? 'en',
  form: ({ value }) => value.form,
  best: ({ value }) => (value.form === 'range' ? value.best : undefined),
  means: ({ value }) => (value.form === 'range' ? value.means : undefined),
  level: ({ value }) => (value.form === 'range' ? value.level : undefined),
  precision: ({ value }) => ('precision' in value ? value.precision : undefined),
  narrow_low: ({ reading }) => reading.narrow?.[0],
  narrow_high: ({ reading }) => reading.narrow?.[1],
  wide_low: ({ reading }) => reading.wide?.[0],
  wide_high: ({ reading }) => reading.wide?.[1],
  unit: ({ unit }, claim) => unit ?? claim.measure.unit,
  variant: ({ variant }) =>
    Object.entries(variant ?? {})
      .map(([dimension, code]) => `${dimension}:${code}`)
      .join(' '),
  forecast_made_at: ({ forecast }) => forecast?.madeAt,
  basis: ({ basis }) => basis,
  evidence: ({ evidence }) => evidence,
  current: ({ current }) => String(current),
  superseded_by: ({ supersededBy }) => supersededBy?.id,
  superseded_reason: ({ supersededBy }) => supersededBy?.reason,
  url: ({ chain }) => chain.find(({ url }) => url)?.url,
  kind: (_, { measure }) => measure.kind,
  additive: (_, { measure }) => (measure.additive ? 'yes' : 'no'),
  scale: (_, { measure }) => measure.scale,
  tolerance_days: (_, { measure }) => measure.tolerance.days,
  materiality: (_, { measure }) => measure.tolerance.materiality,
  absolute: (_, { measure }) => measure.tolerance.absolute,
  variant_unstated: (_, { measure }) =>
    dimensionsOf(measure)
      .flatMap(([name, { unstated }]) => (unstated === undefined ? [] : [`${name}:${unstated}`]))
      .join(' '),
  variant_shown_only: (_, { measure }) =>
    dimensionsOf(measure)
      .flatMap(([name, { decides }]) => (decides === false ? [name] : []))
      .join(' '),
}

/** One flat row per estimate, RFC 4180 with a header row. An open bound is an empty cell. The last columns are the claim's own, the same in each row. */
export function toCsv(claim: ClaimSnapshot): string {
  const readers = Object.values(COLUMNS)
  const rows = claim.estimates.map((estimate) => readers.map((read) => cell(read(estimate, claim))))
  return [Object.keys(COLUMNS), ...rows].map((row) => `${row.join(',')}\r\n`).join('')
}

function dimensionsOf({ dimensions = {} }: ClaimSnapshot['measure']) {
  return Object.entries(dimensions)
}

/** In English, else in the first language there is. */
function plainText(texts: LangMap | undefined): string | undefined {
  return texts && (texts.en ?? Object.values(texts)[0])
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = value.replace(FORMULA, "'$&").replaceAll(FORMULA_WITHIN, "'$&")
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A spreadsheet runs what starts like a formula, also behind blanks, in full width, or, where it splits at semicolons, tabs or line ends
 * whatever the quotes say, in the middle of a cell. An apostrophe makes it text.
 */
const FORMULA = /^(?:[\s;\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u
const FORMULA_WITHIN = /(?<=[;\t\r\n])(?:(?![\t\r\n])\s|\p{Cf})*[=+\-@\uff1d\uff0b\uff0d\uff20]/gu
