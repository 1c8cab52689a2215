import type { ArticleSnapshot, PublicAnnotation } from '../../core/snapshot/types.ts'
import type { Mark } from './marks.ts'

/** What the page states of what is known about it. */
export interface Found {
  readonly article: Pick<ArticleSnapshot, 'annotations' | 'claims'>
  readonly marks: readonly Mark[]
  /** Figures that the page does not state, or states otherwise, now. */
  readonly lost: readonly PublicAnnotation[]
}
