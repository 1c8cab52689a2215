import type { PublicAnnotation } from '../../core/snapshot/types.ts'

/** What a mark looks like, and the first thing its card says: the verdict, or that the figure itself has no primary source. */
export type Kind = 'unsourced' | PublicAnnotation['line']['verdict']
