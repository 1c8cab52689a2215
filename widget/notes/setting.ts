import type { Options } from '../loader/options.ts'
import type { Mark } from '../marks/mark.ts'
import type { Words } from '../words.ts'

/** What all notes and cards of a page have in common, and what its publisher set. */
export interface NoteSetting extends Omit<Options, 'lang'>, Words {
  /** The button of a mark, as it stands in the page now. */
  buttonOf(mark: Mark): HTMLElement | undefined
  /** What a click on a mark does, wherever it stands. */
  open(mark: Mark): void
}
