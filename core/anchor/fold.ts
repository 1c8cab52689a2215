import type { TextIndex } from './types.ts'

/**
 * Folds a text for matching: case, spaces, quotes, dashes, digits of all scripts, compatibility forms and accents are
 * levelled, invisible characters dropped, and number grouping removed (3,800 = 3.800 = 3 800 = 3'800 = 3800).
 * The grouping is a match key, never a reading of the value. Linear in the text.
 */
export function fold(text: string): TextIndex {
  const units: string[] = []
  const starts: number[] = []
  let last = ''
  for (let i = 0; i < text.length; ) {
    const point = text.codePointAt(i) ?? 0
    const folded = memo.get(point) ?? foldPoint(point)
    memo.set(point, folded)
    for (const unit of folded.length > 1 ? folded.split('') : [folded]) {
      if (unit === '' || (unit === last && COLLAPSED.includes(unit)) || (unit === ' ' && last === '\n')) continue
      // A block boundary within a run of spaces wins, so that numbers in neighbouring blocks are never joined.
      if (unit === '\n' && last === ' ') units[units.length - 1] = unit
      else {
        units.push(unit)
        starts.push(i)
      }
      last = unit
    }
    i += point > 0xffff ? 2 : 1
  }
  return { text, ...joinNumbers(units, starts, text.length) }
}

const memo = new Map<number, string>()
const COLLAPSED = " \n-'"

function foldPoint(point: number): string {
  const char = String.fromCodePoint(point)
  if (/\p{Nd}/u.test(char)) return String(digitOf(point))
  // ½ and ² keep their own form: as "1/2" and "2" they would join the number before them.
  if (char === '\n' || /\p{No}/u.test(char)) return char
  return char
    .replace('´', "'")
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}\p{DI}ـ]/gu, '')
    .replace(/[\p{Pi}\p{Pf}"`ʼ‚„′]/gu, "'")
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[٬،]/g, ',')
    .replace(/[٫·]/g, '.')
    .replace(/\s/g, ' ')
}

/** Decimal digits stand in runs of ten, so the distance to the start of the run tells the digit. */
function digitOf(point: number): number {
  let distance = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(point - distance - 1))) distance++
  return distance % 10
}

const GROUPED = /(?<!\d[.,]?)[1-9]\d{0,2}(?:([.' ])\d{3}(?:\1\d{3})*|,(?:\d{2,3},)*\d{3})(?!\d)/g

function joinNumbers(units: string[], starts: number[], end: number): { key: string; starts: number[] } {
  const loose = units.join('')
  for (const { 0: number, index } of loose.matchAll(GROUPED)) {
    for (let i = 0; i < number.length; i++) if (!/\d/.test(number.charAt(i))) units[index + i] = ''
  }
  const kept = starts.filter((_, i) => units[i])
  kept.push(end)
  const key = units
    .join('')
    .replace(/(?<=\d),(?=\d)/g, '.')
    .replaceAll('\n', ' ')
  return { key, starts: kept }
}
