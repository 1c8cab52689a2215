import type { DeliveriesApi } from './deliver/types.ts'

/** The object of this deployment that delivers events, as its callers see it; as with the ledger, the cast restores what the platform's RPC types lose. */
export function openDeliveries(namespace: Env['DELIVERIES']): DeliveriesApi {
  return namespace.getByName('deliveries') as unknown as DeliveriesApi
}
