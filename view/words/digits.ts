import { numberFormat } from './formats.ts'
import { baseOf } from './language.ts'

/** How a number is to be written. */
export interface Writing {
  /** A fraction of 1 as percent. */
  readonly percent?: boolean | undefined
  readonly currency?: string | undefined
  /** For an axis: "2k". */
  readonly short?: boolean | undefined
  /** All the digits that a source stated, zeros among them. Without it a number is rounded as what is computed. */
  readonly digits?: number
  /** At most so many significant digits. */
  readonly round?: number
}

/** A number as one language writes it, with the minus sign. Beyond a million the name of the power is read faster than its zeros. */
export function digitsIn(lang: string, x: number, { percent, currency, short, digits, round }: Writing): string {
  const rounding: Intl.NumberFormatOptions = digits
    ? { minimumSignificantDigits: digits, maximumSignificantDigits: digits }
    : round
      ? { maximumSignificantDigits: round }
      : { minimumFractionDigits: 0, maximumFractionDigits: percent ? 1 : 2 }
  const parts = (y: number, notation?: Intl.NumberFormatOptions) =>
    numberFormat(lang, {
      ...(percent ? { style: 'percent' } : currency && !short ? { style: 'currency', currency } : {}),
      ...notation,
    }).formatToParts(y)
  const isWord = short || (Math.abs(x) >= 1e6 && decimalsBeforeWord(x, digits) <= 3 && !percent)
  const compact = { notation: 'compact', compactDisplay: short ? 'short' : 'long' } as const
  const power = isWord && smallerPower(lang, x)
  const written = power
    ? worded(parts(power * 5, compact), numberFormat(lang, rounding).format(x / power))
    : parts(x, { ...rounding, ...(isWord ? compact : {}) })
  // a number is one word, whatever its power is called
  return written.map(({ value }) => value.replace('-', '−').replaceAll(' ', '\u00a0')).join('')
}

/** How many significant digits a source stated: those of x, or as many as its precision asks for. */
export function statedDigits(x: number, precision?: number): number {
  const [digits = '', exponent = '0'] = Math.abs(x).toExponential().split('e')
  const places = precision ? Number(exponent) - Math.round(Math.log10(precision)) + 1 : 0
  return Math.min(15, Math.max(digits.replace('.', '').length, places))
}

/** How many decimals a number has before the name of its power: three in "1.272 billion", but 1,272,345,678. */
function decimalsBeforeWord(x: number, digits = 0): number {
  return digits - 1 - (Math.floor(Math.log10(Math.abs(x))) % 3)
}

/** French and Spanish have words for 10^12 that are those of 10^9 elsewhere: they count in smaller ones there. */
function smallerPower(lang: string, x: number): number | undefined {
  return Math.abs(x) >= 1e12 ? { fr: 1e9, es: 1e6 }[baseOf(lang)] : undefined
}

/** Five of a power, with the number in the five's place. */
function worded(five: readonly Intl.NumberFormatPart[], number: string): readonly { readonly value: string }[] {
  return five.map((part) => (part.type === 'integer' ? { value: number } : part))
}
