import { BOUNDS } from '../bounds.ts'
import { lines } from '../http/lines.ts'
import type { Caller, LedgerApi } from '../ports.ts'
import { type Numbered, readLine } from './import-line.ts'
import { fate, gathering, type ImportPreview, type PreviewRow, previewOf, subjectOf } from './import-preview.ts'

/** What the lines of an NDJSON file would become, the first of them. */
export async function previewLines(
  body: ReadableStream<Uint8Array> | null,
  ledger: LedgerApi,
  actor: Caller,
): Promise<ImportPreview> {
  const rows: PreviewRow[] = []
  const { records, add } = gathering<Numbered>()
  let more = false
  for await (const line of body ? lines(body, BOUNDS.importLine) : []) {
    // read to its end all the same: who sends hears the answer afterwards
    if (more) continue
    const read = readLine(line)
    if (read === 'blank') continue
    if ('reason' in read) rows.push({ line: line.number, becomes: 'failed', errors: read.errors })
    else more = !add(read, line.bytes.length)
    if (rows.length >= BOUNDS.importPreview.records) more = true
  }
  const sent = await ledger.previewImport({ records: records.map(({ record }) => record), actor })
  for (const [i, { line, record }] of records.entries()) {
    const result = sent.ok ? sent.results[i] : { result: sent }
    if (result) rows.push({ line, subject: subjectOf(record), ...fate(result) })
  }
  return previewOf(rows, more)
}
