import { type Signal, useSignal } from '@preact/signals'
import type { Asked } from '../../api/asked.ts'

/** How a change that somebody asked for fares. */
export type Deed = Asked<unknown> | { readonly kind: 'idle' }

/** Carries out one change at a time; a second press while the first is on its way does nothing. */
export function useDeed(): {
  readonly deed: Signal<Deed>
  run<Body>(work: () => Promise<Asked<Body>>): Promise<Body | undefined>
} {
  const deed = useSignal<Deed>({ kind: 'idle' })
  return {
    deed,
    async run(work) {
      if (deed.peek().kind === 'waiting') return undefined
      deed.value = { kind: 'waiting' }
      const done = await work()
      deed.value = done
      return done.kind === 'here' ? done.body : undefined
    },
  }
}
