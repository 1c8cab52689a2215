import { DIGITS, type Token } from './tokens.ts'

interface Exponent {
  readonly exponent: number
  readonly end: number
}

/** The power of ten of "1.3x10^6" and "1.3e6", from the token after the first number. */
export function scientific(tokens: readonly Token[], at: number): Exponent | undefined {
  const first = tokens[at]
  const second = tokens[at + 1]
  if (first?.text === 'e' && !first.spaced) {
    const sign = SIGNS.has(second?.text ?? '') ? 1 : 0
    const power = tokens[at + 1 + sign]
    if (power?.kind !== DIGITS || power.spaced || second?.spaced || power.text.length > 2) return undefined
    return { exponent: (sign && second?.text !== '+' ? -1 : 1) * Number(power.text), end: at + 2 + sign }
  }
  return (first?.text === 'x' || first?.text === '×') && second?.text === '10' ? exponent(tokens, at + 2) : undefined
}

/** "^-4". */
export function exponent(tokens: readonly Token[], at: number): Exponent | undefined {
  if (tokens[at]?.text !== '^') return undefined
  let next = at + 1
  let sign = 1
  for (; SIGNS.has(tokens[next]?.text ?? '') && next < at + 4; next++) if (tokens[next]?.text !== '+') sign = -sign
  const power = tokens[next]
  if (power?.kind !== DIGITS || power.text.length > 2) return undefined
  return { exponent: sign * Number(power.text), end: next + 1 }
}

const SIGNS = new Set(['+', '-', '−'])
