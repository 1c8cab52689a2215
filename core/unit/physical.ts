import { DIMENSIONS } from './dimensions.ts'
import { ATOMS, PREFIXES } from './table.ts'

/** A unit of a physical dimension: what one of it is in SI units. */
export interface Physical {
  readonly dimension: string
  readonly factor: number
}

/** Reads a UCUM expression: `km2`, `kW.h`, `[mi_i]/h`. Nothing if it is none, or of a dimension in which quantities do not convert. */
export function physical(code: string): Physical | undefined {
  const parts = code.split(/([./])/)
  let factor = 1
  let vector = [0, 0, 0, 0]
  for (let i = 0; i < parts.length; i += 2) {
    const component = componentOf(parts[i] ?? '')
    if (!component) return undefined
    const sign = parts[i - 1] === '/' ? -1 : 1
    factor *= component.factor ** sign
    vector = vector.map((exponent, at) => exponent + sign * (component.vector[at] ?? 0))
  }
  const dimension = DIMENSIONS.get(vector.join())
  const isAlone = parts.length === 1
  // degrees have a zero of their own: they are no part of a product
  if (!dimension || (dimension === 'temperature' && !isAlone)) return undefined
  return { dimension, factor }
}

interface Component {
  readonly factor: number
  readonly vector: readonly number[]
}

/** An atom with its prefix and exponent. */
function componentOf(text: string): Component | undefined {
  const [, name = '', exponent = '1'] = /^(.*?[^\d+-])([+-]?\d+)?$/.exec(text) ?? []
  const atom = atomOf(name)
  const power = Number(exponent)
  if (!atom || power === 0 || Math.abs(power) > 4) return undefined
  return { factor: atom.factor ** power, vector: atom.vector.map((n) => n * power) }
}

function atomOf(name: string): Component | undefined {
  const plain = Object.hasOwn(ATOMS, name) ? ATOMS[name] : undefined
  if (plain) return { factor: plain[0], vector: plain[1].split(',').map(Number) }
  for (const length of [2, 1]) {
    const [prefix, rest] = [name.slice(0, length), name.slice(length)]
    const scale = Object.hasOwn(PREFIXES, prefix) ? PREFIXES[prefix] : undefined
    const atom = Object.hasOwn(ATOMS, rest) ? ATOMS[rest] : undefined
    if (scale !== undefined && atom?.[2] === 1)
      return { factor: scale * atom[0], vector: atom[1].split(',').map(Number) }
  }
  return undefined
}
