import type { InputError } from '../../core/claim/result.ts'
import type { ArticleRecord, ClaimRecord, Scope } from './answers.ts'

export interface Found<T> {
  readonly ok: true
  readonly value: T
}

export interface Changed extends ClaimRecord {
  readonly ok: true
}

export interface ArticleChanged extends ArticleRecord {
  readonly ok: true
}

export interface Verified {
  readonly ok: true
  readonly id: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly origin?: string
}

/** One answer for every kind of bad token on the wire; the reason is for logs. */
export interface BadToken {
  readonly ok: false
  readonly reason: 'unknown' | 'expired' | 'revoked'
}

export interface NotFound {
  readonly ok: false
  readonly reason: 'notFound'
}

/** The caller's revision is not the current one: 412. */
export interface Stale {
  readonly ok: false
  readonly reason: 'stale'
  readonly revision: number
}

export interface Exists {
  readonly ok: false
  readonly reason: 'exists'
}

/** What a public claim must have and this one lacks, all of it at once: 422. */
export interface NotReady {
  readonly ok: false
  readonly reason: 'notReady'
  readonly errors: readonly InputError[]
}

/** A withdrawn claim takes no change but a revert: 409. */
export interface Withdrawn {
  readonly ok: false
  readonly reason: 'withdrawn'
  readonly revision: number
}

/** Well-formed, but it names what the ledger does not have (a claim, an estimate) or is larger than a row may be: 422. */
export interface Invalid {
  readonly ok: false
  readonly reason: 'invalid'
  readonly errors: readonly InputError[]
}

export interface BadCursor {
  readonly ok: false
  readonly reason: 'badCursor'
}

export type ChangeRefusal = NotFound | Stale | Withdrawn
