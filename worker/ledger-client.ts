import type { LedgerApi } from './ledger/types.ts'

/**
 * The ledger of this deployment, as its callers see it. A stub is made anew for each request: one whose object died is of no use any more.
 * The cast restores what the platform's RPC types lose: they turn pairs such as `[number, number]` into lists. At run time nothing differs.
 */
export function openLedger(namespace: Env['LEDGER']): LedgerApi {
  return namespace.getByName('ledger') as unknown as LedgerApi
}
