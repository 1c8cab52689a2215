import { BOUNDS } from '../bounds.ts'
import { type FileFormat, type ImportOutcome, inTurns, readText, recordOf } from '../import/index.ts'
import type { Caller, LedgerApi } from '../ports.ts'
import { BATCH, sendBatch } from './import-batch.ts'
import type { ImportFailure, ImportReport } from './import-lines.ts'

const MOST_FAILURES = 1000

/** Brings in what another format's file holds: the claims that can be read of it, each on its own. What cannot is reported with the rest. */
export async function importClaims(
  format: FileFormat,
  text: string,
  ledger: LedgerApi,
  actor: Caller,
): Promise<ImportReport> {
  const { claims, rejected }: ImportOutcome = await inTurns(readText(format, text, BOUNDS.table))
  const tally = { created: 0, changed: 0, unchanged: 0 }
  const failures: ImportFailure[] = rejected.map(({ line, pointer = '', detail }) => ({
    ...(line === undefined ? {} : { line }),
    reason: 'invalid',
    errors: [{ pointer, detail }],
  }))
  for (let start = 0; start < claims.length; start += BATCH.records) {
    const batch = claims.slice(start, start + BATCH.records)
    const records = batch.map((claim) => recordOf(format, claim))
    const results = await sendBatch(records, ledger, actor)
    for (const [i, result] of results.entries()) {
      if (result.ok) tally[result.outcome]++
      else failures.push({ claim: batch[i]?.id ?? '', reason: result.reason, errors: result.errors })
    }
  }
  return { ...tally, failed: failures.length, failures: failures.slice(0, MOST_FAILURES) }
}
