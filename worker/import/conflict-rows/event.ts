import type { Scope } from '../../../core/claim/types.ts'
import { outcomes } from '../csv/cells.ts'
import { readDate } from '../date.ts'
import { defined } from '../defined.ts'
import { fingerprinted, prefixed, slugOf } from '../slug.ts'
import type { Row } from '../table.ts'
import { boundsOf } from './bounds.ts'
import { cellOf } from './columns.ts'
import { placeOf } from './place.ts'
import { questionOf } from './question.ts'
import { databaseOf, sourceDateOf, sourcesOf } from './source.ts'

/** One row: the claim that it belongs to and the estimate that it states, as drafts; or why it states none. */
export type Event =
  | { readonly ok: true; readonly claim: EventClaim; readonly estimate: object }
  | { readonly ok: false; readonly detail: string }

export interface EventClaim {
  readonly id: string
  readonly question?: string | undefined
  readonly place?: Scope | undefined
  readonly counts: readonly string[]
}

/** Rows that name the same `claim` are estimates of one question; any other row is an event of its own, and so a claim of its own. */
export function eventOf(row: Row, columns: readonly string[]): Event {
  const bounds = boundsOf(row)
  if (!bounds.ok) return bounds
  const database = databaseOf(row, columns)
  const from = dateOf(cellOf(row, 'start'))
  const to = dateOf(cellOf(row, 'end')) ?? from
  const counts = outcomes(row.cell('counts')) ?? ['killed']
  const place = placeOf(row)
  const identity =
    row.cell('id') ?? [row.cell('side_a'), row.cell('side_b'), from, to, place?.code, database.lineage].join(' ')
  const id = slugOf(row.cell('id') ?? '') || fingerprinted('', identity)
  const estimate = defined({
    id,
    counts,
    period: to === undefined ? undefined : periodOf(from, to),
    value: bounds.value,
    basis: row.cell('basis') ?? 'register',
    chain: [database.link],
    lineage: database.lineage,
    saidAt: dateOf(row.cell('said_at')) ?? sourceDateOf(row) ?? to,
    evidence: row.cell('evidence') ?? 'secondaryOnly',
    note: sourcesOf(row),
  })
  const question = row.cell('question') ?? (counts.join() === 'killed' ? questionOf(row, place, from, to) : undefined)
  return {
    ok: true,
    claim: { id: row.cell('claim') ?? prefixed(database.lineage, id), question, place, counts },
    estimate,
  }
}

/** A date that cannot be read is handed on as it is, for the gate to refuse. */
function dateOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : (readDate(text) ?? text)
}

function periodOf(from: string | undefined, to: string): unknown {
  return defined({ from, to, toBasis: 'stated', kind: from === undefined ? 'cumulative' : 'window' })
}
