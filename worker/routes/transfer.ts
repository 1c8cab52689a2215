import { Hono } from 'hono'
import type { EditorEnv } from '../app-env.ts'
import { MIB, refuseHeaders } from '../http/body.ts'
import { problem } from '../http/problem.ts'
import { exportLines } from './export-lines.ts'
import { importLines } from './import-lines.ts'
import { needs } from './needs.ts'

const NDJSON = ['application/x-ndjson', 'application/ndjson', 'application/jsonl']
/** What Cloudflare lets through on every plan. */
const MOST = 100 * MIB

/** Everything out and in again, one JSON document per line, never held as a whole. */
export const transfer = new Hono<EditorEnv>()
  .get('/export', needs('admin'), (c) =>
    c.body(exportLines(c.get('ports').ledger), 200, {
      'Content-Type': 'application/x-ndjson',
      'Content-Disposition': 'attachment; filename="counterpoint.ndjson"',
    }),
  )
  .post('/import', needs('admin'), async (c) => {
    const refused = refuseHeaders(c.req.raw.headers, NDJSON, MOST)
    if (refused) return problem(c, refused.kind, { detail: refused.detail })
    const report = await importLines(c.req.raw.body, c.get('ports').ledger, c.get('caller'))
    const kept = report.created + report.changed + report.unchanged
    return kept === 0 && report.failed > 0 ? problem(c, 'invalid', report) : c.json(report, 200)
  })
