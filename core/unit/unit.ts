import { physical } from './physical.ts'

/** What a unit code stands for. Units of one `kind` convert into each other, units of two kinds never. */
export interface Unit {
  readonly kind: string
  /** What one of it is in the kind's own unit. */
  readonly factor: number
}

/**
 * Reads a unit code as a claim may use it: a UCUM code of a dimension in which quantities convert; a share (`1`, `%`, `[ppth]`, `[ppm]`, `[bps]`); an ISO 4217
 * currency; an annotation (`{person}`); a year or a month, which are no number of days; or a quotient of two of these, each with a power of ten if need be
 * (`{case}/10*5{person}`, `USD/[bbl_us]`). Nothing for any other text.
 */
export function readUnit(code: string): Unit | undefined {
  const whole = plainUnit(code)
  if (whole) return whole
  const slash = code.indexOf('/')
  if (slash < 0) return undefined
  const [over, under] = [plainUnit(code.slice(0, slash)), plainUnit(code.slice(slash + 1))]
  if (!over || !under) return undefined
  return { kind: `${over.kind} per ${under.kind}`, factor: over.factor / under.factor }
}

function plainUnit(code: string): Unit | undefined {
  const [, exponent, rest = ''] = /^10\*([+-]?\d{1,2})\.?(.*)$/.exec(code) ?? [undefined, '0', code]
  const scale = 10 ** Number(exponent)
  if (rest === '') return exponent === '0' ? undefined : { kind: SHARE, factor: scale }
  const unit = simpleUnit(rest)
  return unit && { kind: unit.kind, factor: unit.factor * scale }
}

function simpleUnit(code: string): Unit | undefined {
  const share = SHARES.get(code)
  if (share !== undefined) return { kind: SHARE, factor: share }
  if (ANNOTATION.test(code) || CALENDAR.has(code) || isCurrency(code)) return { kind: code, factor: 1 }
  const found = physical(code)
  return found && { kind: found.dimension, factor: found.factor }
}

const SHARE = 'share'

/** `[bps]` is ours: a hundredth of a percent. UCUM has none. */
const SHARES: ReadonlyMap<string, number> = new Map([
  ['1', 1],
  ['%', 0.01],
  ['[ppth]', 1e-3],
  ['[ppm]', 1e-6],
  ['[bps]', 1e-4],
])

/** Something that is counted, named in braces. Printable ASCII without braces, as UCUM has it. */
const ANNOTATION = /^\{[!-z|~]{1,38}\}$/

const CALENDAR: ReadonlySet<string> = new Set(['a', 'mo'])

let currencies: ReadonlySet<string> | undefined

function isCurrency(code: string): boolean {
  currencies ??= new Set(Intl.supportedValuesOf('currency'))
  return currencies.has(code)
}
