import { RULESET } from '../../core/compare/index.ts'
import type { DrawnClaim } from './drawn-claim.ts'
import type { RevisionRecord } from './types.ts'

/** By which rules a revision's document was judged. */
export interface Judged {
  readonly ruleset: string
  /** The day, where it was judged later than it was written. */
  readonly judgedAt?: string
}

type Row = {
  readonly document: string | null
  readonly ruleset: string
  readonly judged_at: string | null
  readonly signature: string | null
}

export interface KeptDocument extends Judged {
  readonly document: string
  readonly signature?: string
}

/** The document of a revision, as it was drawn when it became public, or at its first put where nobody kept it then. */
export function keptDocument(sql: SqlStorage, id: string, revision: number): KeptDocument | undefined {
  const row = publishedRow(sql, id, revision)
  if (!row || row.document === null) return undefined
  const { document, signature } = row
  return { document, ...judgedOf(row), ...(signature === null ? {} : { signature }) }
}

/** What a withdrawal showed is kept when it is signed; a revision's document is here before that. */
export function keepSignature(
  sql: SqlStorage,
  { id, revision }: { readonly id: string; readonly revision: number },
  document: string,
  signature: string,
): void {
  sql.exec(
    `INSERT INTO published (id, revision, ruleset, document, signature) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (id, revision) DO UPDATE SET signature = excluded.signature WHERE signature IS NULL AND document = excluded.document`,
    id,
    revision,
    RULESET,
    document,
    signature,
  )
}

/** How a revision is or was judged; nothing where nobody knows. */
function judgedBy(sql: SqlStorage, id: string, revision: number): Judged | undefined {
  const row = publishedRow(sql, id, revision)
  return row && judgedOf(row)
}

/** What an export says of a revision's document: the document itself only with its signature, since nobody takes one without. */
export function toExport(sql: SqlStorage, id: string, revision: number): RevisionRecord['published'] {
  const row = publishedRow(sql, id, revision)
  if (!row) return undefined
  const { document, signature } = row
  return { ...judgedOf(row), ...(document === null || signature === null ? {} : { document, signature }) }
}

/** The day to state in a document that is drawn late. None where an export says that these very rules judged it: the same document comes out. */
export function dayOfJudging(sql: SqlStorage, id: string, revision: number, today: string): string | undefined {
  const judged = judgedBy(sql, id, revision)
  return judged?.ruleset === RULESET ? judged.judgedAt : today
}

/** Written once: a document that is here already stays, whatever the rules are today. */
export function keepDocument(
  sql: SqlStorage,
  { id, revision }: { readonly id: string; readonly revision: number },
  { document, cited }: Pick<DrawnClaim, 'document' | 'cited'>,
  judgedAt?: string,
): void {
  sql.exec(
    `INSERT INTO published (id, revision, ruleset, judged_at, document) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (id, revision) DO UPDATE SET ruleset = excluded.ruleset, judged_at = excluded.judged_at, document = excluded.document
        WHERE document IS NULL`,
    id,
    revision,
    RULESET,
    judgedAt ?? null,
    document,
  )
  sql.exec('UPDATE revision SET cited = ? WHERE id = ? AND revision = ?', JSON.stringify(cited), id, revision)
}

/** What an export says of a document: the very bytes, where they are signed, or by which rules it is to be drawn here. */
export function expectDocument(
  sql: SqlStorage,
  id: string,
  revision: number,
  { ruleset, judgedAt, document, signature }: NonNullable<RevisionRecord['published']>,
): void {
  sql.exec(
    'INSERT OR IGNORE INTO published (id, revision, ruleset, judged_at, document, signature) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    revision,
    ruleset,
    judgedAt ?? null,
    document ?? null,
    signature ?? null,
  )
}

function publishedRow(sql: SqlStorage, id: string, revision: number): Row | undefined {
  return sql
    .exec<Row>(
      'SELECT document, ruleset, judged_at, signature FROM published WHERE id = ? AND revision = ?',
      id,
      revision,
    )
    .toArray()[0]
}

function judgedOf({ ruleset, judged_at }: Row): Judged {
  return { ruleset, ...(judged_at === null ? {} : { judgedAt: judged_at }) }
}
