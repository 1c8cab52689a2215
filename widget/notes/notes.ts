import type { CardsPart } from '../card/cards.ts'
import type { Announce } from '../loader/announce.ts'
import type { Options } from '../loader/options.ts'
import type { Found } from '../marks/found.ts'
import type { Mark } from '../marks/mark.ts'

/** What readers meet before a card: the buttons at the ends of blocks, and what stands beside the text. */
export interface Notes {
  /** Puts a button to each figure; keeps an open card to its own, which the page may have moved. */
  show(found: Found): void
  /** Whether all buttons are where they were put. */
  isIntact(): boolean
  /** Opens a figure's card, as soon as its part is there. */
  open(mark: Mark): Promise<void>
  /** Takes an open card away, and leaves the focus where it is. */
  close(): void
  destroy(): void
}

/** What the marks import once there are lines. */
export interface NotesModule {
  drawNotes(options: Options, announce: Announce, parts: CardsPart): Promise<Notes>
}
