import { computed, effect, signal } from '@preact/signals'
import { api } from '../api/api.ts'
import { bodyOf, isCut } from '../api/asked.ts'
import { problemOf } from '../api/problem.ts'
import { session } from '../session/session.ts'
import { decided, decidedAll, heard, looked, refused, saved, stale, tried, undone } from './decide.ts'
import { keepDecisions, keptDecisions } from './kept.ts'
import type { Deciding, Decisions, Entry, Wanted, Write } from './types.ts'

/** Everything that was decided in this tab, and how far it has come. */
export const decisions = signal<Decisions>(keptDecisions(sessionStorage))

/** How many decisions the desk does not have yet. */
export const unsaved = computed(() => decisions.value.waiting.length)

export function decide(entry: Entry, wants: Wanted): void {
  decisions.value = decided(decisions.value, entry, wants)
}

/** Several at once, taken back as one. */
export function decideAll(deciding: readonly Deciding[]): void {
  decisions.value = decidedAll(decisions.value, deciding)
}

/** Figures were asked for anew. */
export function look(entries: readonly Entry[]): void {
  decisions.value = looked(decisions.value, entries)
}

export function undo(): void {
  decisions.value = undone(decisions.value)
}

export function hear(id: string): void {
  decisions.value = heard(decisions.value, id)
}

effect(() => keepDecisions(sessionStorage, decisions.value))
effect(() => {
  if (session.value && decisions.value.waiting.length > 0) queueMicrotask(sendAll)
})
addEventListener('online', () => {
  clearTimeout(later)
  later = undefined
  void sendAll()
})
addEventListener('beforeunload', (event) => {
  if (unsaved.value > 0) event.preventDefault()
})

let sending = false
let later: ReturnType<typeof setTimeout> | undefined
let pause = 0
const [LEAST_PAUSE, MOST_PAUSE] = [1000, 15_000]

/** One by one, in their order. What no answer came for is tried again, less and less often; the desk carries nothing out twice. */
async function sendAll(): Promise<void> {
  if (sending || later !== undefined) return
  sending = true
  try {
    for (let write = decisions.value.waiting[0]; write; write = decisions.value.waiting[0]) {
      decisions.value = tried(decisions.value)
      const wait = await sendOne(write)
      if (wait !== undefined) return tryLater(wait)
      pause = 0
    }
  } finally {
    sending = false
  }
}

function tryLater(seconds: number): void {
  pause = Math.min(MOST_PAUSE, Math.max(LEAST_PAUSE, pause * 2))
  later = setTimeout(
    () => {
      later = undefined
      void sendAll()
    },
    Math.max(pause, seconds * 1000),
  )
}

/** Gives for how many seconds to wait, where the desk could not be asked. */
async function sendOne(write: Write): Promise<number | undefined> {
  const { annotation, tag } = write.entry
  try {
    const answer = await api.annotations[':id'].decision.$put(
      { param: { id: annotation.id }, json: write.wants },
      { headers: { 'If-Match': tag } },
    )
    if (answer.ok) {
      // first what is waited for: the editor goes on deciding meanwhile
      const now = await bodyOf(answer)
      decisions.value = saved(decisions.value, write, now)
      return undefined
    }
    if (isBusy(answer.status)) return Number(answer.headers.get('Retry-After') ?? 0) || 0
    const now = await nowOf(answer.clone())
    const problem = await problemOf(answer)
    decisions.value = now ? stale(decisions.value, write, now, problem) : refused(decisions.value, write, problem)
    return undefined
  } catch (error) {
    if (isCut(error)) return 0
    throw error
  }
}

/** Too much was asked, or the desk's worker fails: nothing was decided. The client's types know only what the route itself answers. */
function isBusy(status: number): boolean {
  return status === 429 || status >= 500
}

/** With 412, the figure as the desk has it. */
async function nowOf(answer: {
  readonly status: number
  json(): Promise<unknown>
}): Promise<Pick<Entry, 'annotation' | 'tag'> | undefined> {
  if (answer.status !== 412) return undefined
  const { annotation, tag } = (await answer.json()) as Partial<Pick<Entry, 'annotation' | 'tag'>>
  return annotation && tag !== undefined ? { annotation, tag } : undefined
}
