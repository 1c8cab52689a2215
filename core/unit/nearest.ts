import { ALIASES } from './alias.ts'
import { ATOMS } from './table.ts'

/** The code that is written most like a text that is none, for a refusal that helps: things that are counted are named in braces. */
export function nearestUnit(text: string): string {
  const asked = text.trim().toLowerCase()
  let best = { code: '{person}', distance: Number.POSITIVE_INFINITY }
  for (const [name, code] of names()) {
    const distance = editDistance(asked.slice(0, LONGEST), name.toLowerCase())
    if (distance < best.distance) best = { code, distance }
  }
  const isWord = /^[a-z][a-z -]*$/.test(asked)
  return isWord && best.distance * 3 > asked.length ? `{${asked.replaceAll(' ', '-').slice(0, 38)}}` : best.code
}

function* names(): Generator<readonly [string, string]> {
  yield* ALIASES
  for (const code of Object.keys(ATOMS)) yield [code, code]
  for (const code of ['%', '1', '[bps]', '[ppth]', '[ppm]']) yield [code, code]
}

const LONGEST = 40

/** Levenshtein's. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
