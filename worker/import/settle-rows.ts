import type { ClaimInput } from '../../core/claim/types.ts'
import { columnOf } from './flaw-column.ts'
import type { Rejected, Unfinished } from './outcome.ts'
import { type Settled, settle } from './settle.ts'

export interface EstimateRow {
  readonly line: number
  readonly estimate: unknown
}

export interface SettledRows {
  /** With the rows that are good; absent if the claim itself is flawed or not whole. */
  readonly claim?: ClaimInput
  readonly unfinished?: Unfinished
  readonly rejected: readonly Rejected[]
  /** What is wrong with the claim itself, by the column that says it. */
  readonly flaws: readonly Flaw[]
}

export interface Flaw {
  readonly column: string
  readonly detail: string
}

/** `settle` for the rows of a table: flaws by line and column. `lineOf` says where a flaw of the claim itself stands. */
export function settleRows(
  parts: Readonly<Record<string, unknown>>,
  rows: readonly EstimateRow[],
  lineOf: (flaw: Flaw) => number,
): SettledRows {
  const { claim, draft, lacks, refused, errors } = settle(
    parts,
    rows.map(({ estimate }) => estimate),
  )
  const byRow = (of: Settled['refused']): Rejected[] =>
    [...of].map(([i, found]) => ({
      line: rows[i]?.line ?? 1,
      detail: found.map(({ pointer, detail }) => `${columnOf(pointer, 'estimate')} ${detail}`).join('; '),
    }))
  const flaws = errors.map(({ pointer, detail }) => ({ column: columnOf(pointer, 'claim'), detail }))
  const rejected = byRow(refused)
  if (!draft) return { ...(claim ? { claim } : {}), rejected, flaws }
  const own = flaws.map((flaw) => ({ line: lineOf(flaw), detail: `${flaw.column} ${flaw.detail}` }))
  return {
    ...(claim ? { claim } : {}),
    unfinished: { claim: draft, lacks: [...own, ...byRow(lacks)] },
    rejected,
    flaws: [],
  }
}
