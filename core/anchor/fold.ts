import { rewrite } from './rewrite.ts'
import type { TextIndex } from './types.ts'

/**
 * Folds a text once, so that many quotes can be looked for in it. Blocks (paragraphs, cells) are separated by "\n".
 * Case, spaces, quotes, dashes, digits of all scripts, compatibility forms and accents are levelled, invisible characters
 * dropped, and number grouping removed (3,800 = 3.800 = 3 800 = 3'800 = 3800): a match key, never a reading of the value.
 */
export function indexText(text: string): TextIndex {
  const letters = rewrite(text, IRREGULAR, fold)
  const numbers = rewrite(letters.key.toLowerCase(), GROUPED, (number) => number.replace(/\D/g, ''))
  return {
    text,
    key: numbers.key
      .replace(/(\d),(?=\d)/g, '$1.')
      .replace(/\n/g, ' ')
      .trimEnd(),
    rawAt: (at) => letters.rawAt(numbers.rawAt(at)),
  }
}

/**
 * All but single spaces and ASCII, which only changes its case: runs of what is no letter of its own, or else one character.
 * The lookahead only saves time: it spares plain letters the long test.
 */
const IRREGULAR = / [\s\p{M}\p{Cf}\p{DI}ـ]+|^ |(?![ !#-_a-~])(?:[\s\p{M}\p{Cf}\p{DI}ـ]+|.)/gsu

/** A number with separators between its groups, one kind only; three digits a group, or two as in 1,23,456. */
const GROUPED = /(?<!\d[.,]?)[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:'\d{3})+|(?: \d{3})+|,(?:\d{2,3},)*\d{3})(?!\d)/g

function fold(run: string, at: number): string {
  // U+FEFF has no width, though JavaScript calls it a space. A block boundary within a run of spaces wins, so that numbers in neighbouring blocks are never joined.
  if (/[^\S\ufeff]/.test(run)) return at ? (run.includes('\n') ? '\n' : ' ') : ''
  const folded = memo[run] ?? foldChar(run)
  memo[run] = folded
  return folded
}

/** By character. No `Map`: in a page it may be another. */
const memo: Record<string, string> = {}

function foldChar(char: string): string {
  // ½ and ² keep their own form: as "1/2" and "2" they would join the number before them.
  return (/[\p{No}´]/u.test(char) ? char : char.normalize('NFKD'))
    .toLowerCase()
    .toUpperCase() // and down again, so that ß and ẞ are ss, and ς is σ
    .toLowerCase()
    .replace(/[\s\p{M}\p{Cf}\p{DI}ـ]/gu, '')
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[\p{Pi}\p{Pf}"`´ʼ‚„′]/gu, "'")
    .replace(/[\p{Pd}−]/gu, '-')
    .replace('٬', ',')
    .replace(/[٫·]/g, '.')
}

/** Decimal digits stand in runs of ten, so the distance to the start of the run tells the digit. */
function digitOf(digit: string): string {
  let distance = 0
  while (/\p{Nd}/u.test(String.fromCodePoint((digit.codePointAt(0) ?? 0) - distance - 1))) distance++
  return String(distance % 10)
}
