import type { Mark } from '../marks/mark.ts'
import { whenHydrated } from './hydrated.ts'
import { addNote, type Note } from './note.ts'

/** Keeps one note at the end of each block that holds marks, through every change of the page. */
export function keepNotes(
  label: (mark: Mark) => string,
  open: (mark: Mark) => void,
  signal: AbortSignal,
  /** The heading of one list at the end of the page instead, for pages whose blocks must not be touched. */
  heading?: string,
) {
  let notes: readonly Note[] = []
  let wanted: readonly Mark[] = []
  const placeOf = ({ block }: Mark) => (heading ? document.body : block)
  const noteOf = (block: Element) => notes.find((note) => note.block === block)

  const settle = (block: Element): void => {
    const marks = wanted.filter((mark) => placeOf(mark) === block)
    const note = noteOf(block)
    // A note that says the same stays, and with it the focus in it.
    if (marks.length && note?.adopt(marks)) return
    note?.remove()
    notes = notes.filter((each) => each !== note)
    // What an editor writes in is saved as it stands.
    if (marks.length && !isEditable(block)) notes = [...notes, addNote(block, marks, label, open, heading)]
  }
  return {
    show(marks: readonly Mark[]): void {
      wanted = marks
      const blocks = [...notes.map(({ block }) => block), ...marks.map(placeOf)]
      for (const block of blocks.filter((block, at) => blocks.indexOf(block) === at)) {
        if (noteOf(block)) settle(block)
        else whenHydrated(block, () => settle(block), signal)
      }
    },
    button: (mark: Mark): HTMLButtonElement | undefined => noteOf(placeOf(mark))?.button(mark),
    areIntact: (): boolean => notes.every((note) => note.isIntact()),
  }
}

function isEditable(block: Element): boolean {
  return 'isContentEditable' in block && block.isContentEditable === true
}
