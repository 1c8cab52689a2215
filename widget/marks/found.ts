import type { ArticleSnapshot, PublicAnnotation } from '../../core/snapshot/types.ts'
import type { Mark } from './mark.ts'
import type { Placed } from './sight.ts'

/** What is known about an article, as far as the page shows it. */
export type Known = Pick<ArticleSnapshot, 'annotations' | 'claims' | 'desk'>

/** What the page states of what is known about it. */
export interface Found {
  readonly article: Known
  readonly marks: readonly Mark[]
  /** Figures that the page does not state, or states otherwise, now. */
  readonly lost: readonly PublicAnnotation[]
  /** Figures that the page states where no reader sees it, until it reveals them. */
  readonly unseen: readonly PublicAnnotation[]
  /** Where figures and copies of them stand that the page does not show. */
  readonly hidden: readonly Placed[]
}
