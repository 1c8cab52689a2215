import type { Decisions, Entry, Wanted } from '../../decisions/types.ts'

/** The suggestions that were loaded, and how many there are in all. */
export interface Queue {
  readonly entries: readonly Entry[]
  readonly total: number
  /** Where the next page starts; absent when all are here. */
  readonly next?: string | undefined
}

/** A page more. What was found again while the first was read does not stand twice. */
export function withPage(queue: Queue, { entries, next }: Pick<Queue, 'entries' | 'next'>): Queue {
  const here = new Set(queue.entries.map(({ annotation }) => annotation.id))
  return {
    ...queue,
    entries: [...queue.entries, ...entries.filter(({ annotation }) => !here.has(annotation.id))],
    next,
  }
}

/** What is decided of a figure, as far as the editor is concerned. */
export function statusOf({ made, known }: Decisions, { annotation }: Entry): Wanted['status'] {
  return made[annotation.id]?.status ?? known[annotation.id]?.annotation.status ?? annotation.status
}

/** The place of the next that is open, from `from` on and round; behind all of them where none is. */
export function nextOpen({ entries }: Queue, decisions: Decisions, from: number): number {
  const isOpen = (entry: Entry | undefined) => entry !== undefined && statusOf(decisions, entry) === 'suggested'
  const ahead = entries.findIndex((entry, place) => place >= from && isOpen(entry))
  if (ahead >= 0) return ahead
  const behind = entries.findIndex(isOpen)
  return behind >= 0 ? behind : entries.length
}

/** How many wait, those included that are not loaded yet. */
export function leftOf({ entries, total, next }: Queue, decisions: Decisions): number {
  const open = entries.filter((entry) => statusOf(decisions, entry) === 'suggested').length
  return open + (next === undefined ? 0 : Math.max(0, total - entries.length))
}
