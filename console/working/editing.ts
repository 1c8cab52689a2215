import { computed, type ReadonlySignal, type Signal } from '@preact/signals'
import { type InputError, publishBlockers } from '../../core/claim/index.ts'
import type { DraftClaim } from '../../core/claim/types.ts'
import { put } from './pointer.ts'
import { named, wellFormed } from './well-formed.ts'

/** A claim whose fields can be written into: a working copy, or what was read out of a sentence and is not in one yet. */
export interface Editing {
  readonly claim: ReadonlySignal<DraftClaim>
  readonly problems: ReadonlySignal<Problems>
  /** Tells its fields from those of another that is on the screen, too. */
  readonly prefix?: string
  /** Tells those that stand on the screen a second time, with all others, from those that stand above. */
  readonly suffix?: string
  edit(pointer: string, value: unknown): void
  change(make: (claim: DraftClaim) => DraftClaim): void
}

export interface Problems {
  /** What cannot be saved as it is. */
  readonly flaws: readonly InputError[]
  /** What is missing, or does not fit together, before readers may see it. */
  readonly missing: readonly InputError[]
}

/** Of what is typed. */
export function problemsOf(claim: ReadonlySignal<DraftClaim>): ReadonlySignal<Problems> {
  return computed(() => {
    const { claim: formed, flaws } = wellFormed(claim.value)
    const isFlawed = (pointer: string) => flaws.some((flaw) => flaw.pointer === pointer)
    return { flaws, missing: publishBlockers(named(formed)).filter(({ pointer }) => !isFlawed(pointer)) }
  })
}

export function editing(claim: Signal<DraftClaim>): Editing {
  const change = (make: (now: DraftClaim) => DraftClaim): void => {
    claim.value = make(claim.peek())
  }
  return {
    claim,
    problems: problemsOf(claim),
    change,
    edit: (pointer, value) => change((now) => put(now, pointer, value)),
  }
}
