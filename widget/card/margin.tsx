import { Fragment, h, render } from 'preact'
import type { Kind, Mark } from '../loader/marks.ts'
import { fill } from '../words/fill.ts'
import type { CardSettings } from './cards.ts'
import { viewOf } from './context.ts'
import { cornerOf } from './corner.ts'
import { groupsOf } from './groups.ts'
import { Miniature } from './plot.tsx'
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
  const notes = [...Map.groupBy(marks, ({ block }) => block).values()].flatMap((together) => {
    const [mark] = together.toSorted((a, b) => WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind))
    if (!mark) return []
    const note = document.createElement('aside')
    note.className = `${mark.kind} ${themeOf(mark.block, settings)}`
    note.ariaHidden = 'true'
    note.onclick = () => open(mark)
    render(<Note settings={settings} mark={mark} />, note)
    root.append(note)
    return [{ mark, note }]
  })
  document.documentElement.append(host)
  const place = (): void => {
    const corner = cornerOf(root)
    const { clientWidth } = document.documentElement
    let free = Number.NEGATIVE_INFINITY
    const placed = notes.map((each) => ({ ...each, top: each.mark.range.getBoundingClientRect().top }))
    for (const { mark, note, top } of placed.sort((a, b) => a.top - b.top)) {
      const { left, right } = mark.block.getBoundingClientRect()
      const isRtl = getComputedStyle(mark.block).direction === 'rtl'
      const start = isRtl ? left - GAP - WIDTH : right + GAP
      const box = { left: start, right: start + WIDTH, top, bottom: top + HEIGHT }
      note.hidden = isGone(mark) || box.left < 0 || box.right > clientWidth || top < free || isTaken(mark.block, box)
      note.style.left = `${start - corner.left}px`
      note.style.top = `${top - corner.top}px`
      if (!note.hidden) free = box.bottom
    }
  }
  place()
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
  // The article's own figure is drawn last, over the others.
  const estimates = (group?.estimates ?? [])
    .filter(({ id, current }) => current || id === annotation.estimateId)
    .reverse()
  const ends = estimates
    .flatMap((estimate) => (estimate.id === annotation.estimateId ? [] : (say.ends(estimate) ?? [])))
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

/** Whether the page has taken the figure out: it has no place then, until the page is marked anew. */
function isGone({ block, range }: Mark): boolean {
  return range.collapsed || !block.isConnected
}

/** Whether something of the page stands there: a sibling of the block or of what holds it. */
function isTaken(block: Element, box: { left: number; right: number; top: number; bottom: number }): boolean {
  for (let element = block; element.parentElement && element !== document.body; element = element.parentElement) {
    for (const other of element.parentElement.children) {
      const { left, right, top, bottom } = other.getBoundingClientRect()
      if (other !== element && left < box.right && right > box.left && top < box.bottom && bottom > box.top) return true
    }
  }
  return false
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

/** Pixels: the least room that a note needs is 220. */
const WIDTH = 190
const GAP = 30
const HEIGHT = 90
