import type { InputError } from '../../core/claim/result.ts'
import type { Annotation } from '../../core/claim/types.ts'
import { claimRow, toInput } from './claim-rows.ts'

/**
 * New suggestions on top of what is stored: a decision about the same quote of the same claim holds, so what was rejected
 * does not come back for the same text. Approved and rejected ones that are no longer suggested stay; undecided ones go.
 */
export function mergeAnnotations(stored: readonly Annotation[], suggested: readonly Annotation[]): Annotation[] {
  const decided = new Map(stored.filter(({ status }) => status !== 'suggested').map((a) => [identity(a), a]))
  const merged = new Map(suggested.map((a) => [identity(a), decided.get(identity(a)) ?? a]))
  const kept = [...decided].filter(([id]) => !merged.has(id)).map(([, annotation]) => annotation)
  return [...merged.values(), ...kept]
}

/** The same place in the text, tied to the same claim. */
function identity({ claimId, figure, quote }: Annotation): string {
  return JSON.stringify([claimId, figure, quote.exact, quote.prefix ?? '', quote.suffix ?? ''])
}

/** Annotations that name a claim or an estimate that the ledger does not have. `pointer` leads to the list. */
export function unknownNames(sql: SqlStorage, annotations: readonly Annotation[], pointer: string): InputError[] {
  const known = new Map<string, ReadonlySet<string> | undefined>()
  const estimatesOf = (claimId: string) => {
    if (!known.has(claimId)) known.set(claimId, estimateIds(sql, claimId))
    return known.get(claimId)
  }
  return annotations.flatMap(({ claimId, estimateId }, i) => {
    const estimates = estimatesOf(claimId)
    if (!estimates) return [{ pointer: `${pointer}/${i}/claimId`, detail: 'is not a claim of this ledger' }]
    if (estimateId === undefined || estimates.has(estimateId)) return []
    return [{ pointer: `${pointer}/${i}/estimateId`, detail: 'is not an estimate of that claim' }]
  })
}

function estimateIds(sql: SqlStorage, claimId: string): ReadonlySet<string> | undefined {
  const row = claimRow(sql, claimId)
  return row && new Set(toInput(row.body).estimates.map(({ id }) => id))
}
