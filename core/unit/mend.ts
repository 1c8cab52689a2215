import { ALIASES } from './aliases.ts'
import { CURRENCIES } from './currencies.ts'
import { parseUnit } from './parse.ts'

/** The code that somebody's spelling stands for: "km²", "people" and "USD/barrel" are `km2`, `{person}` and `USD/[bbl_us]`. Nothing for what no table knows. */
export function mendUnit(written: string): string | undefined {
  const text = inBraces(written.trim().replaceAll(/\s+/g, ' '))
  return aliased(text) ?? quotient(text)
}

/** An annotation has no spaces, and people are persons wherever they stand. */
function inBraces(text: string): string {
  return text.replaceAll(/\{[^{}]*\}/g, (word) => (PEOPLE.test(word) ? '{person}' : word.replaceAll(' ', '_')))
}

const PEOPLE = /^\{(?:people|persons)\}$/i

/**
 * A name as it stands goes first: `ft` would be a quadrillionth of a tonne in UCUM. In another case it may be a code of its own: `Gal` is no gallon.
 */
function aliased(text: string): string | undefined {
  const exact = ALIASES.get(text)
  if (exact !== undefined) return exact
  if (parseUnit(text)) return text
  const upper = text.toUpperCase()
  return ALIASES.get(text.toLowerCase()) ?? (CURRENCIES.has(upper) ? upper : undefined)
}

function quotient(text: string): string | undefined {
  const [above = '', ...below] = text.replaceAll(/ ?\/ ?| per /g, '/').split('/')
  if (below.length === 0) return undefined
  const sides = [above, ...below].map(aliased)
  const code = sides.join('/')
  return sides.every((side) => side !== undefined) && parseUnit(code) ? code : undefined
}
