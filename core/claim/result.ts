import type { ClaimInput, DraftClaim } from './types.ts'

/** A flaw in what somebody sent: where (RFC 6901 JSON pointer into the document) and why. */
export interface InputError {
  readonly pointer: string
  readonly detail: string
}

/** Either the value or every flaw found; nothing throws across a module boundary. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly InputError[] }

/** What was changed on the way in without changing what is meant: a unit's name to its code. Without `to`: left out, since it repeats the claim's. */
export interface Mended {
  readonly pointer: string
  readonly from?: string
  readonly to?: string
}

/** A claim as it is stored, and what was mended of what was sent. */
export type ClaimResult = Written<ClaimInput>

/** The same of one on its way. */
export type DraftResult = Written<DraftClaim>

type Written<T> =
  | { readonly ok: true; readonly value: T; readonly mended: readonly Mended[] }
  | { readonly ok: false; readonly errors: readonly InputError[] }

/** A claim that is kept whatever newer rules say of it: `flaws` are what they would refuse. */
export type KeptClaim =
  | {
      readonly ok: true
      readonly value: ClaimInput
      readonly mended: readonly Mended[]
      readonly flaws: readonly InputError[]
    }
  | { readonly ok: false; readonly errors: readonly InputError[] }
