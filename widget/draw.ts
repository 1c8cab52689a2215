import type { Announce } from './loader/announce.ts'
import { askOnce } from './loader/ask-once.ts'
import { idle } from './loader/idle.ts'
import type { Options } from './loader/options.ts'
import type { LaterParts } from './loader/parts.ts'
import type { Found } from './marks/found.ts'
import { onMarkClick } from './marks/hit.ts'
import type { Mark } from './marks/mark.ts'
import { paint } from './marks/paint.ts'
import type { Notes } from './notes/notes.ts'

/** What is drawn into the page of what was found there. */
export interface Drawing {
  show(found: Found): void
  /** Whether all that was added is still where it was put. */
  isIntact(): boolean
  /** Takes an open card away. */
  close(): void
  destroy(): void
}

/** Draws what was found: a line under each figure; and, as soon as their part is there, a note at the end of its block. */
export function drawMarks(options: Options, announce: Announce, parts: LaterParts): Drawing {
  const life = new AbortController()
  const { signal } = life
  let shown: Found | undefined
  let notes: Notes | undefined

  const load = askOnce(async (again) => {
    const { drawNotes } = await parts.loadNotes(options.base, again)
    const drawn = await drawNotes(options, announce, parts)
    if (signal.aborted) drawn.destroy()
    else {
      notes = drawn
      if (shown) drawn.show(shown)
    }
    return drawn
  })
  const isIntact = () => notes?.isIntact() !== false
  const open = (mark: Mark) =>
    load()
      .then((notes) => notes.open(mark))
      .catch(() => {})
  onMarkClick(() => shown?.marks ?? [], open, signal)
  return {
    show(found) {
      // What stands as it stood is not drawn again.
      if (found === shown && isIntact()) return
      shown = found
      paint(found.marks)
      if (notes) notes.show(found)
      // Who reads by keyboard has no line to click: what failed is asked for once more by itself.
      else
        load()
          .catch(() => idle().then(load))
          .catch(() => {})
    },
    isIntact,
    close: () => notes?.close(),
    destroy() {
      life.abort()
      paint([])
      notes?.destroy()
    },
  }
}
