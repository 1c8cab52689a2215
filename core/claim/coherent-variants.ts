import type { Path, Report } from './report.ts'
import type { Estimate, Measure } from './types.ts'

/** What an estimate that does not say is taken to mean is one of the dimension's own values. */
export function checkDimensions({ dimensions = {} }: Measure, path: Path, report: Report): void {
  for (const [name, { values, unstated }] of Object.entries(dimensions)) {
    if (unstated !== undefined && !Object.hasOwn(values, unstated))
      report([...path, name, 'unstated'], 'is not a value of this dimension')
  }
}

/** An estimate names declared dimensions and codes only. */
export function checkVariant(
  { dimensions = {} }: Measure,
  { variant = {} }: Estimate,
  path: Path,
  report: Report,
): void {
  for (const [name, code] of Object.entries(variant)) {
    const dimension = Object.hasOwn(dimensions, name) ? dimensions[name] : undefined
    if (!dimension) report([...path, 'variant', name], 'is not a dimension of this measure')
    else if (!Object.hasOwn(dimension.values, code))
      report([...path, 'variant', name], 'is not a value of this dimension')
  }
}
