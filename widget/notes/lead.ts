import { fill } from '../../view/words/fill.ts'
import { verdictIn } from '../../view/words/verdict.ts'
import type { Mark } from '../marks/mark.ts'
import { type Box, isInside, isRightToLeft, overlap, type Room } from './room.ts'
import type { NoteSetting } from './setting.ts'

/**
 * Signs that nobody notices help nobody: one short line of words stands after the button of the first disputed figure, where no note in
 * the margin says it. It takes no space: it stands in the rest of its paragraph's last line, or in the gap below, or not at all.
 */
export function keepLead({ signs, buttonOf, open }: NoteSetting) {
  let words: HTMLElement | undefined
  return {
    place(marks: readonly Mark[], said: readonly Mark[], room: Room): void {
      words?.remove()
      const first = firstDisputed(marks)
      const button = first && !said.includes(first) ? buttonOf(first) : undefined
      if (!first || !button) return
      words = document.createElement('span')
      // The button says it to screen readers.
      words.ariaHidden = 'true'
      words.textContent = fill(signs.lead, verdictIn(signs, first.kind), first.annotation.figure)
      words.onclick = () => open(first)
      button.after(words)
      stand(words, button, first, room)
    },
    destroy: () => words?.remove(),
  }
}

/** In the order of the page. */
function firstDisputed(marks: readonly Mark[]): Mark | undefined {
  return marks
    .filter(({ kind }) => kind === 'conflict' || kind === 'possibleConflict')
    .toSorted((a, b) => a.range.compareBoundaryPoints(0, b.range))[0]
}

function stand(words: HTMLElement, button: HTMLElement, { block }: Mark, room: Room): void {
  const isFromRight = isRightToLeft(block)
  const { color } = getComputedStyle(block)
  const look = `position:absolute;cursor:pointer;white-space:nowrap;font:.75em/1.3 var(--counterpoint-font,system-ui,sans-serif);color:${color};`
  words.style.cssText = `${look}visibility:hidden;left:0;top:0`
  const text = words.getBoundingClientRect()
  const own = button.getBoundingClientRect()
  const column = block.getBoundingClientRect()
  const zoom = own.width / button.offsetWidth
  const at = (start: number, top: number): Box => {
    const left = isFromRight ? start - text.width : start
    return { left, right: left + text.width, top, bottom: top + text.height }
  }
  const lines = [...block.children].flatMap((child) => [...child.getClientRects()])
  const buttons = (button.getRootNode() as ShadowRoot).host.getBoundingClientRect()
  const taken = [...room.around(block), ...lines]
  const isFree = (box: Box) =>
    isInside(box) && box.left >= column.left && box.right <= column.right && !taken.some((each) => overlap(each, box))
  const place = [
    at(isFromRight ? buttons.left - GAP : buttons.right + GAP, own.top + (own.height - text.height) / 2),
    at(isFromRight ? column.right : column.left, column.bottom),
  ].find(isFree)
  if (!place) return
  const left = (place.left - text.left) / zoom
  const top = (place.top - text.top) / zoom
  words.style.cssText = `${look}left:${left}px;top:${top}px`
}

const GAP = 6
