import { type Signal, useSignal, useSignalEffect } from '@preact/signals'
import { session } from '../session/session.ts'
import { same } from './same.ts'

/** Something that is typed and not sent yet: it outlives the tab, and is given back to the same person alone. Back at what it was at first, it is forgotten. */
export function useKept<Value>(name: string, initial: Value): Signal<Value> {
  const key = keptName(name)
  const value = useSignal<Value>(keptUnder<Value>(key) ?? initial)
  useSignalEffect(() => keepUnder(key, same(value.value, initial) ? undefined : value.value))
  return value
}

export function keptName(name: string): string {
  return `counterpoint.typed.${session.peek()?.name}.${name}`
}

export function keptUnder<Value>(key: string): Value | undefined {
  const text = localStorage.getItem(key)
  return text === null ? undefined : (JSON.parse(text) as Value)
}

/** A browser that keeps nothing shows it all the same. */
export function keepUnder(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // no room
  }
}
