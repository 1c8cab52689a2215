import type { ClaimInput, Estimate } from '../claim/types.ts'
import type { HistoryChange } from './types.ts'

/**
 * What a revision changed for readers, in the order of the document: fields of the claim (`reason`), estimates (`estimates/nis-2025-01-13`) and
 * fields of an estimate (`estimates/nis-2025-01-13/value`). Corrections speak for themselves, and when a claim is shown is no content.
 */
export function whatChanged(before: ClaimInput, after: ClaimInput): HistoryChange[] {
  return [...fieldsOf(told(before), told(after), ''), ...estimatesOf(before.estimates, after.estimates)]
}

function told({
  id: _,
  estimates: __,
  corrections: ___,
  embargoUntil: ____,
  expiresAt: _____,
  ...content
}: ClaimInput) {
  return content
}

function estimatesOf(before: readonly Estimate[], after: readonly Estimate[]): HistoryChange[] {
  const was = new Map(before.map((estimate) => [estimate.id, estimate]))
  const is = new Set(after.map(({ id }) => id))
  const kept = after.flatMap((estimate): HistoryChange[] => {
    const path = `estimates/${estimate.id}`
    const earlier = was.get(estimate.id)
    return earlier ? fieldsOf(earlier, estimate, `${path}/`) : [{ path, kind: 'added' }]
  })
  const gone = before.filter(({ id }) => !is.has(id))
  return [...kept, ...gone.map(({ id }): HistoryChange => ({ path: `estimates/${id}`, kind: 'removed' }))]
}

function fieldsOf(before: object, after: object, prefix: string): HistoryChange[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((name): HistoryChange[] => {
    const path = prefix + name
    if (!was.has(name)) return [{ path, kind: 'added' }]
    if (!is.has(name)) return [{ path, kind: 'removed' }]
    return JSON.stringify(was.get(name)) === JSON.stringify(is.get(name)) ? [] : [{ path, kind: 'changed' }]
  })
}
