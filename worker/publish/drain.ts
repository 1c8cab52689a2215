import type { LedgerPorts, Outbox, OutboxEntry } from '../ports.ts'
import { render } from './render.ts'

/** KV puts of one alarm. Below the 50 subrequests of a free plan, far below KV's 1,000 operations per call. */
export const DRAIN_LIMIT = 40

/**
 * Puts what is due, at least once, oldest first. Never throws: what fails stays in the outbox with its error. A document that
 * is marked again while it is on its way is put again, because the outbox drops a row only if nobody has touched it since.
 */
export async function drain(outbox: Outbox, { store, purger }: Pick<LedgerPorts, 'store' | 'purger'>): Promise<void> {
  const entries = await outbox.take(DRAIN_LIMIT)
  const put = await Promise.all(entries.map((entry) => publish(outbox, entry, store)))
  const keys = put.filter((key) => key !== undefined)
  if (keys.length > 0) await purger.purge(keys).catch(() => undefined)
}

async function publish(outbox: Outbox, entry: OutboxEntry, store: LedgerPorts['store']): Promise<string | undefined> {
  try {
    const source = outbox.source(entry.key)
    if (source) {
      const { bytes, metadata } = await render(source)
      await store.put(entry.key, bytes, metadata)
    }
    outbox.done(entry)
    return entry.key
  } catch (error) {
    outbox.failed(entry, error instanceof Error ? error.message : String(error))
    return undefined
  }
}
