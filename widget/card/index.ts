import { fillMargin } from './margin.tsx'
import type { CardModule } from './module.ts'
import { fillPlaced } from './placed.tsx'
import { showCard } from './popover.tsx'
import { appendInPrint } from './print.tsx'
import { fillSummaries } from './summary.tsx'

export const openCards: CardModule['openCards'] = (settings) => {
  let close = (): void => {}
  let clear: readonly (() => void)[] = []
  return {
    open(mark, button) {
      close()
      close = showCard(mark, button, settings)
    },
    show(found, open) {
      for (const each of clear) each()
      clear = [appendInPrint(settings, found.marks)]
      if (settings.margin !== 'off') clear = [...clear, fillMargin(settings, found.marks, open)]
      fillSummaries(settings, found, open)
      fillPlaced(settings, found).catch(() => {})
    },
    destroy() {
      close()
      for (const each of clear) each()
      for (const { shadowRoot } of document.querySelectorAll('counterpoint-summary,counterpoint-claim')) {
        shadowRoot?.replaceChildren(document.createElement('slot'))
      }
    },
  }
}
