import type { Mark } from '../loader/marks.ts'
import type { CardSettings } from './cards.ts'
import { drawCard } from './draw.tsx'
import { keepInSight } from './in-sight.ts'
import { layerOf } from './layer.ts'
import { cornerOf, lineAtOrigin } from './line.ts'
import { inShadow } from './shadow.ts'
import { themeOf } from './theme.ts'

/** Shows a figure's card beside it, with the focus in it. Returns what takes the card away again; focus then returns to `button`. */
export function showCard(mark: Mark, button: HTMLElement | undefined, settings: CardSettings): () => void {
  const { range, block } = mark
  const host = document.createElement('counterpoint-card')
  const root = inShadow(host, settings)
  // As wide as the column and as high as the figure's line: the card stands below or above the line, at the column's edge, or beside it.
  const line = lineAtOrigin()
  const card = document.createElement('div')
  card.popover = 'auto'
  card.role = 'dialog'
  card.tabIndex = -1
  card.setAttribute('aria-labelledby', 'question')
  card.className = `card ${themeOf(block, settings)}`
  root.append(line, card)

  const highlights = 'highlights' in CSS ? CSS.highlights : undefined
  const remove = () => {
    highlights?.delete('counterpoint-open')
    host.remove()
  }
  const closed = () => {
    remove()
    button?.focus({ preventScroll: true })
  }
  // Without popovers nothing else closes the card.
  const hasPopovers: boolean = 'showPopover' in card
  const close = hasPopovers ? () => card.hidePopover() : closed
  if (!hasPopovers) card.onkeydown = ({ key }) => key === 'Escape' && close()
  card.ontoggle = ({ newState }) => newState === 'closed' && closed()
  // Only a card that could be drawn goes into the page.
  drawCard(card, mark, settings, close)
  layerOf(block).append(host)
  const { left, top, width, height } = around(range, block, cornerOf(line))
  line.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`
  highlights?.set('counterpoint-open', new Highlight(range))
  if (hasPopovers) {
    // So it takes the focus as it opens, and is laid out once. Not before it is in the page, which may have an autofocus of its own.
    card.autofocus = true
    card.showPopover({ source: line })
  } else card.focus({ preventScroll: true })
  if (!matchMedia('(max-width: 36rem)').matches) keepInSight(card, line)
  // A sheet at the bottom of a small screen must not hide what it is about.
  else scrollBy(0, Math.max(0, range.getBoundingClientRect().bottom + 16 - card.getBoundingClientRect().top))
  return remove
}

/** The figure's line across its column, in the page's own coordinates, so that it scrolls along by itself. */
function around(range: Range, block: Element, { zoom, ...corner }: ReturnType<typeof cornerOf>) {
  const { top, height } = range.getBoundingClientRect()
  const { left, width } = block.getBoundingClientRect()
  return {
    left: (left - corner.left) / zoom,
    top: (top - corner.top) / zoom,
    width: width / zoom,
    height: height / zoom,
  }
}
