import type { Strings } from '../view/strings/types.ts'
import { fill } from '../view/words/fill.ts'
import { languageOf } from '../view/words/language.ts'
import { baseOf, isSame } from '../view/words/text-in.ts'
import { verdictIn } from '../view/words/verdict.ts'
import { openCards } from './card/index.tsx'
import type { Found } from './loader/found.ts'
import { idle } from './loader/idle.ts'
import type { Mark } from './loader/marks.ts'
import type { Options } from './loader/options.ts'
import type { Announce } from './loader/ui-module.ts'
import { onMarkClick } from './notes/hit.ts'
import { keepNotes } from './notes/index.ts'
import { paint } from './notes/paint.ts'

/** Where a build of the embed gets its words from. `language` is two letters, `base` the deployment's folder. */
export type LoadStrings = (language: string, base: string) => Promise<Strings>

/** What is drawn into the page of what was found there. */
export interface Drawing {
  show(found: Found): Promise<void>
  /** Whether all that was added is still where it was put. */
  isIntact(): boolean
  /** Takes an open card away. */
  close(): void
  destroy(): void
}

/** Draws what was found: a line under each figure, a note at the end of its block, and a card for whoever asks. */
export const drawUi =
  (loadStrings: LoadStrings) =>
  async (options: Options, announce: Announce): Promise<Drawing> => {
    const life = new AbortController()
    const wanted = languageOf(options.lang, document.documentElement.lang)
    const strings = await loadStrings(baseOf(wanted), options.base)
    // One language throughout: Hebrew dates and commas between English words help nobody.
    const lang = isSame(strings.lang, wanted) ? wanted : strings.lang
    const cards = openCards({ ...options, strings, lang })
    let shown: Found | undefined
    let opened: Mark['annotation'] | undefined

    const open = (mark: Mark): void => {
      try {
        opened = mark.annotation
        cards.open(mark, notes.button(mark))
        announce('open', { claim: mark.claim.id, figure: mark.annotation.figure })
      } catch {
        // A page whose built-in functions throw gets no card, and hears of nothing.
      }
    }
    const label = ({ annotation, kind }: Mark) =>
      fill(
        strings.note,
        annotation.figure,
        verdictIn(strings, kind).replace(/^./u, (first) => first.toLocaleLowerCase(lang)),
      )
    const notes = keepNotes(label, open, life.signal, options.notes === 'list' ? strings.summary : undefined)
    onMarkClick(() => shown?.marks ?? [], open, life.signal)
    return {
      async show(found) {
        const { marks } = found
        // What stands as it stood is not drawn again: folds stay open, and the focus where it is.
        if (found === shown && notes.areIntact()) return
        // The notes first: a browser that is too old for them fails here, and shows no lines either.
        notes.show(marks)
        shown = found
        paint(marks)
        // A card about what the page no longer says would hang in the air.
        if (!marks.some(({ annotation }) => annotation === opened)) cards.close()
        // What stands beside the text can wait for the text.
        await idle()
        if (shown === found && !life.signal.aborted) cards.show(asSeen(found), open)
      },
      isIntact: notes.areIntact,
      close: cards.close,
      destroy() {
        life.abort()
        paint([])
        notes.show([])
        cards.destroy()
      },
    }
  }

/** What stands where no reader sees it is neither in the article nor lost. */
function asSeen(found: Found): Found {
  const annotations = found.article.annotations.filter((annotation) => !found.unseen.includes(annotation))
  return { ...found, article: { ...found.article, annotations } }
}
