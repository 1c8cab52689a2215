import type { Figure } from '../../view/figure.ts'

/** A figure that stands in the page as it was checked. */
export interface Mark extends Figure {
  /** The number's own words, no more. */
  readonly range: Range
  /** What the range read when it was found; frameworks empty a range by replacing its text. */
  readonly text: string
  readonly block: Element
}

/** Whether the page still reads as it did when the mark was made. */
export function isIntact({ range, text }: Mark): boolean {
  return range.startContainer.isConnected && `${range}` === text
}
