import type { Setting } from '../../view/card/context.ts'
import type { Found } from '../marks/found.ts'
import type { Mark } from '../marks/mark.ts'
import type { Room } from '../notes/room.ts'
import type { NoteSetting } from '../notes/setting.ts'

/** What all cards of a page have in common. */
export interface CardSetting extends NoteSetting, Setting {}

/** The page's one card, which is made when it is opened and gone when it is closed; and what the publisher placed. */
export interface Cards {
  open(mark: Mark): void
  /** Draws the card that a reader is about to open. */
  expect(mark: Mark): void
  /** Keeps an open card to its figure, which the page may have moved, and takes it away with the figure. */
  follow(marks: readonly Mark[]): void
  /** Keeps notes in the margin; `drawn` hears of those that can be measured now. */
  margin(drawn: () => void): Margin
  /** Fills the elements that the publisher placed. */
  show(found: Found): void
  /** Takes an open card away, and leaves the focus where it is. */
  close(): void
  destroy(): void
}

/** What the notes import when somebody is about to open a card, or a margin has room. */
export interface CardsModule {
  openCards(given: NoteSetting & Pick<Setting, 'publisher'>): Cards
}

/** Where that is had from. `again` asks anew after so many failures, which browsers remember for an address. */
export interface CardsPart {
  loadCards(base: string, again: number): Promise<CardsModule>
}

/** The notes in the margin. */
export interface Margin {
  show(marks: readonly Mark[]): void
  /** Returns the marks whose notes stand; nothing as long as some are still to be drawn. */
  place(room: Room): readonly Mark[] | undefined
  destroy(): void
}
