import { h, render } from 'preact'
import { MarginNote } from '../../view/card/margin-note.tsx'
import type { Kind } from '../../view/figure.ts'
import { groupBy } from '../../view/group-by.ts'
import { idle } from '../loader/idle.ts'
import type { Mark } from '../marks/mark.ts'
import { marginOf } from '../notes/room.ts'
import type { CardSetting, Margin } from './cards.ts'
import { cornerOf, lineAtOrigin } from './line.ts'
import { type Extent, nearestFree } from './nearest.ts'
import { rehearse } from './rehearse.tsx'
import { inShadow } from './shadow.ts'
import { themeOf } from './theme.ts'

/**
 * Stands a note in the margin beside each marked block that has the room. It repeats what the button at the block's end says, so it is
 * hidden from screen readers and out of the tab order.
 */
export function keepMargin(setting: CardSetting, drawn: () => void): Margin {
  const host = document.createElement('counterpoint-margin')
  const root = inShadow(host, setting)
  const origin = root.appendChild(lineAtOrigin())
  const list = root.appendChild(document.createElement('div'))
  /** The heaviest first. */
  let marks: readonly Mark[] = []
  /** How many of them are drawn: a few at a time, so that no reader feels it on a slow machine. */
  let ready = 0
  let isRehearsed = false

  const draw = (): void =>
    render(
      marks.slice(0, ready).map((mark) => (
        <aside
          key={keyOf(mark)}
          class={`${mark.kind} ${themeOf(mark.block, setting)}`}
          aria-hidden="true"
          onClick={() => setting.open(mark)}
        >
          <MarginNote setting={setting} figure={mark} />
        </aside>
      )),
      list,
    )
  const drawAll = async (of: readonly Mark[]): Promise<void> => {
    while (marks === of && ready < marks.length) {
      await idle()
      if (marks !== of) return
      ready = Math.min(ready + 4, marks.length)
      draw()
      drawn()
    }
    const [first] = of
    if (first && !isRehearsed) await rehearse(setting, first)
    isRehearsed = true
  }
  return {
    show(found) {
      marks = groupBy(found, ({ block }) => block)
        .flatMap(({ items }) => items.toSorted((a, b) => weight(a) - weight(b))[0] ?? [])
        .toSorted((a, b) => weight(a) - weight(b))
      ready = Math.min(ready, marks.length)
      draw()
      if (marks.length && !host.isConnected) document.documentElement.append(host)
      drawAll(marks).catch(() => {})
    },
    /** Each level with its figure, or slid to where there is room, the heaviest first. */
    place(room) {
      const corner = cornerOf(origin)
      const { zoom } = corner
      const notes = [...list.querySelectorAll('aside')]
      for (const note of notes) note.hidden = false
      const wanted = notes.flatMap((note, at) => {
        const mark = marks[at]
        const height = note.getBoundingClientRect().height + APART * zoom
        const box = mark && marginOf(mark, room, height, zoom)
        return box ? [{ note, mark, box }] : []
      })
      const placed: typeof wanted = []
      /** The heaviest first; of those that weigh alike, those that can be level. */
      for (const { items } of groupBy(wanted, ({ mark }) => weight(mark))) {
        for (const reach of [0, REACH * zoom]) {
          for (const each of items) {
            const { mark, box } = each
            if (placed.some(({ note }) => note === each.note)) continue
            const taken = [...room.around(mark.block), ...placed.map(({ box }) => box)]
              .filter(({ left, right }) => left < box.right && right > box.left)
              .map(({ top, bottom }): Extent => [top, bottom])
            const height = box.bottom - box.top
            const top = nearestFree(box.top, height, taken, reach)
            if (top !== undefined) placed.push({ ...each, box: { ...box, top, bottom: top + height } })
          }
        }
      }
      for (const note of notes) note.hidden = true
      for (const { note, box } of placed) {
        note.hidden = false
        // What is translated is no layout that shifts.
        note.style.translate = `${(box.left - corner.left) / zoom}px ${(box.top - corner.top) / zoom}px`
      }
      return ready < marks.length ? undefined : placed.map(({ mark }) => mark)
    },
    destroy() {
      marks = []
      host.remove()
    },
  }
}

/** A note of another figure is another note. */
function keyOf(mark: Mark): number {
  const key = keys.get(mark) ?? ++last
  keys.set(mark, key)
  return key
}

const keys = new WeakMap<Mark, number>()
let last = 0

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

/** Between two notes; and how far one may slide from its figure. */
const APART = 12
const REACH = 240
