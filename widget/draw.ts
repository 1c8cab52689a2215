import { fill } from '../view/words/fill.ts'
import { baseOf, isSame, languageOf } from '../view/words/language.ts'
import { verdictIn } from '../view/words/verdict.ts'
import type { Cards } from './card/cards.ts'
import { idle } from './loader/idle.ts'
import type { Options } from './loader/options.ts'
import type { Announce, Parts } from './loader/parts.ts'
import type { Found } from './marks/found.ts'
import type { Mark } from './marks/marks.ts'
import { onMarkClick } from './notes/hit.ts'
import { keepNotes } from './notes/index.ts'
import { onIntent } from './notes/intent.ts'
import { paint } from './notes/paint.ts'
import type { LoadWords } from './words.ts'

/** What is drawn into the page of what was found there. */
export interface Drawing {
  show(found: Found): void
  /** Whether all that was added is still where it was put. */
  isIntact(): boolean
  /** Takes an open card away. */
  close(): void
  destroy(): void
}

/** Draws what was found: a line under each figure, a note at the end of its block; and, once their part is there, cards for whoever asks. */
export async function drawMarks(
  options: Options,
  announce: Announce,
  loadWords: LoadWords,
  loadCards: Parts['loadCards'],
): Promise<Drawing> {
  const life = new AbortController()
  const { signal } = life
  const wanted = languageOf(options.lang, document.documentElement.lang)
  const words = await loadWords(baseOf(wanted), options.base)
  const strings = words.marks
  // One language throughout: Hebrew dates and commas between English words help nobody.
  const lang = isSame(strings.lang, wanted) ? wanted : strings.lang
  let shown: Found | undefined
  let loading: Promise<Cards> | undefined
  let cards: Cards | undefined
  let failed = 0

  /** Asked for once, however many ask until it is there; and once more by whoever asks after a failure. */
  const load = async (): Promise<Cards> => {
    loading ??= loadCards(options.base, failed).then(({ openCards }) =>
      openCards({ ...options, ...words, lang, buttonOf: notes.button, open }),
    )
    try {
      cards = await loading
    } catch (failure) {
      loading = undefined
      failed++
      throw failure
    }
    if (signal.aborted) cards.destroy()
    return cards
  }
  const open = async (mark: Mark): Promise<void> => {
    try {
      const cards = await load()
      if (signal.aborted) return
      cards.open(mark)
      announce('open', { claim: mark.claim.id, figure: mark.annotation.figure })
    } catch {
      // A page whose built-in functions throw gets no card, and hears of nothing.
    }
  }
  const label = ({ annotation, kind }: Mark) => {
    const verdict = verdictIn(strings, kind).replace(/^./u, (first) => first.toLocaleLowerCase(lang))
    return fill(strings.note, annotation.figure, verdict)
  }
  const notes = keepNotes(label, open, signal, options.notes === 'list' ? strings.summary : undefined)
  const marks = () => shown?.marks ?? []
  onMarkClick(marks, open, signal)
  onIntent(marks, () => load().catch(() => {}), signal)
  /** What stands beside the text can wait for the text. */
  const showMore = async (found: Found): Promise<void> => {
    await idle()
    if (shown !== found || signal.aborted) return
    const cards = await load()
    if (shown === found && !signal.aborted) cards.show(asSeen(found))
  }
  return {
    show(found) {
      // What stands as it stood is not drawn again.
      if (found === shown && notes.areIntact()) return
      // The notes first: a browser that is too old for them fails here, and shows no lines either.
      notes.show(found.marks)
      shown = found
      paint(found.marks)
      cards?.follow(found.marks)
      showMore(found).catch(() => {})
    },
    isIntact: notes.areIntact,
    close: () => cards?.close(),
    destroy() {
      life.abort()
      paint([])
      notes.show([])
      cards?.destroy()
    },
  }
}

/** What stands where no reader sees it is neither in the article nor lost. */
function asSeen(found: Found): Found {
  const annotations = found.article.annotations.filter((annotation) => !found.unseen.includes(annotation))
  return { ...found, article: { ...found.article, annotations } }
}
