import type { LedgerApi } from '../ports.ts'

/** The ledger's NDJSON, page by page, as fast as the reader takes it. */
export function exportLines(ledger: Pick<LedgerApi, 'exportPage'>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let cursor: string | undefined
  return new ReadableStream({
    async pull(controller) {
      const page = await ledger.exportPage(cursor === undefined ? {} : { cursor })
      // cannot happen with the ledger's own cursors; a stream that ends early must not look complete
      if (!page.ok) return controller.error(new Error('the ledger refused its own cursor'))
      if (page.lines.length > 0) controller.enqueue(encoder.encode(`${page.lines.join('\n')}\n`))
      cursor = page.next
      if (cursor === undefined) controller.close()
    },
  })
}
