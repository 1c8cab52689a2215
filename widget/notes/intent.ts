import type { Mark } from '../marks/mark.ts'

/** Calls `then` when a reader comes near a mark, by pointer, finger or keyboard: before a click there is time to fetch a card, and to draw it. */
export function onIntent(marks: () => readonly Mark[], then: (mark: Mark) => void, signal: AbortSignal): void {
  const listener = ({ target }: Event): void => {
    const mark = marks().find(({ block }) => block.contains(target as Node))
    // Not in the frame that shows what the pointer or the focus does to the page.
    if (mark) setTimeout(then, 0, mark)
  }
  for (const type of ['pointerover', 'focusin', 'touchstart']) {
    document.addEventListener(type, listener, { signal, passive: true })
  }
}
