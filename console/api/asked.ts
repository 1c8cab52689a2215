import { type Signal, useSignal, useSignalEffect } from '@preact/signals'
import { type Problem, problemOf } from './problem.ts'
import { Unreached } from './send.ts'

/** An answer that a screen waits for. */
export type Asked<Body> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'here'; readonly body: Body }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'unreached' }

interface Answer<Body> {
  readonly ok: boolean
  json(): Promise<Body>
}

/** Asks when the screen is opened, and again whenever a signal that `ask` reads changes. An answer that is overtaken is dropped. */
export function useAsked<Body>(ask: () => Promise<Answer<Body> & Response>): {
  readonly asked: Signal<Asked<Body>>
  again(): void
} {
  const asked = useSignal<Asked<Body>>({ kind: 'waiting' })
  const times = useSignal(0)
  useSignalEffect(() => {
    times.value
    let overtaken = false
    const set = (next: Asked<Body>): void => {
      if (!overtaken) asked.value = next
    }
    ask().then(
      async (answer) =>
        set(
          answer.ok
            ? { kind: 'here', body: await answer.json() }
            : { kind: 'refused', problem: await problemOf(answer) },
        ),
      (error: unknown) => {
        if (!(error instanceof Unreached)) throw error
        set({ kind: 'unreached' })
      },
    )
    return () => {
      overtaken = true
    }
  })
  return { asked, again: () => void times.value++ }
}
