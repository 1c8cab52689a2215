import { h, render } from 'preact'
import { cards as english } from '../../view/strings/en-cards.ts'
import type { CardStrings } from '../../view/strings/types.ts'
import { unpack } from '../../view/strings/unpack.ts'
import type { Found } from '../marks/found.ts'
import type { Words } from '../words.ts'
import { keepBeside } from './beside.ts'
import type { CardsModule } from './cards.ts'
import { fillPlaced } from './placed.tsx'
import { type OpenCard, showCard } from './popover.tsx'
import { appendInPrint } from './print.tsx'
import { rehearse } from './rehearse.tsx'
import { fillSummaries } from './summary.tsx'

export const openCards: CardsModule['openCards'] = ({ marks, cards, ...given }) => {
  const setting = { ...given, strings: { ...marks, ...wordsOf(cards) } }
  const beside = keepBeside(setting)
  let opened: OpenCard | undefined
  let unprint = (): void => {}
  let shown: Found | undefined

  const show = (found: Found): void => {
    if (!shown) rehearse(setting, found.marks).catch(() => {})
    shown = found
    unprint()
    unprint = appendInPrint(setting, found.marks)
    beside.show(found.marks)
    fillSummaries(setting, found)
    fillPlaced(setting, found).catch(() => {})
  }
  // Colours are told by the page's own, which may turn with the reader's evening.
  const evening = matchMedia('(prefers-color-scheme: dark)')
  const turn = () => shown && show(shown)
  evening.addEventListener('change', turn)
  return {
    open(mark) {
      opened?.remove()
      opened = showCard(mark, setting)
    },
    follow: (marks) => opened?.follow(marks),
    show,
    close: () => opened?.remove(),
    destroy() {
      opened?.remove()
      evening.removeEventListener('change', turn)
      unprint()
      beside.destroy()
      for (const { shadowRoot } of document.querySelectorAll('counterpoint-summary,counterpoint-claim')) {
        if (shadowRoot) render(<slot />, shadowRoot)
      }
    },
  }
}

function wordsOf(cards: Words['cards'] = english): CardStrings {
  return 'lead' in cards ? cards : unpack(cards, english)
}
