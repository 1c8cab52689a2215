import type { ArticleSnapshot, PublicAnnotation } from '../../core/snapshot/types.ts'
import type { Mark } from './marks.ts'
import type { Options } from './options.ts'

/** What the page states of what is known about it. */
export interface Found {
  readonly article: Pick<ArticleSnapshot, 'annotations' | 'claims'>
  readonly marks: readonly Mark[]
  /** Figures that the page does not state, or states otherwise, now. */
  readonly lost: readonly PublicAnnotation[]
}

/** Everything the embed adds to a page. */
export interface Ui {
  show(found: Found): Promise<void>
  /** Whether all that was added is still where it was put. */
  isIntact(): boolean
  destroy(): void
}

/** The chunk that the loader imports when it has found the first figure. */
export interface UiModule {
  mount(options: Options, announce: (event: string, detail: unknown) => void): Promise<Ui>
}

/** Where a build of the embed gets its parts from. */
export interface Sources {
  /** What is known about a page, or `null`. */
  readArticle(address: string): Promise<ArticleSnapshot | null>
  loadUi(): Promise<UiModule>
}
