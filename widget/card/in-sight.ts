/**
 * Places a card by measure, in the page's own coordinates, on the side of its line that has more room. For browsers without anchors, and
 * for Safari 26, which forgets how far the page has been scrolled when it looks for room and opens a card above the window's edge.
 */
export function keepInSight(card: HTMLElement, line: HTMLElement): void {
  const { top, bottom, height } = line.getBoundingClientRect()
  const zoom = height / Number.parseFloat(line.style.height)
  // A page that is still scrolling to its figure takes the card along.
  const isPlaced = isSeen(card.getBoundingClientRect()) || !isSeen({ top, bottom })
  if (CSS.supports('position-area', 'block-end') && isPlaced) return
  const below = innerHeight - bottom
  const room = Math.min(Math.max(below, top), innerHeight) - 2 * GAP
  card.style.cssText = `position:absolute;position-area:none;position-try:none;margin:0;max-height:${room / zoom}px;left:${line.style.left}`
  const up = below < top ? card.getBoundingClientRect().height + GAP : top - bottom - GAP
  card.style.top = `${Number.parseFloat(line.style.top) - up / zoom}px`
}

function isSeen({ top, bottom }: { readonly top: number; readonly bottom: number }): boolean {
  return top >= 0 && bottom <= innerHeight
}

/** Pixels between a card and its line, and the window's edge. */
const GAP = 8
