import { signal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** What one key does on the screen that is open. */
export interface Key {
  /** As `KeyboardEvent.key` names it, without modifiers; a capital letter takes the shift key, so that a locked one does nothing. */
  readonly key: string
  readonly does: string
  run(): void
}

/** Every key that now does something, those of the frame first: what the help lists. */
export const keys = signal<readonly Key[]>([])

/** Keys that work while the component is there, and nothing is being typed. The last that asks for a key gets it. */
export function useKeys(own: readonly Key[]): void {
  const latest = useRef(own)
  latest.current = own
  const names = own.map(({ key, does }) => `${key} ${does}`).join('\n')
  // With the drawing itself: a key that is shown works, however soon it is pressed.
  useLayoutEffect(() => {
    // by its name, since what is drawn may be ahead of this effect: a key never does what another does
    const run = (key: string) => () => latest.current.find((one) => one.key === key)?.run()
    const entries = own.map(({ key, does }) => ({ key, does, run: run(key) }))
    keys.value = [...keys.peek(), ...entries]
    return () => {
      keys.value = keys.peek().filter((entry) => !entries.includes(entry))
    }
  }, [names])
}

addEventListener('keydown', (event) => {
  // One press, one deed: a key that is held down decides nothing more.
  if (event.repeat || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return
  if (typing(event.target) || document.querySelector('dialog[open]')) return
  const found = keys.peek().findLast(({ key }) => key === event.key && (event.shiftKey || !isCapital(key)))
  if (!found) return
  event.preventDefault()
  found.run()
})

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

export function isCapital(key: string): boolean {
  return /^\p{Lu}$/u.test(key)
}
