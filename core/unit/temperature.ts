/** Where the zero of a scale of temperatures lies, by definition; nothing for any other unit. */
export function zeroInKelvins(unit: string): number | undefined {
  return ZEROS.get(unit)
}

const ZEROS: ReadonlyMap<string, number> = new Map([
  ['K', 0],
  ['Cel', 273.15],
  ['[degF]', 459.67 / 1.8],
  ['[degRe]', 273.15],
])
