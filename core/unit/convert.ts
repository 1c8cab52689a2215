import { readUnit } from './unit.ts'

/** `y = factor * x + offset` */
export interface Conversion {
  readonly factor: number
  readonly offset: number
}

/**
 * What turns a number in unit `from` into one in unit `to`; nothing where they are of two kinds. `points`: the numbers are points on a scale without a true zero, so that
 * 0 °C is 32 °F; else they are amounts or differences, and one degree Celsius is 1.8 degrees Fahrenheit.
 */
export function conversion(from: string, to: string, { points = false } = {}): Conversion | undefined {
  if (from === to) return SAME
  const [a, b] = [readUnit(from), readUnit(to)]
  if (!a || !b || a.kind !== b.kind) return undefined
  const shift = points && a.kind === 'temperature' ? zeroOf(from) - zeroOf(to) : 0
  return { factor: exact(a.factor / b.factor), offset: exact(shift / b.factor) }
}

/** The same thing under two spellings, or two units of one kind. */
export function isConvertible(from: string, to: string): boolean {
  return conversion(from, to) !== undefined
}

const SAME: Conversion = { factor: 1, offset: 0 }

/** Where the scale's own zero lies, in kelvin. */
function zeroOf(code: string): number {
  if (code === 'Cel') return 273.15
  return code === '[degF]' ? (459.67 * 5) / 9 : 0
}

/** Definitions have fewer than twelve digits; what arithmetic adds behind them would make equal readings differ. */
function exact(x: number): number {
  return Number(x.toPrecision(12))
}
