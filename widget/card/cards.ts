import type { Setting } from '../../view/card/context.ts'
import type { Options } from '../loader/options.ts'
import type { Found } from '../marks/found.ts'
import type { Mark } from '../marks/mark.ts'

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

/** The notes at the ends of blocks; the page's one card, which is made when it is opened and gone when it is closed; what stands beside the text. */
export interface Cards {
  open(mark: Mark): void
  /** Draws the card that a reader is about to open. */
  expect(mark: Mark): void
  /** Puts a note to each figure. Keeps an open card to its own, which the page may have moved, and takes it away with the figure. */
  follow(marks: readonly Mark[]): void
  /** Whether all notes are where they were put. */
  isIntact(): boolean
  /** Fills the margin and the elements that the publisher placed. */
  show(found: Found): void
  /** Takes an open card away, and leaves the focus where it is. */
  close(): void
  destroy(): void
}

/** What the marks import once there are lines. */
export interface CardsModule {
  openCards(given: Options & Pick<CardSetting, 'open' | 'publisher'>): Promise<Cards>
}
