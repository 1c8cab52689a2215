import { ALIASES } from './aliases.ts'
import { ATOMS } from './table.ts'

/**
 * The known code, or the code of the known name, that is a slip of the pen away from the text. Another word may be what is counted, which stands in braces.
 * Nothing where neither is likely.
 */
export function nearestUnit(text: string): string | undefined {
  const wanted = text.trim().toLowerCase().slice(0, LONGEST)
  let [best, least] = ['', Number.POSITIVE_INFINITY]
  for (const [name, code] of CANDIDATES) {
    const most = Math.min(least - 1, slipsAllowed(name))
    const distance = Math.abs(name.length - wanted.length) > most ? least : slips(wanted, name)
    if (distance <= most) [best, least] = [code, distance]
  }
  if (best !== '') return best
  return /^[a-z]{3,30}$/.test(wanted) ? `{${wanted}}` : undefined
}

const LONGEST = 40

/** Any two short names are alike. */
function slipsAllowed({ length }: string): number {
  if (length > 5) return 2
  return length > 2 ? 1 : 0
}

/** What means several things, to the likeliest: refused, since a claim is about one. */
const AMBIGUOUS = [
  ['ton', 't'],
  ['tons', 't'],
  ['pound', '[lb_av]'],
  ['pounds', '[lb_av]'],
  ['rupees', 'INR'],
] as const

/** Names before codes, and both before the brackets that UCUM writes around some. */
const CANDIDATES: readonly (readonly [name: string, code: string])[] = [
  ...AMBIGUOUS,
  ...ALIASES,
  ...[...ALIASES.values()].map((code) => [code.toLowerCase(), code] as const),
  ...ATOMS.map(([code]) => [code.toLowerCase(), code] as const),
  ...ATOMS.filter(([code]) => code.startsWith('[')).map(
    ([code]) => [code.slice(1, -1).split('_')[0]?.toLowerCase() ?? code, code] as const,
  ),
]

/** Letters to insert, drop or change (Levenshtein). */
function slips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
