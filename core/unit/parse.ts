import { CURRENCIES } from './currencies.ts'
import { ATOMS, type Dimension, PREFIXES } from './table.ts'

/** What a unit is made of: what stands above the line, and what below it. */
export interface Quotient {
  readonly above: Product
  readonly below: Product
}

/** A product of physical units and numbers, with the things in it that never convert, sorted. */
export interface Product {
  /** In metres, seconds, grams and kelvins. */
  readonly factor: number
  readonly dimension: Dimension
  /** Annotations, currencies, and units of what is not converted, each as often as it stands there. */
  readonly words: readonly string[]
}

/** Reads a code by UCUM's grammar, with currencies as units and `[bps]` of our own. Nothing where a part is not known. */
export function parseUnit(code: string): Quotient | undefined {
  if (code.length > LONGEST) return undefined
  if (known.has(code)) return known.get(code)
  if (known.size >= MOST_KNOWN) known.clear()
  const read = parsed(code)
  known.set(code, read)
  return read
}

/** A text's figures and the claims that they may be about have few units, and each is asked for again and again. */
const known = new Map<string, Quotient | undefined>()
const MOST_KNOWN = 100
const LONGEST = 60

function parsed(code: string): Quotient | undefined {
  const whole = `.${code.replace(/^\//, '1/')}`
  const parts = whole.match(PART) ?? []
  if (parts.join('') !== whole) return undefined
  let read: Quotient = { above: ONE, below: ONE }
  for (const part of parts) {
    const terms = termsOf(part.slice(1))
    if (!terms) return undefined
    for (const term of terms) read = multiplied(read, part.startsWith('/') ? { ...term, power: -term.power } : term)
  }
  return read
}

/** A part of a product: a group, or a unit with its exponent and annotations; dots and slashes in brackets belong to a name. */
const PART = /[./](?:\([^()]+\)|(?:\[[^[\]]*\]|\{[^{}]*\}|[^./()[\]{}])+)/g
const ONE: Product = { factor: 1, dimension: [0, 0, 0, 0], words: [] }

/** One factor of a product; a word has no magnitude. */
interface Term {
  readonly power: number
  readonly factor: number
  readonly dimension: Dimension
  readonly word?: string
}

function termsOf(part: string): readonly Term[] | undefined {
  if (part.startsWith('(')) {
    const inner = part.slice(1, -1).split('.').map(termsOf)
    return inner.every((terms) => terms !== undefined) ? inner.flat() : undefined
  }
  const [, symbol = '', annotations = ''] = /^([^{}]*)((?:\{[!-z|~]+\})*)$/.exec(part) ?? []
  if (symbol === '' && annotations === '') return undefined
  const words = (annotations.match(/\{[^{}]+\}/g) ?? []).map((word): Term => ({ ...UNIT, word }))
  if (symbol === '') return words
  const first = termOf(symbol)
  return first && [first, ...words]
}

const UNIT: Term = { power: 1, factor: 1, dimension: [0, 0, 0, 0] }

function termOf(symbol: string): Term | undefined {
  const power = /^10[*^]([+-]?\d{1,2})$/.exec(symbol)?.[1]
  if (power !== undefined) return { ...UNIT, factor: 10 ** Number(power) }
  if (/^[1-9]\d{0,14}$/.test(symbol)) return { ...UNIT, factor: Number(symbol) }
  const share = SHARES.get(symbol)
  if (share !== undefined) return { ...UNIT, factor: share }
  if (CURRENCIES.has(symbol)) return { ...UNIT, word: symbol }
  const [, name = symbol, exponent = '1'] = /^(.*?[^\d+-])([+-]?\d)?$/.exec(symbol) ?? []
  const known = atomOf(name)
  return known && Number(exponent) !== 0 ? { ...known, power: Number(exponent) } : undefined
}

/** Parts of one. */
const SHARES: ReadonlyMap<string, number> = new Map([
  ['%', 0.01],
  ['[ppth]', 1e-3],
  ['[bps]', 1e-4],
  ['[ppm]', 1e-6],
  ['[ppb]', 1e-9],
  ['[pptr]', 1e-12],
])

const atoms = new Map(ATOMS.map((atom) => [atom[0], atom]))

function atomOf(name: string): Term | undefined {
  const whole = atoms.get(name)
  if (whole) return termOfAtom(name, 1, whole)
  for (const [prefix, factor] of PREFIXES) {
    const atom = name.startsWith(prefix) ? atoms.get(name.slice(prefix.length)) : undefined
    if (atom?.[1]) return termOfAtom(name, factor, atom)
  }
  return undefined
}

function termOfAtom(name: string, prefix: number, [, , magnitude, dimension]: (typeof ATOMS)[number]): Term {
  return magnitude === undefined || !dimension
    ? { ...UNIT, word: name }
    : { ...UNIT, factor: prefix * magnitude, dimension }
}

function multiplied({ above, below }: Quotient, { power, factor, dimension, word }: Term): Quotient {
  const times = Math.abs(power)
  const side = power > 0 ? above : below
  const [length, time, mass, temperature] = side.dimension
  const product: Product = {
    factor: side.factor * factor ** times,
    dimension: [
      length + times * dimension[0],
      time + times * dimension[1],
      mass + times * dimension[2],
      temperature + times * dimension[3],
    ],
    words: word === undefined ? side.words : [...side.words, ...Array<string>(times).fill(word)].sort(),
  }
  return power > 0 ? { above: product, below } : { above, below: product }
}
