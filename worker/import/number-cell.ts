export type NumberCell =
  | { readonly kind: 'number'; readonly x: number }
  /** Said to have no end: an infinity. */
  | { readonly kind: 'open' }
  /** Nothing, or a word that says nothing is known. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'bad'; readonly detail: string }

const BLANK = /^(?:n\/?a|nan|null|none|unknown|[-–—?.]+)?$/i
const OPEN = /^[-+−]?(?:∞|inf|infinity)$/i
const SPACED = /^\d{1,3}(?:[ '’\u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/
const COMMA_GROUPS = /^\d{1,3}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/
const INDIAN_GROUPS = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/
const POINT_GROUPS = /^\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/
const ONE_SIGN = /^(\d+)([.,])(\d+)$/
const LONGEST = 60

/**
 * Reads a number as people type it: 3800, 3,800, 3 800, 1.234.567, 12,5, 1.2e6, 12 % (which is 0.12).
 * In a file with semicolons the comma is usually the decimal sign, so there "3.800" and "3,800" may each be either number: they are refused, not guessed.
 */
export function readNumber(text: string, decimalComma: boolean): NumberCell {
  const trimmed = text.trim()
  if (BLANK.test(trimmed)) return { kind: 'blank' }
  if (OPEN.test(trimmed)) return { kind: 'open' }
  if (trimmed.length > LONGEST) return { kind: 'bad', detail: 'is not a number' }
  const [, sign, digits, percent] = /^([-+−]?)\s*([^%]*?)\s*(%?)$/.exec(trimmed) ?? []
  const x = unsigned(digits ?? '', decimalComma)
  if (x === 'ambiguous')
    return { kind: 'bad', detail: 'can mean thousands or decimals: write thousands without a separator' }
  if (x === undefined || !Number.isFinite(x)) return { kind: 'bad', detail: 'is not a number' }
  const signed = sign === '-' || sign === '−' ? -x : x
  return { kind: 'number', x: percent ? Number((signed / 100).toPrecision(15)) : signed }
}

function unsigned(digits: string, decimalComma: boolean): number | 'ambiguous' | undefined {
  if (/^\d+(?:\.\d+)?e[-+]?\d+$/i.test(digits) || /^\d+$/.test(digits)) return Number(digits)
  if (SPACED.test(digits)) return Number(digits.replaceAll(/[^\d.,]/g, '').replace(',', '.'))
  if (COMMA_GROUPS.test(digits) || INDIAN_GROUPS.test(digits)) return Number(digits.replaceAll(',', ''))
  if (POINT_GROUPS.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'))
  const [, whole = '', mark, decimals = ''] = ONE_SIGN.exec(digits) ?? []
  if (!mark) return undefined
  const mayGroup = /^[1-9]\d{0,2}$/.test(whole) && decimals.length === 3
  if (mayGroup && decimalComma) return 'ambiguous'
  return mayGroup && mark === ',' ? Number(whole + decimals) : Number(`${whole}.${decimals}`)
}
