import type { Mark } from '../loader/marks.ts'
import { layerOf } from './layer.ts'

/** In the window, in pixels. */
export type Box = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>

/** Where a margin note would stand: level with its figure, at the end of its block, on a page that is enlarged by `zoom`. */
export function boxBeside({ block, range }: Mark, zoom: number): Box {
  const { top } = range.getBoundingClientRect()
  const { left, right } = block.getBoundingClientRect()
  const width = WIDTH * zoom
  const start = getComputedStyle(block).direction === 'rtl' ? left - GAP - width : right + GAP
  return { left: start, right: start + width, top, bottom: top + HEIGHT * zoom }
}

/** Asks whether a box beside a mark is free, in the page as it is laid out now: each of its elements is measured once for all notes. */
export function freeRoom(): (mark: Mark, box: Box) => boolean {
  const measured = new WeakMap<Element, Box>()
  const boxOf = (element: Element): Box => {
    const box = measured.get(element) ?? element.getBoundingClientRect()
    measured.set(element, box)
    return box
  }
  /** Something of the page stands there: a sibling of the block or of what holds it. */
  const isTaken = (block: Element, box: Box): boolean => {
    for (let element = block; element.parentElement && element !== document.body; element = element.parentElement) {
      for (const other of element.parentElement.children) {
        if (other !== element && overlap(boxOf(other), box)) return true
      }
    }
    return false
  }
  return (mark, box) => !isGone(mark) && isInside(box) && !isTaken(mark.block, box)
}

/** Whether the page has taken the figure out: it has no place then, until the page is marked anew; a dialog has no margin. */
function isGone({ block, range }: Mark): boolean {
  return range.collapsed || !block.isConnected || layerOf(block) !== document.documentElement
}

function isInside({ left, right }: Box): boolean {
  return left >= 0 && right <= document.documentElement.clientWidth
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}

/** The least room that a note needs is 220. */
const WIDTH = 190
const GAP = 30
const HEIGHT = 90
