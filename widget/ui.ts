import { openCards } from './card/index.tsx'
import { idle } from './loader/idle.ts'
import type { Mark } from './loader/marks.ts'
import type { UiModule } from './loader/ui-module.ts'
import { onMarkClick } from './notes/hit.ts'
import { keepNotes } from './notes/index.ts'
import { paint } from './notes/paint.ts'
import type { Strings } from './strings/types.ts'
import { fill } from './words/fill.ts'
import { baseOf, isSame } from './words/text-in.ts'
import { verdictIn } from './words/verdict.ts'

/** Where a build of the embed gets its words from. `language` is two letters, `base` the deployment's folder. */
type LoadStrings = (language: string, base: string) => Promise<Strings>

/** Draws what the loader found: a note at the end of each block, and a card for whoever asks. */
export const mountUi =
  (loadStrings: LoadStrings): UiModule['mount'] =>
  async (options, announce) => {
    const life = new AbortController()
    const wanted = options.lang || document.documentElement.lang || 'en'
    const strings = await loadStrings(baseOf(wanted), options.base)
    // One language throughout: Hebrew dates and commas between English words help nobody.
    const lang = isSame(strings.lang, wanted) ? wanted : strings.lang
    const cards = openCards({ ...options, strings, lang })
    let marks: readonly Mark[] = []

    const open = (mark: Mark): void => {
      try {
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
    onMarkClick(() => marks, open, life.signal)
    return {
      async show(found) {
        // The notes first: a browser that is too old for them fails here, and shows no lines either.
        notes.show(found.marks)
        marks = found.marks
        paint(marks)
        // What stands beside the text can wait for the text.
        await idle()
        if (marks === found.marks && !life.signal.aborted) cards.show(found, open)
      },
      isIntact: notes.areIntact,
      destroy() {
        life.abort()
        paint([])
        notes.show([])
        cards.destroy()
      },
    }
  }
