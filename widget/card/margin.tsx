import { Fragment, h, render } from 'preact'
import type { PublicEstimate } from '../../core/snapshot/types.ts'
import { groupBy } from '../dom/group-by.ts'
import { idle } from '../loader/idle.ts'
import type { Kind, Mark } from '../loader/marks.ts'
import { fill } from '../words/fill.ts'
import type { CardSettings } from './cards.ts'
import { viewOf } from './context.ts'
import { groupsOf } from './groups.ts'
import { cornerOf, lineAtOrigin } from './line.ts'
import { Miniature } from './plot.tsx'
import { boxBeside, freeRoom } from './room.ts'
import { scaleOf } from './scale.ts'
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
    const [mark] = items.toSorted((a, b) => WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind))
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
      render(<Note settings={settings} mark={mark} />, note)
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

function Note({ settings, mark }: { settings: CardSettings; mark: Mark }) {
  const { annotation, strings, say } = viewOf(settings, mark)
  const [group] = groupsOf(mark.claim, annotation.estimateId)
  const isOwn = ({ id }: PublicEstimate) => id === annotation.estimateId
  // The article's own figure is drawn last, over the others. In so few words nothing can be said of what has no source.
  const estimates = (group?.estimates ?? [])
    .filter((each) => isOwn(each) || (each.current && each.evidence !== 'noPrimaryFound'))
    .reverse()
  const ends = estimates
    .flatMap((estimate) => (isOwn(estimate) ? [] : (say.ends(estimate) ?? [])))
    .filter((end) => end !== null)
  return (
    <>
      <b>{strings.verdict[mark.kind]}</b>
      <Miniature estimates={estimates} own={annotation.estimateId} scale={scaleOf(estimates)} />
      {ends.length > 0 && (
        <small>{fill(strings.othersCount, say.interval([Math.min(...ends), Math.max(...ends)]))}</small>
      )}
    </>
  )
}

/** Of several figures in a block the margin shows the first of these. */
const WEIGHT: readonly Kind[] = [
  'conflict',
  'unsourced',
  'possibleConflict',
  'different',
  'compatible',
  'insufficient',
  'single',
]
