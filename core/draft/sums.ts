import { familyOf } from './atoms.ts'
import type { Group } from './groups.ts'
import type { Mention } from './mention.ts'

/** Figures that one source adds up: "300 killed and 2,700 wounded". */
export function sumsOf({ mentions }: Group): [Mention, ...Mention[]][] {
  const sums: [Mention, ...Mention[]][] = []
  for (const mention of mentions) {
    const sum = sums.at(-1)
    const last = sum?.at(-1)
    if (sum && last && sum.length < MOST_PARTS && addsTo(last, mention, sum)) sum.push(mention)
    else sums.push([mention])
  }
  return sums.filter((sum) => sum.length > 1)
}

/** Nothing but what the first counts and a conjunction stands between them, and no part is counted twice. */
function addsTo(last: Mention, next: Mention, sum: readonly Mention[]): boolean {
  if (last.read.n !== next.read.n || !next.counted || !last.counted || next.unit !== last.unit) return false
  if (next.counted.how !== 'stated' || last.counted.how !== 'stated' || next.counted.isOpen || last.counted.isOpen)
    return false
  if (next.source?.start !== last.source?.start || !PARTS.has(familyOf(next.counted.atoms[0] ?? ''))) return false
  const gap = last.read.article.text.slice(last.figure.end, next.figure.start)
  const seen = sum.flatMap(({ counted }) => counted?.atoms ?? [])
  return (
    gap.length <= FARTHEST &&
    AND.test(gap) &&
    next.counted.atoms.every((atom) => !seen.includes(atom)) &&
    isPlain(last) &&
    isPlain(next)
  )
}

/** A sum's parts are numbers or ranges. */
function isPlain({ figure: { value } }: Mention): boolean {
  return 'x' in value || value.form === 'range'
}

/** The dead and the wounded add up; the missing are named beside them, and may be either. */
const PARTS = new Set(['casualties'])
const MOST_PARTS = 4
const FARTHEST = 60
const AND = /(?<!\p{L})(?:and|und|sowie|et|y|та|і|й)\s*(?:\p{L}+\s*)?$|,\s*$/u
