import type { Health } from './ledger/types.ts'
import type { Clock, LedgerApi } from './ports.ts'

export interface LedgerHealth {
  /** At most ten seconds old. Nothing if the ledger does not answer. Never throws. */
  read(): Promise<Health | undefined>
}

const FRESH_FOR = 10_000

/** Asked by anyone, so kept per isolate: whoever watches the deployment must not keep its single writer busy. */
export function ledgerHealth(open: () => LedgerApi, clock: Clock): LedgerHealth {
  let known: { readonly at: number; readonly health: Health | undefined } | undefined
  return {
    async read() {
      const now = clock.now()
      if (known && now - known.at < FRESH_FOR) return known.health
      const health = await open()
        .readHealth()
        .catch((error: unknown) => void console.error({ message: 'the ledger does not answer', error: String(error) }))
      known = { at: now, health: health ?? undefined }
      return known.health
    },
  }
}
