/** A number without its unit. `literal` x 10^`power`, kept apart so that 29 percent is 0.29 and not 0.29000000000000004. */
export interface Amount {
  readonly x: number
  /** A plain decimal literal, absent for fractions. */
  readonly literal?: string
  readonly power: number
  readonly fraction?: readonly [number, number]
  /** What the magnitudes at its end multiplied it by, 1 without one: a thousand in "twelve thousand", which "ten to twelve thousand" shares. */
  readonly scale: number
  /** Written in digits, without a magnitude: the only kind that can be a year, a score or a label's number. */
  readonly bare: boolean
  /** Written in digits at all. */
  readonly digits: boolean
}

/** A number in tokens that end before `end`. */
export interface NumberRead {
  /** Undefined for a code, a version or anything else that only looks like a number. */
  readonly amount: Amount | undefined
  readonly end: number
}

export function decimal(literal: string, power = 0, bare = false): Amount {
  return { x: Number(`${literal}e${power}`), literal, power, scale: 1, bare, digits: true }
}

export function whole(n: number, scale = 1): Amount {
  return { x: n, literal: String(n), power: 0, scale, bare: false, digits: false }
}

export function ratio(n: number, d: number, digits = false): Amount {
  return { x: n / d, power: 0, fraction: [n, d], scale: 1, bare: false, digits }
}

/** Times a magnitude word: 1e6, or 12 for a dozen. */
export function times(amount: Amount, factor: number): Amount {
  const power = Math.log10(factor)
  const literal = amount.literal
  if (literal !== undefined && Number.isInteger(power) && !literal.includes('e'))
    return { ...decimal(literal, amount.power + power), scale: amount.scale * factor, digits: amount.digits }
  const x = amount.x * factor
  return { x, literal: String(x), power: 0, scale: amount.scale * factor, bare: false, digits: amount.digits }
}

/** One number on top of another: 3 thousand and 800. */
export function sum(a: Amount, b: Amount): Amount {
  const x = a.x + b.x
  return { x, literal: String(x), power: 0, scale: b.scale, bare: false, digits: a.digits }
}

/** A number of percent as a fraction of 1. */
export function hundredth(amount: Amount): Amount {
  if (amount.literal === undefined || amount.literal.includes('e'))
    return { x: amount.x / 100, power: 0, scale: amount.scale, bare: false, digits: amount.digits }
  return { ...decimal(amount.literal, amount.power - 2), scale: amount.scale, digits: amount.digits }
}

export function negated(amount: Amount): Amount {
  const { literal, power, scale, bare, digits } = amount
  return { x: -amount.x, power, scale, bare, digits, ...(literal === undefined ? {} : { literal: `-${literal}` }) }
}

/** The unit of the last digit written, where trailing zeros make it finer than the number itself shows: "4.0 million". */
export function statedPrecision(amount: Amount): number | undefined {
  const decimals = /\.(\d*0)$/.exec(amount.literal ?? '')?.[1]
  return decimals === undefined ? undefined : Number(`1e${amount.power - decimals.length}`)
}
