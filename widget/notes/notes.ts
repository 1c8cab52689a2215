import type { Options } from '../loader/options.ts'
import type { Announce, LaterParts } from '../loader/parts.ts'
import type { Found } from '../marks/found.ts'
import type { Mark } from '../marks/mark.ts'
import type { Words } from '../words.ts'

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

/** What all notes and cards of a page have in common, and what its publisher set. */
export interface NoteSetting extends Omit<Options, 'lang'>, Words {
  /** The button of a mark, as it stands in the page now. */
  buttonOf(mark: Mark): HTMLElement | undefined
  /** What a click on a mark does, wherever it stands. */
  open(mark: Mark): void
}

/** What the marks import once there are lines. */
export interface NotesModule {
  drawNotes(options: Options, announce: Announce, parts: LaterParts): Promise<Notes>
}
