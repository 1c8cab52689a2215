import type { Found } from '../loader/found.ts'
import type { Mark } from '../loader/marks.ts'
import type { Strings } from '../strings/types.ts'

/** What all cards of a page have in common. `base`: the deployment's folder, for links to the full record. */
export interface CardSettings {
  readonly strings: Strings
  readonly lang: string
  readonly base: string
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
