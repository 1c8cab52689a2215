import { h, render } from 'preact'
import type { CardSettings, Cards } from './cards.ts'
import { fillMargin } from './margin.tsx'
import { fillPlaced } from './placed.tsx'
import { showCard } from './popover.ts'
import { appendInPrint } from './print.tsx'
import { rehearse } from './rehearse.tsx'
import { fillSummaries } from './summary.tsx'

export function openCards(settings: CardSettings): Cards {
  let close = (): void => {}
  let clear: readonly (() => void)[] = []
  let shown: Parameters<Cards['show']> | undefined

  const show: Cards['show'] = (...given) => {
    const [found, open] = given
    if (!shown) rehearse(settings, found.marks).catch(() => {})
    shown = given
    for (const each of clear) each()
    clear = [appendInPrint(settings, found.marks)]
    if (settings.margin !== 'off') clear = [...clear, fillMargin(settings, found.marks, open)]
    fillSummaries(settings, found, open)
    fillPlaced(settings, found).catch(() => {})
  }
  // Colours are told by the page's own, which may turn with the reader's evening.
  const evening = matchMedia('(prefers-color-scheme: dark)')
  const turn = () => shown && show(...shown)
  evening.addEventListener('change', turn)
  return {
    open(mark, button) {
      close()
      close = showCard(mark, button, settings)
    },
    show,
    close: () => close(),
    destroy() {
      close()
      evening.removeEventListener('change', turn)
      for (const each of clear) each()
      for (const { shadowRoot } of document.querySelectorAll('counterpoint-summary,counterpoint-claim')) {
        if (shadowRoot) render(<slot />, shadowRoot)
      }
    },
  }
}
