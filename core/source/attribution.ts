import type { Range } from './text.ts'

/** Somebody says something: the words that name who, those that say so, and what is said. */
export interface Attribution {
  readonly source: Range
  readonly cue: Range
  /** Where a figure is said by the source. */
  readonly contents: readonly Range[]
  readonly form: 'verb' | 'according' | 'statement' | 'label' | 'quotation'
  /** The cue says that somebody speaks, not only that somebody means, wants or finds. */
  readonly speaks: boolean
  /** The sentence whose figures it may be about. */
  readonly sentence: Range
  /** Outlets that carry it. */
  readonly via?: readonly Range[]
}
