import type { Mark } from '../marks/mark.ts'
import { layerOf } from './layer.ts'

/** In the window, in pixels. */
export type Box = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>

/** The page as it is laid out now: each of its elements is measured once, for all that asks. */
export interface Room {
  /** What stands around a block: its siblings, and those of what holds it. */
  around(block: Element): readonly Box[]
  /** Whether what is beside a block is another column of its text. */
  isText(block: Element, box: Box): boolean
}

export function measureRoom(): Room {
  const measured = new WeakMap<Element, Box>()
  const boxOf = (element: Element): Box => {
    const box = measured.get(element) ?? element.getBoundingClientRect()
    measured.set(element, box)
    return box
  }
  return {
    around(block) {
      const boxes: Box[] = []
      for (let element = block; element.parentElement && element !== document.body; element = element.parentElement) {
        for (const other of element.parentElement.children) if (other !== element) boxes.push(boxOf(other))
      }
      return boxes
    },
    isText: (block, box) =>
      [...(block.parentElement?.children ?? [])].some(
        (other) => other !== block && other.localName === block.localName && overlap(boxOf(other), box),
      ),
  }
}

/**
 * Where a note of this height stands that is level with its mark, on a page that is enlarged by `zoom`. There is no such place once the
 * page has taken the figure out, until the page is marked anew, and none in a dialog.
 */
export function marginOf({ block, range }: Mark, room: Room, height = 1, zoom = 1): Box | undefined {
  if (range.collapsed || !block.isConnected || layerOf(block) !== document.documentElement) return undefined
  const { top } = range.getBoundingClientRect()
  const { left, right } = block.getBoundingClientRect()
  const width = WIDTH * zoom
  const start = isRightToLeft(block) ? left - GAP - width : right + GAP
  const box = { left: start, right: start + width, top, bottom: top + height }
  return isInside(box) && !room.isText(block, box) ? box : undefined
}

/** The least room that a note needs is 220. */
const WIDTH = 190
const GAP = 30

export function isInside({ left, right }: Pick<Box, 'left' | 'right'>): boolean {
  return left >= 0 && right <= document.documentElement.clientWidth
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}

export function isRightToLeft(block: Element): boolean {
  return getComputedStyle(block).direction === 'rtl'
}
