import { after, NOTHING } from './decide.ts'
import type { Decisions, Standing, Write } from './types.ts'

const KEPT = 'counterpoint.decisions'

/** What the tab had not sent yet when it was loaded anew. Each may have been on its way. */
export function keptDecisions(storage: Pick<Storage, 'getItem'>): Decisions {
  const waiting = (JSON.parse(storage.getItem(KEPT) ?? '[]') as readonly Write[]).map((write) => ({
    ...write,
    tried: true,
  }))
  const made: Record<string, Standing> = {}
  for (const { entry, wants } of waiting) made[entry.annotation.id] = after(made, entry, wants)
  return { ...NOTHING, waiting, made, next: Math.max(0, ...waiting.map(({ n }) => n)) + 1 }
}

export function keepDecisions(storage: Pick<Storage, 'setItem' | 'removeItem'>, { waiting }: Decisions): void {
  if (waiting.length === 0) storage.removeItem(KEPT)
  else storage.setItem(KEPT, JSON.stringify(waiting))
}
