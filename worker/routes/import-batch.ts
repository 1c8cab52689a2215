import { IMPORT_BATCH, type ImportRecord, type ImportResult } from '../ledger/types.ts'
import type { Caller, LedgerApi } from '../ports.ts'

/** As many records as one call of the ledger takes, and no more bytes than it is good to hold at once. */
export const BATCH = { records: IMPORT_BATCH, bytes: 4 * 1024 * 1024 }

/** One answer for each record, in order. */
export async function sendBatch(
  records: readonly ImportRecord[],
  ledger: LedgerApi,
  actor: Caller,
): Promise<readonly ImportResult[]> {
  const sent = await ledger.importBatch({ records, actor })
  // a batch that is refused as a whole has kept none of its records
  return sent.ok ? sent.results : records.map(() => sent)
}
