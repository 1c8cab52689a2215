import type { InputError } from '../../core/claim/result.ts'
import type { DraftClaim } from '../../core/claim/types.ts'
import type { Line } from '../../core/compare/types.ts'
import type { Flip } from '../../core/snapshot/index.ts'
import type { Actor } from './actor.ts'
import type { ClaimRecord, Page, Visibility } from './answers.ts'
import type { BadCursor, Changed, ChangeRefusal, Found, Invalid, NotFound, NotReady } from './outcomes.ts'
import type { WorkingTag } from './working-number.ts'

export type { WorkingTag }

/** What an editor has begun and not published: at most one a claim, beside its revisions. */
export interface WorkingRecord extends WorkingTag {
  readonly claim: DraftClaim
  readonly updatedAt: string
  readonly updatedBy: string
  /** The claim's last revision; absent while it has none. */
  readonly current?: Pick<ClaimRecord['claim'], 'revision' | 'status'> & Pick<ClaimRecord, 'visibility'>
  /** The claim's content was changed since `base`: to publish this would undo it. */
  readonly isBehind: boolean
}

/** The copy is not the one that the caller has seen: 412. `revision`: the claim's own. */
export interface StaleWorking {
  readonly ok: false
  readonly reason: 'staleWorking'
  readonly tag: WorkingTag
  readonly revision: number
}

/** There is a working copy, and the caller does not say that it was seen: 428. */
export interface Unseen {
  readonly ok: false
  readonly reason: 'unseen'
  readonly tag: WorkingTag
}

/** The working copy was begun over a content that is no longer the claim's: 409. */
export interface Behind {
  readonly ok: false
  readonly reason: 'behind'
  readonly base: number
  readonly revision: number
}

export interface Saved extends Found<WorkingRecord> {
  /** There was no copy before. */
  readonly isNew: boolean
}

/** What publishing would change: the working copy where there is one, else the last revision. What is missing has no `after`. */
export interface Preview {
  readonly tag?: WorkingTag
  readonly isBehind: boolean
  readonly missing: readonly InputError[]
  readonly visibility: { readonly before: Visibility; readonly after?: Visibility }
  readonly line: { readonly before?: Line; readonly after?: Line }
  readonly relations: readonly Flip[]
  readonly articleCount: number
  /** Those that carry it with an approved figure; the first of them. */
  readonly articles: readonly {
    readonly key: string
    readonly url: string
    readonly title?: string
    readonly figures: readonly {
      readonly id: string
      readonly figure: string
      readonly estimateId?: string
      readonly before?: Line
      readonly after?: Line
    }[]
  }[]
  /** Claims that cite it, where their line would be another. */
  readonly claims: readonly { readonly id: string; readonly before: Line; readonly after: Line }[]
}

/** Working copies, of which no reader sees anything. */
export interface WorkingLedger {
  readWorking(id: string): Promise<Found<WorkingRecord> | NotFound>
  /** The last saved first. */
  listWorking(input: {
    readonly cursor?: string
    readonly limit?: number
  }): Promise<({ readonly ok: true } & Page<WorkingRecord, string>) | BadCursor>
  /**
   * Saves over the copy that `expected` names; `new`: there is none. With `base` it is laid over that revision from now on, which must be the claim's last one.
   * What is there already is no conflict, whatever was expected: an answer may have been lost.
   */
  saveWorking(input: {
    readonly claim: DraftClaim
    readonly expected: WorkingTag | 'new'
    readonly base?: number
    readonly actor: Actor
  }): Promise<Saved | StaleWorking | Invalid>
  /** Gives what was there, so that it can be put back. */
  discardWorking(input: {
    readonly id: string
    readonly expected: WorkingTag
    readonly actor: Actor
  }): Promise<Found<WorkingRecord> | NotFound | StaleWorking>
  previewClaim(id: string): Promise<Found<Preview> | NotFound>
  /** Makes it the claim's next revision, published. */
  publishWorking(input: {
    readonly id: string
    readonly expected: WorkingTag
    readonly actor: Actor
  }): Promise<Changed | ChangeRefusal | StaleWorking | Behind | NotReady | Invalid>
}
