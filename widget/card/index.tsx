import { h, render } from 'preact'
import type { Mark } from '../marks/mark.ts'
import type { CardsModule } from './cards.ts'
import { keepMargin } from './margin.tsx'
import { fillPlaced } from './placed.tsx'
import { type DrawnCard, drawCard, type OpenCard } from './popover.tsx'
import { appendInPrint } from './print.tsx'
import { withStrings } from './setting.ts'
import { fillSummaries } from './summary.tsx'

/** Opens cards in the words of the page's language. */
export const openCards: CardsModule['openCards'] = (given) => {
  const setting = withStrings(given)
  const life = new AbortController()
  let drawn: DrawnCard | undefined
  let opened: OpenCard | undefined
  let followed: readonly Mark[] = []

  // Whoever prints waits for no idle moment.
  appendInPrint(setting, () => followed, life)
  return {
    expect(mark) {
      if (drawn?.of !== mark && !opened?.shows(mark)) drawn = drawCard(mark, setting)
    },
    open(mark) {
      opened?.remove()
      const card = drawn?.of === mark ? drawn : drawCard(mark, setting)
      drawn = undefined
      opened = card.open()
    },
    margin: (drawn) => keepMargin(setting, drawn),
    follow(marks) {
      opened?.follow(marks)
      followed = marks
    },
    show(found) {
      fillSummaries(setting, found)
      fillPlaced(setting, found).catch(() => {})
    },
    close: () => opened?.remove(),
    destroy() {
      life.abort()
      opened?.remove()
      for (const { shadowRoot } of document.querySelectorAll('counterpoint-summary,counterpoint-claim')) {
        if (shadowRoot) render(<slot />, shadowRoot)
      }
    },
  }
}
