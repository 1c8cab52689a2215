import { h, render } from 'preact'
import { FigureCard } from '../../view/card/figure-card.tsx'
import { whenIdle } from '../loader/idle.ts'
import type { Mark } from '../marks/mark.ts'
import { layerOf } from '../notes/layer.ts'
import { tint } from '../notes/tint.ts'
import type { CardSetting } from './cards.ts'
import { keepHeight } from './height.ts'
import { keepInSight } from './in-sight.ts'
import { cornerOf, lineAtOrigin } from './line.ts'
import { sameFigure } from './same-figure.ts'
import { inShadow } from './shadow.ts'
import { themeOf } from './theme.ts'

/** A card that a reader has opened. */
export interface OpenCard {
  /** Stays with its figure among these marks; goes where it is not among them. */
  follow(marks: readonly Mark[]): void
  /** Whether it shows this figure now. */
  shows(mark: Mark): boolean
  /** Takes it away, and leaves the focus where it is. */
  remove(): void
}

/** A card that is drawn, and not in the page yet. */
export interface DrawnCard {
  readonly of: Mark
  /** Shows it beside its figure, with the focus in it. When a reader closes it, focus returns to the figure's button. */
  open(): OpenCard
}

/** Draws a figure's card, so that a click has only to show it. */
export function drawCard(of: Mark, setting: CardSetting): DrawnCard {
  let mark = of
  const host = document.createElement('counterpoint-card')
  const root = inShadow(host, setting)
  // As wide as the column and as high as the figure's line: the card stands below or above the line, at the column's edge, or beside it.
  const line = lineAtOrigin()
  const card = document.createElement('div')
  card.popover = 'auto'
  card.role = 'dialog'
  card.tabIndex = -1
  card.setAttribute('aria-labelledby', 'question')
  root.append(line, card)

  const settle = () => {
    place()
    keepHeight(card)
  }
  // Whoever is faster than the page's first idle moment must not see what they press run away.
  card.onscroll = card.onpointerdown = () => card.style.maxHeight || keepHeight(card)
  const layout = new ResizeObserver(settle)
  // Not by its size: Chromium tries the card in other places while it tells sizes, and then tells the page of an error.
  const content = new MutationObserver(settle)
  const remove = () => {
    layout.disconnect()
    content.disconnect()
    tint()
    host.remove()
  }
  const closed = () => {
    if (!host.isConnected) return
    remove()
    setting.buttonOf(mark)?.focus({ preventScroll: true })
  }
  // Without popovers nothing else closes the card.
  const hasPopovers: boolean = 'showPopover' in card
  const close = hasPopovers ? () => card.hidePopover() : closed
  if (!hasPopovers) card.onkeydown = ({ key }) => key === 'Escape' && close()
  card.ontoggle = ({ newState }) => newState === 'closed' && closed()
  const draw = () => render(<FigureCard setting={setting} figure={mark} close={close} />, card)
  const dress = () => {
    card.className = `card ${themeOf(mark.block, setting)}`
  }
  /** By the figure's line, wherever the page has moved that. */
  const place = () => {
    const { left, top, width, height } = around(mark, cornerOf(line))
    line.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`
  }
  const mind = () => {
    tint(mark)
    layout.disconnect()
    // It tells the first sizes too, and what it does lays the page out twice more: not in the frame that a reader waits for.
    whenIdle(() => {
      if (!host.isConnected) return
      layout.observe(mark.block)
      layout.observe(document.body)
      content.observe(card, { attributeFilter: ['open'], childList: true, subtree: true })
    })
  }
  // Only a card that could be drawn goes into the page.
  draw()
  const show = () => {
    dress()
    layerOf(mark.block).append(host)
    place()
    if (hasPopovers) {
      // So it takes the focus as it opens, and is laid out once. Not before it is in the page, which may have an autofocus of its own.
      card.autofocus = true
      card.showPopover({ source: line })
    } else card.focus({ preventScroll: true })
    if (!matchMedia('(max-width: 36rem)').matches) keepInSight(card, line)
    // A sheet at the bottom of a small screen must not hide what it is about.
    else scrollBy(0, Math.max(0, mark.range.getBoundingClientRect().bottom + 16 - card.getBoundingClientRect().top))
    mind()
  }
  const opened: OpenCard = {
    follow(marks) {
      const found = sameFigure(marks, mark)
      // A card about what the page no longer says would hang in the air.
      if (!found) return remove()
      if (found === mark || !host.isConnected) return
      mark = found
      dress()
      draw()
      place()
      mind()
    },
    shows: (other) => host.isConnected && other === mark,
    remove,
  }
  return {
    of,
    open() {
      show()
      return opened
    },
  }
}

/** The figure's line across its column, in the page's own coordinates, so that it scrolls along by itself. */
function around({ range, block }: Mark, { zoom, ...corner }: ReturnType<typeof cornerOf>) {
  const { top, height } = range.getBoundingClientRect()
  const { left, width } = block.getBoundingClientRect()
  return {
    left: (left - corner.left) / zoom,
    top: (top - corner.top) / zoom,
    width: width / zoom,
    height: height / zoom,
  }
}
