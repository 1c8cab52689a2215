import { type Gathering, isTelling } from './estimates.ts'
import type { Mention } from './mention.ts'
import { numbersOf } from './number.ts'

/**
 * Figures that say neither who counted nor what ("... and the union 2.8 million") belong to the one estimate that gives their number in their unit. Gives back those
 * that belong to none.
 */
export function adopt(silent: readonly Mention[], gathered: readonly Gathering[]): Mention[] {
  const byNumber = new Map<string, Gathering[]>()
  for (const one of gathered) {
    if (!one.lineage) continue
    const key = keyOf(one.mentions[0])
    byNumber.set(key, [...(byNumber.get(key) ?? []), one])
  }
  return silent.filter((mention) => {
    const [owner, ...more] = isTelling(mention) ? (byNumber.get(keyOf(mention)) ?? []) : []
    if (!owner || more.length > 0) return true
    owner.take(mention)
    return false
  })
}

function keyOf({ unit, figure }: Mention): string {
  return `${unit} ${numbersOf(figure.value)}`
}
