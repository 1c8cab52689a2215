import { effect, type Signal, signal } from '@preact/signals'
import { type Answer, type Asked, type BodyOf, heard } from './asked.ts'
import { reached } from './send.ts'

/** Answers by their key, each asked for once; one that the network kept away is asked for again when the desk answers again. */
export interface Kept<Body> {
  of(key: string): Signal<Asked<Body>>
  again(key: string): void
}

export function kept<Call extends Answer>(ask: (key: string) => Promise<Call>): Kept<BodyOf<Call>> {
  const all = new Map<string, Signal<Asked<BodyOf<Call>>>>()
  const again = (key: string): void => {
    const entry = all.get(key)
    if (!entry) return
    entry.value = { kind: 'waiting' }
    void heard(ask(key)).then((asked) => {
      entry.value = asked
    })
  }
  effect(() => {
    if (reached.value) for (const [key, entry] of all) if (entry.peek().kind === 'unreached') again(key)
  })
  return {
    again,
    of(key) {
      const before = all.get(key)
      if (before) return before
      const entry = signal<Asked<BodyOf<Call>>>({ kind: 'waiting' })
      all.set(key, entry)
      again(key)
      return entry
    },
  }
}
