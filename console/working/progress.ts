import type { DraftClaim } from '../../core/claim/index.ts'
import { type Conflict, merge } from './merge.ts'
import { at, put } from './pointer.ts'
import { same } from './same.ts'
import { wellFormed } from './well-formed.ts'

/** How far a claim that is edited here has come. */
export interface Progress {
  /** As the desk has it. */
  readonly base: DraftClaim
  /** Which state of the desk's that is: what a save names. None: the desk has nothing of this claim. */
  readonly tag?: string
  /** The revision that the working copy is to be laid over from now on, where that is another than before. */
  readonly onto?: number
  /** As it is typed. */
  readonly mine: DraftClaim
  /** What was on its way when no answer came, so that the desk may have it. */
  readonly sent?: DraftClaim
  /** What somebody else changed too, until the editor has decided. */
  readonly conflicts: readonly Conflict[]
}

/** A claim as the desk answers it. */
export type Desks = Pick<Progress, 'tag'> & { readonly claim: DraftClaim }

export function begun({ claim, tag }: Desks): Progress {
  return { base: claim, mine: claim, conflicts: [], ...(tag === undefined ? {} : { tag }) }
}

/** What the desk does not have yet, as far as it can be saved; nothing, if it has everything. */
export function unsent({ base, mine, onto }: Progress): DraftClaim | undefined {
  const { claim } = wellFormed(mine)
  return same(claim, base) && onto === undefined ? undefined : claim
}

export function sending(progress: Progress, claim: DraftClaim): Progress {
  return { ...progress, sent: claim }
}

/** The desk has what was sent, perhaps mended; typing has gone on meanwhile. */
export function saved({ mine, sent, conflicts }: Progress, { claim, tag }: Desks): Progress {
  const { document } = merge(sent ?? mine, mine, claim)
  return { base: claim, mine: document, conflicts, ...(tag === undefined ? {} : { tag }) }
}

/** The desk has something else than was thought: both go together, and what does not is asked. */
export function met(progress: Progress, { claim, tag }: Desks): Progress {
  const { base, mine, sent } = progress
  // an answer was lost: it was this one
  const from = sent && same(sent, claim) ? sent : base
  const { document, conflicts } = merge(from, mine, claim)
  return { base: claim, mine: document, conflicts, ...(tag === undefined ? {} : { tag }) }
}

/** The working copy was begun over a content that is no longer the claim's: what that gained since comes in. */
export function laidOver(progress: Progress, then: DraftClaim, now: DraftClaim, onto: number): Progress {
  const { document, conflicts } = merge(then, progress.mine, now)
  return { ...progress, mine: document, conflicts: [...progress.conflicts, ...conflicts], onto }
}

/** The editor has decided on one field. */
export function decided(progress: Progress, conflict: Conflict, value: unknown): Progress {
  const mine = same(at(progress.mine, conflict.pointer), value)
    ? progress.mine
    : put(progress.mine, conflict.pointer, value)
  return { ...progress, mine, conflicts: progress.conflicts.filter((one) => one !== conflict) }
}
