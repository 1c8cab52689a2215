import type { Signal } from '@preact/signals'

/** What a button does that only turns something: `onClick={sets(isOpen, true)}`. */
export function sets<Value>(signal: Signal<Value>, value: Value): () => void {
  return () => {
    signal.value = value
  }
}
