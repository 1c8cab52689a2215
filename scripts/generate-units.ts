import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'

/**
 * Writes `core/unit/table.ts` from the UCUM essence that comes with @lhncbc/ucum-lhc, and the licence of both beside it (`npm run generate`).
 * A test writes it again and compares.
 */

const lhc = new URL('../node_modules/@lhncbc/ucum-lhc/', import.meta.url)
const target = new URL('../core/unit/', import.meta.url)

interface Packed {
  readonly config: readonly (string | readonly string[])[]
  readonly data: readonly (readonly unknown[])[]
}

/** The text of the table. */
export function unitTable(): string {
  const { prefixes, units }: { prefixes: Packed; units: Packed } = JSON.parse(
    readFileSync(new URL('data/ucumDefs.min.json', lhc), 'utf8'),
  )
  const lines = rowsOf(units)
    .filter(({ source_: source, class_: kind, csCode_: code }) => source === 'UCUM' && isAtom(`${code}`, kind))
    .map((unit) => `  ${JSON.stringify(entryOf(unit))},`)
    .sort()
  const powers = rowsOf(prefixes)
    .map(({ code_: code, value_: value }) => `  ${JSON.stringify([code, value])},`)
    .sort()
  return `${HEADER}
export const PREFIXES: readonly (readonly [prefix: string, factor: number])[] = [
${powers.join('\n')}
]

export const ATOMS: readonly (readonly [code: string, takesPrefix: 0 | 1, magnitude?: number, dimension?: Dimension])[] = [
${lines.join('\n')}
]
`
}

const HEADER = `// Written by scripts/generate-units.ts from @lhncbc/ucum-lhc. LICENSE.md has the notice and the terms of use of the UCUM table.
// biome-ignore-all format: one unit a line

/** Powers of length, time, mass and temperature. */
export type Dimension = readonly [length: number, time: number, mass: number, temperature: number]

/** Magnitudes are in metres, seconds, grams and kelvins. What has none measures something else (charge, information), and never converts. */`

function rowsOf({ config, data }: Packed): Readonly<Record<string, unknown>>[] {
  const names = config.map((name) => (typeof name === 'string' ? name : (name[1] ?? '')))
  return data.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])))
}

/** Numbers are read as such, and a product is read by its parts. */
function isAtom(code: string, kind: unknown): boolean {
  return (
    kind !== 'dimless' &&
    !/^10[*^]|^%$|^\[(?:ppth|ppm|ppb|pptr)\]$/.test(code) &&
    !/[./]/.test(code.replaceAll(/\[[^\]]*\]/g, ''))
  )
}

function entryOf(unit: Readonly<Record<string, unknown>>): readonly unknown[] {
  const { csCode_: code, isMetric_: metric, magnitude_: magnitude, dimVec_: vector } = unit
  const takesPrefix = metric || unit.isBase_ ? 1 : 0
  if (!Array.isArray(vector) || CALENDAR.test(`${code}`) || unit.isArbitrary_ || unit.moleExp_ || isFunction(unit))
    return [code, takesPrefix]
  const [length, time, mass, angle, temperature, charge, luminosity] = vector.map(Number)
  const dimension = [length, time, mass, temperature]
  if (angle || charge || luminosity || dimension.every((power) => power === 0)) return [code, takesPrefix]
  return [code, takesPrefix, magnitude, dimension]
}

/** Years and months: no number of days. */
const CALENDAR = /^(?:a|mo)(?:_|$)/

/** A logarithm or a tangent; of temperatures only the zero is elsewhere. */
function isFunction({ isSpecial_: special, property_: property }: Readonly<Record<string, unknown>>): boolean {
  return special === true && property !== 'temperature'
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  writeFileSync(new URL('table.ts', target), unitTable())
  copyFileSync(new URL('LICENSE.md', lhc), new URL('LICENSE.md', target))
}
