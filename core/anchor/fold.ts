import type { TextIndex } from './types.ts'

/**
 * Folds a text once, so that many quotes can be looked for in it. Blocks (paragraphs, cells) are separated by "\n".
 * Case, spaces, quotes, dashes, digits of all scripts, compatibility forms and accents are levelled, invisible characters
 * dropped, and number grouping removed (3,800 = 3.800 = 3 800 = 3'800 = 3800): a match key, never a reading of the value.
 */
export function indexText(text: string): TextIndex {
  const units: string[] = []
  const starts: number[] = []
  let space = ''
  let spaceAt = 0
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) ?? 0
    const folded = memo.get(point) ?? foldPoint(point)
    if (folded === ' ' || folded === '\n') {
      // A block boundary within a run of spaces wins, so that numbers in neighbouring blocks are never joined.
      if (!space) spaceAt = i
      if (space !== '\n') space = folded
    } else if (folded) {
      if (space && units.length) {
        units.push(space)
        starts.push(spaceAt)
      }
      space = ''
      for (let j = 0; j < folded.length; j++) {
        units.push(folded.charAt(j))
        starts.push(i)
      }
    }
    if (point > 0xffff) i++
  }
  starts.push(space ? spaceAt : text.length)
  return { text, ...joinNumbers(units.join(''), starts) }
}

const memo = new Map<number, string>()

function foldPoint(point: number): string {
  const char = String.fromCodePoint(point)
  // ½ and ² keep their own form: as "1/2" and "2" they would join the number before them.
  const folded = (/[\p{No}´]/u.test(char) ? char : char.normalize('NFKD'))
    .toUpperCase() // and down again, so that ß is ss and ς is σ
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}\p{DI}ـ]/gu, '')
    .replace(/\p{Nd}/u, () => digitOf(point))
    .replace(/[\p{Pi}\p{Pf}"`´ʼ‚„′]/gu, "'")
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[٬،]/g, ',')
    .replace(/[٫·]/g, '.')
    .replace(/[^\S\n]/g, ' ')
  memo.set(point, folded)
  return folded
}

/** Decimal digits stand in runs of ten, so the distance to the start of the run tells the digit. */
function digitOf(point: number): string {
  let distance = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(point - distance - 1))) distance++
  return String(distance % 10)
}

const GROUPED = /(?<!\d[.,]?)[1-9]\d{0,2}(?:([.' ])\d{3}(?:\1\d{3})*|,(?:\d{2,3},)*\d{3})(?!\d)/g

function joinNumbers(loose: string, starts: number[]): { key: string; starts: number[] } {
  const dropped = new Set<number>()
  const key = loose.replace(GROUPED, (number: string, _separator: string, at: number) =>
    number.replace(/\D/g, (_match, i: number) => {
      dropped.add(at + i)
      return ''
    }),
  )
  return {
    key: key.replace(/(?<=\d),(?=\d)/g, '.').replace(/\n/g, ' '),
    starts: dropped.size ? starts.filter((_, i) => !dropped.has(i)) : starts,
  }
}
