import { h, render } from 'preact'
import { fill } from '../../view/words/fill.ts'
import { verdictIn } from '../../view/words/verdict.ts'
import type { Found } from '../marks/found.ts'
import type { Mark } from '../marks/mark.ts'
import { keepNotes } from '../notes/index.ts'
import { type LoadWords, wordsFor } from '../words.ts'
import { keepBeside } from './beside.ts'
import type { CardsModule } from './cards.ts'
import { fillPlaced } from './placed.tsx'
import { type DrawnCard, drawCard, type OpenCard } from './popover.tsx'
import { appendInPrint } from './print.tsx'
import { rehearse } from './rehearse.tsx'
import { fillSummaries } from './summary.tsx'

/** Opens cards in the words of the page's language. */
export const openCardsIn =
  (loadWords: LoadWords): CardsModule['openCards'] =>
  async (given) => {
    const words = await wordsFor(given, loadWords)
    const { strings, lang } = words
    const label = ({ annotation, kind }: Mark) => {
      const verdict = verdictIn(strings, kind).replace(/^./u, (first) => first.toLocaleLowerCase(lang))
      return fill(strings.note, annotation.figure, verdict)
    }
    const life = new AbortController()
    const notes = keepNotes(label, given.open, life.signal, given.notes === 'list' ? strings.summary : undefined)
    const setting = { ...given, ...words, buttonOf: notes.button }
    const beside = keepBeside(setting)
    let drawn: DrawnCard | undefined
    let opened: OpenCard | undefined
    let followed: readonly Mark[] = []
    let shown: Found | undefined

    const show = (found: Found): void => {
      if (!shown) rehearse(setting, found.marks).catch(() => {})
      shown = found
      beside.show(found.marks)
      fillSummaries(setting, found)
      fillPlaced(setting, found).catch(() => {})
    }
    // Whoever prints waits for no idle moment.
    appendInPrint(setting, () => followed, life)
    // Colours are told by the page's own, which may turn with the reader's evening.
    const evening = matchMedia('(prefers-color-scheme: dark)')
    const turn = () => shown && show(shown)
    evening.addEventListener('change', turn, life)
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
      follow(marks) {
        notes.show(marks)
        opened?.follow(marks)
        followed = marks
      },
      isIntact: notes.areIntact,
      show,
      close: () => opened?.remove(),
      destroy() {
        life.abort()
        opened?.remove()
        notes.show([])
        beside.destroy()
        for (const { shadowRoot } of document.querySelectorAll('counterpoint-summary,counterpoint-claim')) {
          if (shadowRoot) render(<slot />, shadowRoot)
        }
      },
    }
  }
