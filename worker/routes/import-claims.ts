import { BOUNDS } from '../bounds.ts'
import {
  type FileFormat,
  inTurns,
  type Rejected,
  readText,
  recordOf,
  type Unfinished,
  unfinishedRecordOf,
} from '../import/index.ts'
import type { Caller, LedgerApi } from '../ports.ts'
import { BATCH, sendBatch } from './import-batch.ts'
import type { ImportFailure } from './import-line.ts'
import type { ImportReport } from './import-lines.ts'

const MOST_FAILURES = 1000

/** Brings in what another format's file holds: the claims that can be read of it, each on its own. What cannot is reported with the rest, and so is what is kept as a working copy, since it lacks parts. */
export async function importClaims(
  format: FileFormat,
  text: string,
  ledger: LedgerApi,
  actor: Caller,
): Promise<ImportReport> {
  const { claims, unfinished = [], rejected } = await inTurns(readText(format, text, BOUNDS.table))
  const tally = { created: 0, changed: 0, unchanged: 0 }
  const failures = rejected.map((each) => told('invalid', each))
  const incomplete: ImportFailure[] = []
  // what is whole comes first: a working copy is kept over the revision that it adds to
  const records = [
    ...claims.map((claim) => recordOf(format, claim)),
    ...unfinished.map(({ claim }) => unfinishedRecordOf(format, claim)),
  ]
  for (let start = 0; start < records.length; start += BATCH.records) {
    const batch = records.slice(start, start + BATCH.records)
    const results = await sendBatch(batch, ledger, actor)
    for (const [i, result] of results.entries()) {
      const claim = batch[i]?.claim.id ?? ''
      if (result.ok) {
        tally[result.outcome]++
        // what somebody has completed since is not unfinished any more
        if (result.incomplete) incomplete.push(...lacksOf(unfinished[start + i - claims.length]))
      } else failures.push({ claim, reason: result.reason, errors: result.errors })
    }
  }
  return {
    ...tally,
    failed: failures.length,
    failures: failures.slice(0, MOST_FAILURES),
    ...(incomplete.length > 0 ? { incomplete: incomplete.slice(0, MOST_FAILURES) } : {}),
  }
}

function lacksOf(unfinished: Unfinished | undefined): ImportFailure[] {
  return unfinished?.lacks.map((lack) => ({ ...told('incomplete', lack), claim: unfinished.claim.id })) ?? []
}

function told(reason: string, { line, pointer = '', detail }: Rejected): ImportFailure {
  return { ...(line === undefined ? {} : { line }), reason, errors: [{ pointer, detail }] }
}
