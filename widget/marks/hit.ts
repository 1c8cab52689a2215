import type { Mark } from './mark.ts'

/** Follows clicks on the underlined words. Highlights receive no events, so the place of the click is asked for. */
export function onMarkClick(marks: () => readonly Mark[], open: (mark: Mark) => void, signal: AbortSignal): void {
  const listener = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return
    if ((event.target as Element).closest?.(INTERACTIVE)) return
    const mark = marks().find(({ range }) => covers(range, event))
    if (mark && !isSelected(mark)) open(mark)
  }
  document.addEventListener('click', listener, { signal })
}

/** Words that a reader has just selected are to be copied. What is selected elsewhere stays so where the words cannot be. */
function isSelected({ range }: Mark): boolean {
  const selection = getSelection()
  return !!selection && !selection.isCollapsed && selection.containsNode(range.startContainer, true)
}

function covers(range: Range, { clientX: x, clientY: y }: MouseEvent): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  )
}

/** What has a purpose of its own: a figure inside a link stays a link, and its note opens the card. */
const INTERACTIVE =
  'a,button,input,select,textarea,label,summary,audio,video,[role=button],[role=link],[onclick],[contenteditable]'
