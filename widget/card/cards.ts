import type { Setting } from '../../view/card/context.ts'
import type { Found } from '../loader/found.ts'
import type { Mark } from '../loader/marks.ts'

/** What all cards of a page have in common, and what its publisher set. */
export interface CardSettings extends Setting {
  readonly theme?: string
  readonly margin?: string
}

/** The page's one card, which is made when it is opened and gone when it is closed. */
export interface Cards {
  /** Focus returns to `button`. */
  open(mark: Mark, button: HTMLElement | undefined): void
  /** Fills the margin and the elements that the publisher placed; `open` is what a click there does. */
  show(found: Found, open: (mark: Mark) => void): void
  /** Takes an open card away, and leaves the focus where it is. */
  close(): void
  destroy(): void
}
