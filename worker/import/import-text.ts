import { readClaimReview } from './claim-review/import.ts'
import { readConflictRows } from './conflict-rows/import.ts'
import { readCsv } from './csv/import.ts'
import type { FileFormat } from './media-types.ts'
import type { ImportOutcome } from './outcome.ts'
import { atOnce, type Steps } from './steps.ts'
import type { TableBounds } from './table.ts'

/** What a file of this format holds. */
export function importText(format: FileFormat, text: string): ImportOutcome {
  return atOnce(readText(format, text))
}

/** The same in steps; what exceeds the bounds of a table is refused. */
export function* readText(format: FileFormat, text: string, bounds?: TableBounds): Steps<ImportOutcome> {
  if (format === 'csv') return yield* readCsv(text, bounds)
  if (format === 'low-best-high') return yield* readConflictRows(text, bounds)
  const json = readJson(text)
  if (!json) return { claims: [], rejected: [{ pointer: '', detail: 'is not JSON' }] }
  return yield* readClaimReview(json.value)
}

function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
