import { h, render } from 'preact'
import { MarginNote } from '../../view/card/margin-note.tsx'
import type { Kind } from '../../view/figure.ts'
import { groupBy } from '../../view/group-by.ts'
import { idle } from '../loader/idle.ts'
import type { Mark } from '../loader/marks.ts'
import type { CardSettings } from './cards.ts'
import { cornerOf, lineAtOrigin } from './line.ts'
import { boxBeside, freeRoom } from './room.ts'
import { inShadow } from './shadow.ts'
import { themeOf } from './theme.ts'

/**
 * Stands a note in the margin beside each marked block that has the room, level with its figure. It repeats what the button at the
 * block's end says, so it is hidden from screen readers and out of the tab order. Returns what takes all of it away.
 */
export function fillMargin(settings: CardSettings, marks: readonly Mark[], open: (mark: Mark) => void): () => void {
  const host = document.createElement('counterpoint-margin')
  const root = inShadow(host, settings)
  const origin = root.appendChild(lineAtOrigin())
  const notes = groupBy(marks, ({ block }) => block).flatMap(({ items }) => {
    const [mark] = items.toSorted((a, b) => weight(a) - weight(b))
    if (!mark) return []
    const note = document.createElement('aside')
    note.hidden = true
    note.ariaHidden = 'true'
    note.onclick = () => open(mark)
    root.append(note)
    return [{ mark, note }]
  })
  document.documentElement.append(host)

  // All is measured before anything is moved: a long page would be laid out anew for each note.
  const place = (): void => {
    const corner = cornerOf(origin)
    const isFree = freeRoom()
    let freeFrom = Number.NEGATIVE_INFINITY
    const placed = notes
      .map(({ mark, note }) => ({ note, mark, box: boxBeside(mark, corner.zoom) }))
      .sort((a, b) => a.box.top - b.box.top)
      .map(({ note, mark, box }) => {
        const hidden = box.top < freeFrom || !isFree(mark, box)
        if (!hidden) freeFrom = box.bottom
        return { note, box, hidden }
      })
    for (const { note, box, hidden } of placed) {
      note.hidden = hidden
      const { zoom } = corner
      note.style.inset = `${(box.top - corner.top) / zoom}px auto auto ${(box.left - corner.left) / zoom}px`
    }
    draw().catch(() => {})
  }
  /** Only what has found room, and a few at a time, so that no reader feels it on a slow machine. */
  const draw = async (): Promise<void> => {
    let n = 0
    for (const { mark, note } of notes) {
      if (n++ % 4 === 0) await idle()
      if (note.hidden || note.firstChild) continue
      note.className = `${mark.kind} ${themeOf(mark.block, settings)}`
      render(<MarginNote setting={settings} figure={mark} />, note)
    }
  }
  // It tells the first sizes too, after the page has been laid out anyway.
  const layout = new ResizeObserver(place)
  for (const { mark } of notes) layout.observe(mark.block)
  layout.observe(document.body)
  return () => {
    layout.disconnect()
    host.remove()
  }
}

/** Of several figures in a block the margin shows the first of these; a verdict of a later release comes after all. */
const weight = ({ kind }: Mark) => WEIGHT.indexOf(kind) + 1 || WEIGHT.length + 1

const WEIGHT: readonly Kind[] = [
  'conflict',
  'unsourced',
  'possibleConflict',
  'different',
  'close',
  'agree',
  'compatible',
  'insufficient',
  'single',
]
