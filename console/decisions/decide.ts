import type { Annotation } from '../../core/claim/types.ts'
import type { Problem } from '../api/problem.ts'
import type { Deciding, Decisions, Entry, Made, Refused, Standing, Step, Wanted, Write } from './types.ts'

export const NOTHING: Decisions = { waiting: [], steps: [], made: {}, known: {}, refused: [], next: 1 }

/** So many steps can be taken back. */
const STEPS = 20

/** The editor decides one figure; the screen goes on at once, the desk hears of it later. */
export function decided(all: Decisions, entry: Entry, wants: Wanted): Decisions {
  return decidedAll(all, [{ entry, wants }])
}

/** Several at once are one step, and as many decisions for the desk: somebody else in the same article is in nobody's way. */
export function decidedAll(all: Decisions, deciding: readonly Deciding[]): Decisions {
  const made: Made[] = []
  const next = deciding.reduce((all, { entry: seen, wants }) => {
    const entry = all.known[seen.annotation.id] ?? seen
    made.push({ n: all.next, entry, wants, before: before(all.made, entry) })
    return queued(all, entry, wants)
  }, all)
  return { ...next, steps: withStep(all.steps, made) }
}

/** Takes the last step back. What has not been sent is not sent; what may have arrived is decided once more, as it was before. */
export function undone(all: Decisions): Decisions {
  const step = all.steps.at(-1) ?? []
  return step.reduceRight(takenBack, { ...all, steps: all.steps.slice(0, -1) })
}

function takenBack(all: Decisions, { n, entry, before }: Made): Decisions {
  const { id } = entry.annotation
  const unsent = all.waiting.find((write) => write.n === n && !write.tried)
  if (!unsent) return queued(all, all.known[id] ?? entry, before)
  return { ...all, made: { ...all.made, [id]: before }, waiting: all.waiting.filter((write) => write !== unsent) }
}

function withStep(steps: readonly Step[], [first, ...more]: readonly Made[]): readonly Step[] {
  return first ? [...steps, [first, ...more] as const].slice(-STEPS) : steps
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
  const others = ({ entry }: Deciding) => entry.annotation.id !== id
  const { [id]: _, ...made } = all.made
  const told: Refused = { entry, wants, problem, ...(now ? { now: now.annotation } : {}) }
  return {
    ...all,
    made,
    waiting: all.waiting.filter(others),
    steps: all.steps.reduce((steps: readonly Step[], step) => withStep(steps, step.filter(others)), []),
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
