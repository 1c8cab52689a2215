import type { Mark } from './marks.ts'

/** Calls `then` when a reader comes near a mark, by pointer, finger or keyboard: before a click there is time to fetch a card. */
export function onIntent(marks: () => readonly Mark[], then: () => void, signal: AbortSignal): void {
  const listener = ({ target }: Event): void => {
    if (marks().some(({ block }) => block.contains(target as Node))) then()
  }
  for (const type of ['pointerover', 'focusin', 'touchstart']) {
    document.addEventListener(type, listener, { signal, passive: true })
  }
}
