import type { Mark } from '../loader/marks.ts'
import { whenHydrated } from './hydrated.ts'
import { addNote, type Note } from './note.tsx'

/** Keeps one note at the end of each block that holds marks, through every change of the page. */
export function keepNotes(
  label: (mark: Mark) => string,
  open: (mark: Mark) => void,
  signal: AbortSignal,
  /** The heading of one list at the end of the page instead, for pages whose blocks must not be touched. */
  heading?: string,
) {
  const notes = new Map<Element, Note>()
  let wanted = new Map<Element, Mark[]>()
  const placeOf = ({ block }: Mark) => (heading ? document.body : block)

  const settle = (block: Element): void => {
    const marks = wanted.get(block)
    // A note that says the same stays, and with it the focus in it.
    if (marks && notes.get(block)?.adopt(marks)) return
    notes.get(block)?.remove()
    notes.delete(block)
    // What an editor writes in is saved as it stands.
    if (marks && !isEditable(block)) notes.set(block, addNote(block, marks, label, open, heading))
  }
  return {
    show(marks: readonly Mark[]): void {
      wanted = Map.groupBy(marks, placeOf)
      for (const block of new Set([...notes.keys(), ...wanted.keys()])) {
        if (notes.has(block)) settle(block)
        else whenHydrated(block, () => settle(block), signal)
      }
    },
    button: (mark: Mark): HTMLButtonElement | undefined => notes.get(placeOf(mark))?.button(mark),
    areIntact: (): boolean => [...notes.values()].every((note) => note.isIntact()),
  }
}

function isEditable(block: Element): boolean {
  return block instanceof HTMLElement && block.isContentEditable
}
