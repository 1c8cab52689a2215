import type { Value } from '../claim/types.ts'

/** The number or numbers that a value names; vague words by what they are. */
export function numbersOf(value: Value): string {
  switch (value.form) {
    case 'range':
      return `${plain(value.from)}-${plain(value.to)}`
    case 'vague':
      return value.word
    case 'sum':
      return value.parts.map((part) => numbersOf({ ...part.value, phrase: '' })).join('+')
    case 'ratio':
      return value.phrase
    default:
      return plain(value.x)
  }
}

/** What decimals leave behind in binary is no difference. */
function plain(x: number): string {
  return String(Number(x.toPrecision(12)))
}
