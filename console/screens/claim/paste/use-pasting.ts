import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { DraftClaim } from '../../../../core/claim/types.ts'
import { language } from '../../../language/say.ts'
import { type Editing, editing } from '../../../working/editing.ts'
import { keepUnder, keptName, keptUnder } from '../../../working/use-kept.ts'
import { dateIn } from '../form/dates.ts'
import type { Candidate, Passage } from './passage.ts'

/** A sentence that is being read: nothing of it is in the claim before it is added. It is kept in the browser like all that is typed. */
export interface Pasting {
  readonly passage: Signal<Passage>
  readonly found: Signal<readonly Candidate[] | undefined>
  readonly chosen: Signal<Candidate | undefined>
  readonly editing: Editing
  /** Reads what is pasted now. What reads is loaded with the first sentence. */
  read(next: Passage): void
  /** Resolves once what was pasted or typed last is read: nothing is added that was read of less. */
  settled(): Promise<void>
  choose(candidate: Candidate | undefined): void
  clear(): void
}

const EMPTY: Passage = { text: '', url: '', date: '' }

/** `name` is that of the claim, under which it is kept; a new claim gets its own while it is written. */
export function usePasting(name: ReadonlySignal<string>): Pasting {
  const pasting = useMemo(() => begin(name), [name])
  useEffect(() => {
    const now = pasting.passage.peek()
    if (now.text !== '') pasting.read(now)
  }, [pasting])
  return pasting
}

function begin(name: ReadonlySignal<string>): Pasting {
  const before = keptUnder<Passage>(keptName(`sentence.${name.peek()}`))
  const passage = signal(before ?? EMPTY)
  const found = signal<readonly Candidate[] | undefined>(undefined)
  const chosen = signal<Candidate | undefined>(undefined)
  const claim = signal<DraftClaim>({ id: 'pasted' })
  let reading = Promise.resolve()
  let times = 0
  const choose = (candidate: Candidate | undefined): void => {
    chosen.value = candidate
    claim.value = candidate?.claim ?? { id: 'pasted' }
  }
  const readNow = async (next: Passage): Promise<void> => {
    const own = ++times
    if (next.text.trim() === '') {
      found.value = undefined
      choose(undefined)
      return
    }
    const [{ candidatesIn }, date] = await Promise.all([import('./passage.ts'), dateIn(next.date, language)])
    if (own !== times) return
    found.value = candidatesIn({ ...next, date: date ?? '' })
    choose(found.value[0])
  }
  effect(() => {
    const [key, now] = [keptName(`sentence.${name.value}`), passage.value]
    keepUnder(key, now.text === '' ? undefined : now)
    // under its old name it is no more, once it has another
    return () => keepUnder(key, undefined)
  })
  return {
    passage,
    found,
    chosen,
    editing: { ...editing(claim), prefix: 'pasted' },
    choose,
    read(next) {
      passage.value = next
      reading = readNow(next)
    },
    settled: () => reading,
    clear() {
      times++
      passage.value = EMPTY
      found.value = undefined
      choose(undefined)
    },
  }
}
