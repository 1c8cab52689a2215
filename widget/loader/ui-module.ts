import type { ArticleSnapshot } from '../../core/snapshot/types.ts'
import type { Found } from './found.ts'
import type { Options } from './options.ts'

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
