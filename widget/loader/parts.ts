import type { ArticleSnapshot } from '../../core/snapshot/types.ts'
import type { CardsPart } from '../card/cards.ts'
import type { Known } from '../marks/found.ts'
import type { NotesModule } from '../notes/notes.ts'
import type { Announce } from './announce.ts'
import type { Options } from './options.ts'

/** Where a build of the embed gets its parts from, each in the deployment's folder. */
export interface Parts extends LaterParts {
  /** What is known about a page, or `null`. */
  readArticle(address: string): Promise<ArticleSnapshot | null>
  loadMarks(base: string): Promise<MarksModule>
}

/** What comes once there are lines. */
export interface LaterParts extends CardsPart {
  loadNotes(base: string, again: number): Promise<NotesModule>
}

/** What the loader imports when something is known about the page. */
export interface MarksModule {
  /** `changed` asks for a look at the page. */
  mount(options: Options, announce: Announce, changed: () => void, parts: LaterParts): Marks
}

/** Everything the embed adds to a page. */
export interface Marks {
  /** Marks what the page states of what is known about it; says how many figures are marked then. */
  show(known: Known): Promise<number>
  /** Whether nothing has happened since that asks for `show`. */
  isCurrent(): boolean
  /** Takes an open card away. */
  close(): void
  destroy(): void
}
