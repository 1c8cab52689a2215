import { decimals } from '../cldr/decimals.ts'

const points = new Set(decimals.point.split(', '))
const commas = new Set(decimals.comma.split(', '))

/** The decimal mark of a BCP 47 tag: its own, or that of the longest part of it that CLDR names. */
export function decimalOf(tag: string): '.' | ',' {
  const parts = tag.toLowerCase().split(/[-_]/)
  for (let length = parts.length; length > 0; length--) {
    const part = parts.slice(0, length).join('-')
    if (points.has(part)) return '.'
    if (commas.has(part)) return ','
  }
  return ','
}
