import { h, put } from '../dom/h.ts'
import type { Mark } from '../loader/marks.ts'
import { speaker } from '../words/speak.ts'
import { Card } from './card.tsx'
import { fillMargin } from './margin.tsx'
import type { CardModule, CardSettings } from './module.ts'
import { fillPlaced } from './placed.tsx'
import { inShadow } from './shadow.ts'
import { fillSummaries } from './summary.tsx'
import { themeOf } from './theme.ts'

export const openCards: CardModule['openCards'] = (settings) => {
  let close = (): void => {}
  let clearMargin = (): void => {}
  return {
    open(mark, button) {
      close()
      close = show(mark, button, settings)
    },
    show(found, open) {
      clearMargin()
      if (settings.margin !== 'off') clearMargin = fillMargin(settings, found.marks, open)
      fillSummaries(settings, found, open)
      fillPlaced(settings, found).catch(() => {})
    },
    destroy() {
      close()
      clearMargin()
      for (const { shadowRoot } of document.querySelectorAll('counterpoint-summary,counterpoint-claim')) {
        shadowRoot?.replaceChildren(document.createElement('slot'))
      }
    },
  }
}

/** Returns what takes the card away again. */
function show(mark: Mark, button: HTMLElement | undefined, settings: CardSettings): () => void {
  const { annotation, claim, range, block } = mark
  const { lang, strings } = settings
  const host = document.createElement('counterpoint-card')
  host.dir = getComputedStyle(block).direction
  const root = inShadow(host, settings)
  // As wide as the column and as high as the figure's line: the card stands below or above the line, at the column's edge, or beside it.
  const line = document.createElement('i')
  place(line, range, block)
  const card = document.createElement('div')
  card.popover = 'auto'
  card.role = 'dialog'
  card.tabIndex = -1
  card.setAttribute('aria-labelledby', 'question')
  card.className = `card ${settings.theme ?? themeOf(block)}`
  const view = { ...settings, claim, annotation, say: speaker(lang, strings, claim.measure) }
  put(card, <Card view={view} close={() => card.hidePopover()} />)
  root.append(line, card)
  document.documentElement.append(host)

  const highlights = 'highlights' in CSS ? CSS.highlights : undefined
  highlights?.set('counterpoint-open', new Highlight(range))
  const remove = () => {
    highlights?.delete('counterpoint-open')
    host.remove()
  }
  card.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open') return
    remove()
    button?.focus({ preventScroll: true })
  })
  card.showPopover({ source: line })
  card.focus()
  // A sheet at the bottom of a small screen must not hide what it is about.
  const hidden = range.getBoundingClientRect().bottom + 16 - card.getBoundingClientRect().top
  if (hidden > 0 && getComputedStyle(card).position === 'fixed') scrollBy(0, hidden)
  return remove
}

/** In the page's own coordinates, so that it scrolls along by itself. */
function place(line: HTMLElement, range: Range, block: Element): void {
  const { top, height } = range.getBoundingClientRect()
  const { left, width } = block.getBoundingClientRect()
  const origin = document.documentElement.getBoundingClientRect()
  line.style.cssText = `left:${left - origin.left}px;top:${top - origin.top}px;width:${width}px;height:${height}px`
}
