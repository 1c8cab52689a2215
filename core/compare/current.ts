import { daysOf } from '../claim/edtf.ts'
import type { Estimate } from '../claim/types.ts'

/** R8: the ids of the latest estimate of each lineage for each thing it counts, leaving out what was superseded. */
export function currentIds(estimates: readonly Estimate[]): ReadonlySet<string> {
  const latest = new Map<string, Estimate>()
  for (const estimate of estimates) {
    if (estimate.supersededBy) continue
    const key = voice(estimate)
    const rival = latest.get(key)
    if (!rival || isLater(estimate, rival)) latest.set(key, estimate)
  }
  return new Set([...latest.values()].map(({ id }) => id))
}

/** One lineage speaking of one thing. What is ambiguous displaces nothing that is clear, and a week's count no total. */
function voice(estimate: Estimate): string {
  const counts = estimate.countsBasis === 'ambiguous' ? ['?'] : [...estimate.counts].sort()
  return JSON.stringify([
    estimate.lineage,
    counts,
    estimate.period?.kind,
    estimate.population?.code,
    estimate.place?.code,
  ])
}

function isLater(a: Estimate, b: Estimate): boolean {
  const order = (date: string | undefined) =>
    (date === undefined ? undefined : daysOf(date)?.last) ?? Number.NEGATIVE_INFINITY
  const [said, rivalSaid] = [order(a.saidAt), order(b.saidAt)]
  return said === rivalSaid ? order(a.period?.to) >= order(b.period?.to) : said > rivalSaid
}
