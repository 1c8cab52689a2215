import type { LedgerPorts, Outbox, OutboxEntry, SnapshotStore } from '../ports.ts'
import type { Signer } from '../signature/key.ts'
import { render } from './render.ts'
import { signatureOf } from './signature-of.ts'

/**
 * KV puts of one alarm. A claim that is taken back goes whole into one: itself, 40 articles, its list page and its index page. Below the 50 subrequests of
 * a free plan, far below KV's 1,000 operations per call.
 */
export const DRAIN_LIMIT = 45

/** Puts under way at once. Few, so that what becomes urgent meanwhile is among the next. */
const AT_ONCE = 8

/** Milliseconds after which an alarm begins no more: documents that are slow to draw must not keep the next alarm, and a withdrawal with it. */
const LONGEST = 1000

/**
 * Puts what is due, at least once, the most urgent first. Never throws: what fails stays in the outbox with its error. A document that
 * is marked again while it is on its way is put again, because the outbox drops a row only if nobody has touched it since.
 */
export async function drain(outbox: Outbox, { store, clock, signer }: LedgerPorts): Promise<void> {
  const end = clock.now() + LONGEST
  for (let room = DRAIN_LIMIT; room > 0 && clock.now() < end; ) {
    const entries = await outbox.take(Math.min(AT_ONCE, room))
    if (entries.length === 0) return
    await Promise.all(entries.map((entry) => publish(outbox, entry, store, signer)))
    room -= entries.length
  }
}

async function publish(
  outbox: Outbox,
  entry: OutboxEntry,
  store: SnapshotStore,
  signer: Signer | undefined,
): Promise<void> {
  try {
    const source = outbox.source(entry.key)
    if (source) {
      const rendered = await render(source)
      const signature = await signatureOf(source, rendered, outbox, signer)
      const { bytes, metadata } = rendered
      await store.put(entry.key, bytes, signature === undefined ? metadata : { ...metadata, signature })
    }
    outbox.done(entry)
  } catch (error) {
    outbox.failed(entry, error instanceof Error ? error.message : String(error))
  }
}
