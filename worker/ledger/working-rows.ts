import { readStoredDraft } from '../../core/claim/index.ts'
import type { DraftClaim } from '../../core/claim/types.ts'
import { type ClaimRow, claimRow, toInput } from './claim-rows.ts'
import { revisionRow } from './revisions.ts'
import { sameJson } from './same-json.ts'
import { searchText } from './search-text.ts'
import type { WorkingRecord, WorkingTag } from './types.ts'

export type WorkingRow = {
  readonly claim: string
  readonly base_revision: number
  readonly save: number
  readonly body: string
  readonly at: string
  readonly editor: string
}

export function workingRow(sql: SqlStorage, claim: string): WorkingRow | undefined {
  const query = 'SELECT claim, base_revision, save, body, at, editor FROM working WHERE claim = ? AND body IS NOT NULL'
  return sql.exec<WorkingRow>(query, claim).toArray()[0]
}

export function toWorking(sql: SqlStorage, row: WorkingRow): WorkingRecord {
  const claim = claimRow(sql, row.claim)
  return {
    claim: readStoredDraft(row.body),
    ...tagOf(row),
    updatedAt: row.at,
    updatedBy: row.editor,
    ...(claim ? { current: { revision: claim.revision, status: claim.status, visibility: claim.visibility } } : {}),
    isBehind: isBehind(sql, row, claim),
  }
}

export function tagOf({ base_revision, save }: WorkingRow): WorkingTag {
  return { base: base_revision, save }
}

/** The claim's content is another than the one that the copy was begun over. Its status is no content, and a notice to readers is taken over. */
export function isBehind(sql: SqlStorage, row: WorkingRow, claim: ClaimRow | undefined): boolean {
  if (row.base_revision === (claim?.revision ?? 0)) return false
  const base = baseOf(sql, row)
  if (!claim || base === undefined) return true
  return base !== claim.body && !sameJson(withoutNotices(base), withoutNotices(claim.body))
}

/** JSON of the content that the copy was begun over. */
export function baseOf(sql: SqlStorage, { claim, base_revision }: WorkingRow): string | undefined {
  return revisionRow(sql, claim, base_revision)?.body
}

function withoutNotices(body: string): unknown {
  const { corrections: _, ...content } = toInput(body)
  return content
}

/** Which number the next save has: one more than any before it, those of copies that are gone included. */
export function nextSave(sql: SqlStorage, claim: string): number {
  const [last] = sql.exec<{ save: number }>('SELECT save FROM working WHERE claim = ?', claim).toArray()
  return (last?.save ?? 0) + 1
}

export function storeWorking(sql: SqlStorage, claim: DraftClaim, row: Omit<WorkingRow, 'claim' | 'body'>): void {
  const { question, estimates, parties } = searchText(claim)
  sql.exec(
    `INSERT INTO working (claim, base_revision, save, body, at, editor, question, estimates, parties)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (claim) DO UPDATE SET base_revision = excluded.base_revision, save = excluded.save, body = excluded.body,
        at = excluded.at, editor = excluded.editor, question = excluded.question, estimates = excluded.estimates, parties = excluded.parties`,
    claim.id,
    row.base_revision,
    row.save,
    JSON.stringify(claim),
    row.at,
    row.editor,
    question,
    estimates,
    parties,
  )
}

/** Its number stays, so that no later save over the same revision has it. */
export function dropWorking(sql: SqlStorage, claim: string): void {
  sql.exec("UPDATE working SET body = NULL, question = '', estimates = '', parties = '' WHERE claim = ?", claim)
}
