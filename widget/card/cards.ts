import type { Setting } from '../../view/card/context.ts'
import type { Found } from '../marks/found.ts'
import type { Mark } from '../marks/marks.ts'
import type { Words } from '../words.ts'

/** What all cards of a page have in common, and what its publisher set. */
export interface CardSetting extends Setting {
  readonly theme?: string
  readonly margin?: string
  readonly lead?: string
  readonly notes?: string
  /** The button of a mark, as it stands in the page now. */
  buttonOf(mark: Mark): HTMLElement | undefined
  /** What a click on a mark does, wherever it stands. */
  open(mark: Mark): void
}

/** The page's one card, which is made when it is opened and gone when it is closed; and what stands beside the text. */
export interface Cards {
  open(mark: Mark): void
  /** Keeps an open card to its figure, which the page may have moved, and takes it away with the figure. */
  follow(marks: readonly Mark[]): void
  /** Fills the margin and the elements that the publisher placed. */
  show(found: Found): void
  /** Takes an open card away, and leaves the focus where it is. */
  close(): void
  destroy(): void
}

/** What the part that marks imports once there are marks. */
export interface CardsModule {
  openCards(given: Omit<CardSetting, 'strings'> & Words): Cards
}
