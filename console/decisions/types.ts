import type { Annotation } from '../../core/claim/types.ts'
import type { Problem } from '../api/problem.ts'

/** A figure with its article, as the desk answered it. `tag` names the state that it was in. */
export interface Entry {
  readonly annotation: Annotation
  readonly article: {
    readonly key: string
    readonly url: string
    readonly title?: string | undefined
    readonly publishedAt?: string | undefined
  }
  /** While the desk keeps what it has read of the article. */
  readonly paragraph?: string
  readonly tag: string
}

/** What a decision makes of a figure; `suggested` undoes. `estimateId: null`: of none. */
export interface Wanted {
  readonly status: Annotation['status']
  readonly claimId?: string
  readonly estimateId?: string | null
}

/** What a figure is, whole. */
export type Standing = Required<Wanted>

/** A decision on its way to the desk. `entry` is as it was seen when it was decided; its tag is the newest that is known. */
export interface Write extends Deciding {
  readonly n: number
  /** It was sent at least once, so the desk may have carried it out, though no answer came. */
  readonly tried: boolean
}

/** A decision on one figure, as the editor makes it. */
export interface Deciding {
  readonly entry: Entry
  readonly wants: Wanted
}

/** With what the figure was before: what undo gives back. */
export interface Made extends Deciding {
  readonly n: number
  readonly before: Standing
}

/** One thing that the editor did, to one figure or to several at once: it is taken back as one. */
export type Step = readonly [Made, ...Made[]]

/** A decision that the desk did not take. `now`: how the figure stands there, where somebody else has changed it. */
export interface Refused extends Deciding {
  readonly problem: Problem
  readonly now?: Annotation
}

export interface Decisions {
  /** In the order in which they are sent, one at a time. */
  readonly waiting: readonly Write[]
  /** The last 20, the newest last. */
  readonly steps: readonly Step[]
  /** How figures stand that were decided here, by their ids, as far as the editor is concerned. */
  readonly made: Readonly<Record<string, Standing>>
  /** As the desk last answered them, by their ids. */
  readonly known: Readonly<Record<string, Entry>>
  readonly refused: readonly Refused[]
  readonly next: number
}
