import type { Candidate } from './types.ts'

/**
 * The stretch of a text that is most like a part (fewest letters changed, put in or left out; Sellers, 1980), if it begins
 * near `at` and drifts no further than `slack` from there. Takes time in proportion to part times slack.
 */
export function align(text: string, part: string, at: number, slack: number): Candidate {
  const first = at - slack
  // One column of the table at a time. A cell counts errors in its upper bits; below them stands where its stretch began.
  const column = new Int32Array(part.length + 1).fill(FAR)
  let best = FAR
  let length = 0
  for (let i = 1; i <= part.length + 2 * slack; i++) {
    const top = Math.max(1, i - 2 * slack)
    const bottom = Math.min(i, part.length)
    const letter = text[first + i - 1]
    let diagonal = top > 1 ? (column[top - 1] ?? FAR) : i - 1
    let cell = i > 2 * slack ? FAR : i
    for (let j = top; j <= bottom; j++) {
      const left = column[j] ?? FAR
      cell = Math.min(diagonal + (part[j - 1] === letter ? 0 : ERROR), left + ERROR, cell + ERROR)
      diagonal = left
      column[j] = cell
    }
    if (i >= part.length && cell < best) {
      best = cell
      length = i - (cell % ERROR)
    }
  }
  const start = first + (best % ERROR)
  // Letters put in or left out in a row count half: a sentence with a word more is more like itself than one with as
  // many letters wrong.
  const letters = part.length - Math.floor(best / ERROR) + Math.abs(length - part.length) / 2
  return { start: Math.max(0, start), end: start + length, letters }
}

/** More than twice any slack. */
const ERROR = 128

const FAR = 2 ** 29
