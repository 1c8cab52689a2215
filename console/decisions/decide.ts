import type { Annotation } from '../../core/claim/types.ts'
import type { Problem } from '../api/problem.ts'
import type { Decisions, Entry, Refused, Standing, Wanted, Write } from './types.ts'

export const NOTHING: Decisions = { waiting: [], steps: [], made: {}, known: {}, refused: [], next: 1 }

/** So many decisions can be taken back. */
const STEPS = 20

/** The editor decides; the screen goes on at once, the desk hears of it later. */
export function decided(all: Decisions, seen: Entry, wants: Wanted): Decisions {
  const entry = all.known[seen.annotation.id] ?? seen
  const step = { n: all.next, entry, wants, before: before(all.made, entry) }
  const steps = [...all.steps, step].slice(-STEPS)
  return { ...queued(all, entry, wants), steps }
}

/** Takes the last decision back. What has not been sent is not sent; what may have arrived is decided once more, as it was before. */
export function undone(all: Decisions): Decisions {
  const step = all.steps.at(-1)
  if (!step) return all
  const { id } = step.entry.annotation
  const rest = { ...all, steps: all.steps.slice(0, -1) }
  const unsent = all.waiting.find(({ n, tried }) => n === step.n && !tried)
  if (!unsent) return queued(rest, all.known[id] ?? step.entry, step.before)
  return { ...rest, made: { ...all.made, [id]: step.before }, waiting: all.waiting.filter((write) => write !== unsent) }
}

/** The first of those that wait is on its way. */
export function tried(all: Decisions): Decisions {
  return { ...all, waiting: all.waiting.map((write, i) => (i === 0 ? { ...write, tried: true } : write)) }
}

/** The desk has it: what waits for the same figure is sent over the state that it has now. */
export function saved(all: Decisions, { n, entry }: Write, now: Pick<Entry, 'annotation' | 'tag'>): Decisions {
  const { id } = now.annotation
  const fresh: Entry = { ...entry, ...now }
  const waiting = all.waiting.filter((write) => write.n !== n)
  return { ...all, waiting: waiting.map((write) => over(write, fresh)), known: { ...all.known, [id]: fresh } }
}

/**
 * The desk has another state than the one that was decided. Where that is what was wanted, an earlier answer was lost, or a colleague thought the same: it is
 * saved. Else nothing was changed there, and the editor looks again.
 */
export function stale(
  all: Decisions,
  write: Write,
  now: Pick<Entry, 'annotation' | 'tag'>,
  problem: Problem,
): Decisions {
  if (isMade(now.annotation, write.wants)) return saved(all, write, now)
  return refused(all, write, problem, { ...write.entry, ...now })
}

/** The desk does not take it, nor what was to follow on the same figure. It stands there as it did, or as somebody else left it. */
export function refused(all: Decisions, { entry, wants }: Write, problem: Problem, now?: Entry): Decisions {
  const { id } = entry.annotation
  const others = ({ entry }: { readonly entry: Entry }) => entry.annotation.id !== id
  const { [id]: _, ...made } = all.made
  const told: Refused = { entry, wants, problem, ...(now ? { now: now.annotation } : {}) }
  return {
    ...all,
    made,
    waiting: all.waiting.filter(others),
    steps: all.steps.filter(others),
    known: now ? { ...all.known, [id]: now } : all.known,
    refused: [...all.refused.filter(others), told],
  }
}

/** Figures as the desk has them now: what waits here for one of them goes on as it was. */
export function looked(all: Decisions, entries: readonly Entry[]): Decisions {
  const waiting = new Set(all.waiting.map(({ entry }) => entry.annotation.id))
  const fresh = entries.filter(({ annotation }) => !waiting.has(annotation.id))
  const ids = new Set(fresh.map(({ annotation }) => annotation.id))
  return {
    ...all,
    made: Object.fromEntries(Object.entries(all.made).filter(([id]) => !ids.has(id))),
    known: { ...all.known, ...Object.fromEntries(fresh.map((entry) => [entry.annotation.id, entry])) },
  }
}

/** The editor has read what was not taken. */
export function heard(all: Decisions, id: string): Decisions {
  return { ...all, refused: all.refused.filter(({ entry }) => entry.annotation.id !== id) }
}

/** How a figure stands once a decision on it is made, whole: to undo the next one gives back its claim, too. */
export function after(all: Decisions['made'], entry: Entry, { status, claimId, estimateId }: Wanted): Standing {
  const was = before(all, entry)
  const isMoved = claimId !== undefined && claimId !== was.claimId
  return {
    status,
    claimId: claimId ?? was.claimId,
    estimateId: estimateId === undefined ? (isMoved ? null : was.estimateId) : estimateId,
  }
}

function before(all: Decisions['made'], { annotation }: Entry): Standing {
  return all[annotation.id] ?? standing(annotation)
}

/** What a figure is now, as a decision: to decide that again changes nothing. */
export function standing({ status, claimId, estimateId }: Annotation): Standing {
  return { status, claimId, estimateId: estimateId ?? null }
}

export function isMade(annotation: Annotation, { status, claimId, estimateId }: Wanted): boolean {
  return (
    annotation.status === status &&
    (claimId === undefined || annotation.claimId === claimId) &&
    (estimateId === undefined || annotation.estimateId === (estimateId ?? undefined))
  )
}

function queued(all: Decisions, entry: Entry, wants: Wanted): Decisions {
  const { id } = entry.annotation
  const write: Write = { n: all.next, entry, wants, tried: false }
  return {
    ...all,
    next: all.next + 1,
    waiting: [...all.waiting, write],
    made: { ...all.made, [id]: after(all.made, entry, wants) },
  }
}

function over(write: Write, fresh: Entry): Write {
  return write.entry.annotation.id === fresh.annotation.id ? { ...write, entry: fresh } : write
}
