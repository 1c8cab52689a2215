import { fill } from '../../view/words/fill.ts'
import { verdictIn } from '../../view/words/verdict.ts'
import type { Cards } from '../card/cards.ts'
import { askOnce } from '../loader/ask-once.ts'
import { idle } from '../loader/idle.ts'
import { PLACED } from '../loader/placed.ts'
import type { Found } from '../marks/found.ts'
import type { Mark } from '../marks/mark.ts'
import { type LoadWords, wordsFor } from '../words.ts'
import { keepBeside } from './beside.ts'
import { onIntent } from './intent.ts'
import { keepNotes } from './keep-notes.ts'
import type { NotesModule } from './notes.ts'
import type { NoteSetting } from './setting.ts'
import { tint } from './tint.ts'

/** Puts the notes into the page, in the words of its language. What draws cards is asked for when somebody is about to open one. */
export const drawNotesIn =
  (loadWords: LoadWords): NotesModule['drawNotes'] =>
  async (options, announce, parts) => {
    const { base } = options
    const words = await wordsFor(options, loadWords)
    const { signs, lang } = words
    const life = new AbortController()
    const { signal } = life
    let shown: Found | undefined
    let cards: Cards | undefined
    let wanted: Mark | undefined

    const load = askOnce(async (again) => {
      const { openCards } = await parts.loadCards(base, again)
      await nextTask()
      const opened = openCards({ ...setting, publisher: shown?.article.desk })
      if (signal.aborted) opened.destroy()
      else cards = opened
      if (shown) showMore(shown).catch(() => {})
      return opened
    })
    const open = async (mark: Mark): Promise<void> => {
      wanted = mark
      const button = notes.button(mark)
      // Who waits for the cards sees at once that the click was heard.
      if (!cards) {
        tint(mark)
        if (button) button.ariaBusy = 'true'
      }
      try {
        const isFirst = !cards
        const opened = await load()
        if (isFirst) {
          opened.expect(mark)
          await nextTask()
        }
        if (signal.aborted || wanted !== mark) return
        opened.open(mark)
        announce('open', { claim: mark.claim.id, figure: mark.annotation.figure })
      } catch {
        // A page whose built-in functions throw gets no card, and hears of nothing.
        tint()
      } finally {
        if (button) button.ariaBusy = null
      }
    }
    const label = ({ annotation, kind }: Mark) => {
      const verdict = verdictIn(signs, kind).replace(/^./u, (first) => first.toLocaleLowerCase(lang))
      return fill(signs.note, annotation.figure, verdict)
    }
    const notes = keepNotes(label, open, signal, options.notes === 'list' ? signs.summary : undefined)
    const setting: NoteSetting = { ...options, ...words, buttonOf: notes.button, open }
    const beside = keepBeside(setting, load)
    /** What stands beside the text can wait for the text. */
    const showMore = async (found: Found): Promise<void> => {
      cards?.follow(found.marks)
      await idle()
      if (shown !== found || signal.aborted) return
      beside.show(found.marks)
      if (cards) cards.show(asSeen(found))
      else if (document.querySelector(PLACED)) await load()
    }
    const show = (found: Found): void => {
      shown = found
      notes.show(found.marks)
      showMore(found).catch(() => {})
    }
    const expect = (mark?: Mark) => {
      load()
        .then((cards) => mark && cards.expect(mark))
        .catch(() => {})
    }
    onIntent(() => shown?.marks ?? [], expect, signal)
    // Who holds Ctrl or ⌘ may be about to print, and on paper are cards.
    addEventListener('keydown', ({ ctrlKey, metaKey }) => (ctrlKey || metaKey) && expect(), { signal })
    // Colours are told by the page's own, which may turn with the reader's evening.
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => shown && show(shown), { signal })
    return {
      show,
      isIntact: notes.areIntact,
      open,
      close: () => cards?.close(),
      destroy() {
        life.abort()
        tint()
        notes.show([])
        beside.destroy()
        cards?.destroy()
      },
    }
  }

/** So that what draws cards does not run, and draw, and lay out the first one, in one long task. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** What stands where no reader sees it is neither in the article nor lost. */
function asSeen(found: Found): Found {
  const annotations = found.article.annotations.filter((annotation) => !found.unseen.includes(annotation))
  return { ...found, article: { ...found.article, annotations } }
}
