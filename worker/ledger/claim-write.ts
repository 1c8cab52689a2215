import type { ClaimInput, ClaimStatus, DraftClaim } from '../../core/claim/types.ts'
import { comparisonsOf } from '../../core/compare/index.ts'
import { BOUNDS } from '../bounds.ts'
import { noteChange } from './changes.ts'
import { findPublic, storeCitations } from './citations.ts'
import { type ClaimRow, claimRow } from './claim-rows.ts'
import { type DrawnClaim, drawClaim, NotDrawable, tooMany } from './drawn-claim.ts'
import { freshUntil } from './freshness.ts'
import { dropListing, storeListing } from './listing.ts'
import { markClaim, marker } from './mark.ts'
import { lastPage } from './pages.ts'
import { keepDocument } from './published.ts'
import { searchText } from './search-text.ts'
import { tellClaim } from './tell-claim.ts'
import type { Edit } from './transaction.ts'
import type { ClaimAction, Invalid } from './types.ts'
import { type Shown, visibilityOf } from './visibility.ts'
import { storeTerms } from './vocabulary.ts'

export interface NextClaim {
  readonly input: ClaimInput
  readonly status: ClaimStatus
  readonly action: ClaimAction
}

export type Written = { readonly ok: true; readonly row: ClaimRow } | Invalid

/**
 * A change of a claim that readers may get to see. What is to be shown, now or after its embargo, is drawn first: what cannot be drawn or stored is
 * refused, and nothing is written.
 */
export function writeClaim(edit: Edit, before: ClaimRow | undefined, next: NextClaim): Written {
  if (next.status !== 'published') return { ok: true, row: writeUnseen(edit, before, next) }
  const claim = {
    ...next.input,
    status: next.status,
    revision: (before?.revision ?? 0) + 1,
    updatedAt: edit.at,
    updatedBy: edit.actor.name,
  }
  const drawn = drawnOrNot(() => drawClaim(claim, findPublic(edit.sql)))
  return drawn.ok ? { ok: true, row: write(edit, before, next, drawn.value) } : drawn
}

/** A change of a claim that no reader sees afterwards: what takes a claim back is never refused. */
export function writeUnseen(edit: Edit, before: ClaimRow | undefined, next: NextClaim): ClaimRow {
  return write(edit, before, next, undefined)
}

/** Its row, its revision, the audit and everything it makes out of date. */
function write(edit: Edit, before: ClaimRow | undefined, next: NextClaim, drawn: DrawnClaim | undefined): ClaimRow {
  const revision = (before?.revision ?? 0) + 1
  const shown = visibilityOf(next.status, next.input, before?.shown === 1, edit.now)
  const wasPublic = shown.visibility === 'public'
  return storeClaim(edit, edit.record(next.action, `claim:${next.input.id}`, revision), before, {
    ...next,
    revision,
    at: edit.at,
    editor: edit.actor.name,
    token: edit.actor.id,
    shown,
    wasPublic,
    cited: '{}',
    ...(drawn && wasPublic ? { drawn } : {}),
  })
}

export interface StoredRevision extends NextClaim {
  readonly revision: number
  readonly at: string
  readonly editor: string
  readonly token: string
  readonly shown: Shown
  readonly wasPublic: boolean
  readonly cited: string
  /** What readers get of it, where they get it at once. */
  readonly drawn?: DrawnClaim
}

/** Writes the rows of a revision that becomes the current one, and marks what shows the claim. */
export function storeClaim(edit: Edit, seq: number, before: ClaimRow | undefined, next: StoredRevision): ClaimRow {
  const { sql } = edit
  const { id } = next.input
  const body = JSON.stringify(next.input)
  const was = { visibility: before?.visibility ?? 'hidden', lastPage: lastPage(sql) } as const
  storeRow(sql, before, next, before?.body === body)
  sql.exec(
    `INSERT INTO revision (id, revision, action, status, body, at, editor, token, was_public, cited)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    next.revision,
    next.action,
    next.status,
    body,
    next.at,
    next.editor,
    next.token,
    next.wasPublic ? 1 : 0,
    next.cited,
  )
  if (before?.body !== body) {
    storeCitations(sql, next.input)
    storeTerms(sql, seq, next.input)
  }
  const row = claimRow(sql, id)
  if (!row) throw new Error('a claim that was just written is missing')
  if (next.drawn) show(sql, row, next.drawn)
  else dropListing(sql, row.n)
  noteChange(sql, id, edit.now)
  tellClaim(edit, before, row)
  markClaim(edit, marker(edit, seq), row, was)
  return row
}

/** Keeps what readers get of a claim's current revision. */
export function show(sql: SqlStorage, row: ClaimRow, drawn: DrawnClaim): void {
  keepDocument(sql, row, drawn)
  storeListing(sql, row.n, drawn)
}

/** The search texts are left alone where the body is: rewriting them would index the claim anew. */
function storeRow(sql: SqlStorage, before: ClaimRow | undefined, next: StoredRevision, isSameBody: boolean): void {
  const { revision, status, at, editor, shown, wasPublic } = next
  const wasShown = wasPublic || before?.shown === 1 ? 1 : 0
  const state = [revision, status, at, editor, shown.visibility, wasShown, shown.turns]
  if (before && isSameBody) {
    sql.exec(
      `UPDATE claim SET revision = ?, status = ?, at = ?, editor = ?, visibility = ?, shown = ?, turns = ? WHERE n = ?`,
      ...state,
      before.n,
    )
    return
  }
  const { question, estimates, parties } = searchText(next.input)
  sql.exec(
    `INSERT INTO claim (revision, status, at, editor, visibility, shown, turns, question, estimates, parties, fresh_until, id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, status = excluded.status, at = excluded.at,
        editor = excluded.editor, visibility = excluded.visibility, shown = excluded.shown, turns = excluded.turns,
        question = excluded.question, estimates = excluded.estimates, parties = excluded.parties,
        fresh_until = excluded.fresh_until`,
    ...state,
    question,
    estimates,
    parties,
    freshUntil(next.input),
    next.input.id,
  )
}

/** What new writing may not exceed. What is stored, reverted to or restored is kept; it is shown where it can be. */
export function tooLarge(input: ClaimInput): Invalid | undefined {
  const body = tooLargeBody(input)
  if (body) return body
  const comparisons = comparisonsOf(input.estimates)
  return comparisons > BOUNDS.comparisons ? invalid('/estimates', tooMany(comparisons)) : undefined
}

export function tooLargeBody(input: DraftClaim): Invalid | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify(input)).length
  return bytes > BOUNDS.claim ? invalid('', `is larger than ${BOUNDS.claim.toLocaleString('en')} bytes`) : undefined
}

function drawnOrNot(work: () => DrawnClaim): { readonly ok: true; readonly value: DrawnClaim } | Invalid {
  try {
    return { ok: true, value: work() }
  } catch (error) {
    if (error instanceof NotDrawable) return invalid('/estimates', error.message)
    console.error({ message: 'a claim cannot be drawn', error: String(error) })
    return invalid('/estimates', 'cannot be shown: judging them fails')
  }
}

function invalid(pointer: string, detail: string): Invalid {
  return { ok: false, reason: 'invalid', errors: [{ pointer, detail }] }
}
