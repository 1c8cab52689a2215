import type { ClaimInput, DraftClaim } from '../../core/claim/types.ts'

/** What an import file holds: the claims that can be written, and everything that cannot, each with its place and its reason. */
export interface ImportOutcome {
  readonly claims: readonly ClaimInput[]
  /** Those of which something is lacking: for an editor to complete. */
  readonly unfinished?: readonly Unfinished[]
  readonly rejected: readonly Rejected[]
  /** Where the file speaks of the claims above. */
  readonly places?: readonly ClaimPlace[]
}

/** A row or a node that says something of a claim. */
export interface ClaimPlace extends Place {
  readonly claim: string
  readonly estimate?: string
}

/** A claim on its way, with everything that the file holds of it, and what it lacks, by place. */
export interface Unfinished {
  readonly claim: DraftClaim
  readonly lacks: readonly Rejected[]
}

/** A place in the file: its line (from 1, the header's included) in a table, a JSON pointer (RFC 6901) in a JSON document. */
export interface Place {
  readonly line?: number
  readonly pointer?: string
}

export interface Rejected extends Place {
  readonly detail: string
}

/** What several parts of a file hold. */
export function together(outcomes: readonly ImportOutcome[], rejected: readonly Rejected[]): ImportOutcome {
  const unfinished = outcomes.flatMap((outcome) => outcome.unfinished ?? [])
  const places = outcomes.flatMap((outcome) => outcome.places ?? [])
  return {
    claims: outcomes.flatMap(({ claims }) => claims),
    ...(unfinished.length > 0 ? { unfinished } : {}),
    rejected: byLine([...rejected, ...outcomes.flatMap((outcome) => outcome.rejected)]),
    ...(places.length > 0 ? { places } : {}),
  }
}

/** In the order of the file. */
function byLine(rejected: readonly Rejected[]): Rejected[] {
  return rejected.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
}
