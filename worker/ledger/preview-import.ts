import type { Estimate } from '../../core/claim/types.ts'
import { claimRow, toInput } from './claim-rows.ts'
import { importRecord } from './import.ts'
import { sameJson } from './same-json.ts'
import type { Edit } from './transaction.ts'
import type { ImportRecord, PreviewResult } from './types.ts'

/** What one record of an import becomes and, of a claim that is here, each of its estimates. */
export function previewRecord(edit: Edit, record: ImportRecord): PreviewResult {
  const before = record.type === 'claim' ? claimRow(edit.sql, record.claim.id) : undefined
  const result = importRecord(edit, record)
  if (record.type !== 'claim' || !before || !result.ok || result.outcome !== 'changed') return { result }
  return { result, ...estimateChanges(toInput(before.body).estimates, record.claim.estimates) }
}

function estimateChanges(before: readonly Estimate[], after: readonly Estimate[]) {
  const known = new Map(before.map((estimate) => [estimate.id, estimate]))
  const kept = new Set(after.map(({ id }) => id))
  const becomes = after.map((estimate) => {
    const earlier = known.get(estimate.id)
    return [estimate.id, !earlier ? 'created' : sameJson(earlier, estimate) ? 'unchanged' : 'changed'] as const
  })
  return { estimates: Object.fromEntries(becomes), gone: [...known.keys()].filter((id) => !kept.has(id)) }
}
