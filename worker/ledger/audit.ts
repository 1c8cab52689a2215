import type { AuditEntry, LedgerApi, Page } from './types.ts'

type AuditRow = {
  readonly n: number
  readonly at: string
  readonly token: string
  readonly editor: string
  readonly action: string
  readonly subject: string
  readonly revision: number | null
}

/** Who changed what, newest first. Rows are written by the change itself (`Edit.record`). */
export function listAudit(
  sql: SqlStorage,
  { before = Number.MAX_SAFE_INTEGER, limit = 50 }: Parameters<LedgerApi['listAudit']>[0],
): Page<AuditEntry, number> {
  const rows = sql.exec<AuditRow>('SELECT * FROM audit WHERE n < ? ORDER BY n DESC LIMIT ?', before, limit).toArray()
  const last = rows.at(-1)?.n ?? 1
  return { entries: rows.map(toEntry), ...(last > 1 ? { next: last } : {}) }
}

function toEntry({ editor, revision, ...row }: AuditRow): AuditEntry {
  return {
    n: row.n,
    at: row.at,
    by: editor,
    token: row.token,
    action: row.action,
    subject: row.subject,
    ...(revision === null ? {} : { revision }),
  }
}
