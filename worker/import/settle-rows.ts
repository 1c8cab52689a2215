import type { ClaimInput } from '../../core/claim/types.ts'
import { columnOf } from './flaw-column.ts'
import type { Rejected } from './outcome.ts'
import { settle } from './settle.ts'

export interface EstimateRow {
  readonly line: number
  readonly estimate: unknown
}

export interface SettledRows {
  /** With the rows that are good; absent if the claim itself is flawed. */
  readonly claim?: ClaimInput
  readonly rejected: readonly Rejected[]
  /** What is wrong with the claim itself, by the column that says it. */
  readonly flaws: readonly { readonly column: string; readonly detail: string }[]
}

/** `settle` for the rows of a table: flaws by line and column. */
export function settleRows(draft: Readonly<Record<string, unknown>>, rows: readonly EstimateRow[]): SettledRows {
  const estimates = rows.map(({ estimate }) => estimate)
  const { claim, refused, errors } = settle(draft, estimates)
  const rejected = [...refused].map(([i, found]) => ({
    line: rows[i]?.line ?? 1,
    detail: found.map(({ pointer, detail }) => `${columnOf(pointer, 'estimate')} ${detail}`).join('; '),
  }))
  const flaws = errors.map(({ pointer, detail }) => ({ column: columnOf(pointer, 'claim'), detail }))
  return { ...(claim ? { claim } : {}), rejected, flaws }
}
