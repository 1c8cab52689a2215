import { type Context, Hono } from 'hono'
import type { EditorEnv } from '../app-env.ts'
import { BOUNDS } from '../bounds.ts'
import { readBody, refuseHeaders } from '../http/body.ts'
import { problem } from '../http/problem.ts'
import { formatOf } from '../import/index.ts'
import { exportLines } from './export-lines.ts'
import { importClaims } from './import-claims.ts'
import { type ImportReport, importLines } from './import-lines.ts'
import type { ImportPreview } from './import-preview.ts'
import { needs } from './needs.ts'
import { previewClaims } from './preview-claims.ts'
import { previewLines } from './preview-lines.ts'

const WHOLE = ['text/csv', 'application/ld+json']
const NDJSON = ['application/x-ndjson', 'application/ndjson', 'application/jsonl']

/** Everything out and in again, one JSON document per line, never held as a whole. */
export const transfer = new Hono<EditorEnv>()
  .get('/export', needs('admin'), (c) =>
    c.body(exportLines(c.get('ports').ledger), 200, {
      'Content-Type': 'application/x-ndjson',
      'Content-Disposition': 'attachment; filename="counterpoint.ndjson"',
    }),
  )
  .post('/import', needs('admin'), async (c) => {
    const { ledger } = c.get('ports')
    const format = formatOf(c.req.header('Content-Type') ?? '')
    let report: ImportReport
    if (format) {
      const body = await readBody(c.req.raw, WHOLE, BOUNDS.importWhole)
      if (!body.ok) return problem(c, body.kind, { detail: body.detail })
      report = await importClaims(format, body.text, ledger, c.get('caller'))
    } else {
      const refused = refuseHeaders(c.req.raw.headers, NDJSON, BOUNDS.import)
      if (refused) return problem(c, refused.kind, { detail: refused.detail })
      report = await importLines(c.req.raw.body, ledger, c.get('caller'))
    }
    const kept = report.created + report.changed + report.unchanged
    return kept === 0 && report.failed > 0 ? problem(c, 'invalid', report) : c.json(report, 200)
  })
  .post('/import/preview', needs('admin'), async (c) => {
    const { ledger } = c.get('ports')
    const format = formatOf(c.req.header('Content-Type') ?? '')
    if (format) {
      const body = await readBody(c.req.raw, WHOLE, BOUNDS.importWhole)
      if (!body.ok) return problem(c, body.kind, { detail: body.detail })
      return told(c, await previewClaims(format, body.text, ledger, c.get('caller')))
    }
    const refused = refuseHeaders(c.req.raw.headers, NDJSON, BOUNDS.import)
    if (refused) return problem(c, refused.kind, { detail: refused.detail })
    return told(c, await previewLines(c.req.raw.body, ledger, c.get('caller')))
  })

/** As the import itself would answer: a problem where nothing of the file could be kept. */
function told(c: Context<EditorEnv>, preview: ImportPreview) {
  const { failed, ...kept } = preview.counts
  const isRefused = failed > 0 && Object.values(kept).every((count) => count === 0)
  return isRefused ? problem(c, 'invalid', { preview }) : c.json(preview, 200)
}
