import type { ClaimPlace } from './outcome.ts'
import type { EstimateRow } from './settle-rows.ts'

/** Where each row of a table speaks of its claim and, where one could be read of it, of which estimate. */
export function placesOf(claim: string, lines: readonly number[], read: readonly EstimateRow[]): ClaimPlace[] {
  const estimates = new Map(read.map(({ line, estimate }) => [line, nameOf(estimate)]))
  return lines.map((line) => {
    const estimate = estimates.get(line)
    return { line, claim, ...(estimate === undefined ? {} : { estimate }) }
  })
}

function nameOf(estimate: unknown): string | undefined {
  const { id } = (estimate ?? {}) as { readonly id?: unknown }
  return typeof id === 'string' ? id : undefined
}
