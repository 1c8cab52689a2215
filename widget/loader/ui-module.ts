import type { ArticleSnapshot } from '../../core/snapshot/types.ts'
import type { Known } from './found.ts'
import type { Options } from './options.ts'

/** Everything the embed adds to a page. */
export interface Ui {
  /** Marks what the page states of what is known about it; says how many figures are marked then. */
  show(known: Known): Promise<number>
  /** Whether nothing has happened since that asks for `show`. */
  isCurrent(): boolean
  /** Takes an open card away. */
  close(): void
  destroy(): void
}

/** Tells the page of an event. */
export type Announce = (event: string, detail: unknown) => void

/** The chunk that the loader imports when something is known about the page. */
export interface UiModule {
  /** `changed` asks for a look at the page. */
  mount(options: Options, announce: Announce, changed: () => void): Promise<Ui>
}

/** Where a build of the embed gets its parts from. */
export interface Sources {
  /** What is known about a page, or `null`. */
  readArticle(address: string): Promise<ArticleSnapshot | null>
  loadUi(base: string): Promise<UiModule>
}
