import { importClaimReview } from './claim-review/import.ts'
import { importConflictRows } from './conflict-rows/import.ts'
import { importCsv } from './csv/import.ts'
import type { FileFormat } from './media-types.ts'
import type { ImportOutcome } from './outcome.ts'

/** What a file of this format holds. */
export function importText(format: FileFormat, text: string): ImportOutcome {
  if (format === 'csv') return importCsv(text)
  if (format === 'low-best-high') return importConflictRows(text)
  try {
    return importClaimReview(JSON.parse(text))
  } catch {
    return { claims: [], rejected: [{ pointer: '', detail: 'is not JSON' }] }
  }
}
