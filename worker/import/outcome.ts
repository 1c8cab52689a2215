import type { ClaimInput } from '../../core/claim/types.ts'

/** What an import file holds: the claims that can be written, and everything that cannot, each with its place and its reason. */
export interface ImportOutcome {
  readonly claims: readonly ClaimInput[]
  readonly rejected: readonly Rejected[]
}

/** A place in the file: its line (from 1, the header's included) in a table, a JSON pointer (RFC 6901) in a JSON document. */
export interface Rejected {
  readonly line?: number
  readonly pointer?: string
  readonly detail: string
}

/** In the order of the file. */
export function byLine(rejected: readonly Rejected[]): Rejected[] {
  return rejected.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
}
