export { importClaimReview } from './claim-review/import.ts'
export { importConflictRows } from './conflict-rows/import.ts'
export { importCsv } from './csv/import.ts'
export type { ImportOutcome, Rejected } from './outcome.ts'
