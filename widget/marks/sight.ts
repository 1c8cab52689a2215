/** Some words in the page, and the block that they stand in. */
export interface Placed {
  readonly range: Range
  readonly block: Element
}

/** Of places that state the same and are shown, those that a reader sees, if there are any: else screen readers alone have them. */
export function inSight<Place extends Placed>(shown: readonly Place[]): readonly Place[] {
  const plain = shown.length > 1 ? shown.filter(isPlain) : []
  return plain.length ? plain : shown
}

/** Not `display: none`, nor in closed details or what is `hidden="until-found"`. */
export function isShown({ range, block }: Placed): boolean {
  return range.getClientRects().length > 0 && block.checkVisibility?.() !== false
}

/** Nor transparent, cut to a pixel or put beside the page, as copies for screen readers are, nor hidden from these. */
function isPlain({ range, block }: Placed): boolean {
  const isIn = (element: Element | null): boolean => {
    if (!element) return true
    const { width, height } = element.getBoundingClientRect()
    const isCut = Math.min(width, height) <= 1 && getComputedStyle(element).overflow !== 'visible'
    return !isCut && isIn(element.parentElement)
  }
  return (
    block.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) !== false &&
    !block.closest('[aria-hidden=true]') &&
    range.getBoundingClientRect().right + scrollX >= 0 &&
    isIn(range.endContainer.parentElement)
  )
}
