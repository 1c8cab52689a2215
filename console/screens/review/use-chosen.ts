import { useSignal } from '@preact/signals'
import type { About } from '../../about/about.ts'
import { decisions } from '../../decisions/outbox.ts'
import type { Entry, Wanted } from '../../decisions/types.ts'

/** Claims and estimates that the editor chose in place of those suggested. */
export interface Chosen {
  /** What a figure is about as far as the editor is concerned: chosen, else decided, else as the desk has it. */
  of(entry: Entry): About
  choose(entry: Entry, about: About): void
  /** What a decision says of it. To reject or to leave alone is said of what was suggested. */
  with(entry: Entry, status: Wanted['status']): Wanted
}

export function useChosen(): Chosen {
  const all = useSignal<Readonly<Record<string, About>>>({})
  return {
    of: (entry) => all.value[entry.annotation.id] ?? decided(entry) ?? entry.annotation,
    choose({ annotation }, about) {
      all.value = { ...all.value, [annotation.id]: about }
    },
    with({ annotation }, status) {
      const { [annotation.id]: about, ...others } = all.peek()
      if (!about) return { status }
      if (status === 'approved') return { status, claimId: about.claimId, estimateId: about.estimateId ?? null }
      all.value = others
      return { status }
    },
  }
}

function decided({ annotation }: Entry): About | undefined {
  const made = decisions.value.made[annotation.id]
  return made && { claimId: made.claimId, ...(made.estimateId === null ? {} : { estimateId: made.estimateId }) }
}
