import type { Progress } from './progress.ts'

/** What was typed here and had not reached the desk: it outlives the tab, and is given back to the same person alone. */
export interface Kept extends Omit<Progress, 'conflicts'> {
  readonly by: string
  readonly at: string
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const KEPT = 'counterpoint.claim.'
/** Each opening of the console has a place of its own, so that two tabs never write over each other. */
const OWN = crypto.randomUUID()

/** False: this browser has no room for it, or keeps nothing. */
export function keep(storage: Store, id: string, kept: Kept): boolean {
  try {
    storage.setItem(`${KEPT}${id}.${OWN}`, JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export function forget(storage: Store, id: string): void {
  storage.removeItem(`${KEPT}${id}.${OWN}`)
}

/** What other tabs, closed since or not, have kept of this claim, the oldest first; from now on it is this tab's. */
export function takeKept(storage: Store, id: string, by: string): readonly Kept[] {
  const names = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').filter(
    (name) => name.startsWith(`${KEPT}${id}.`) && !name.endsWith(`.${OWN}`),
  )
  const found = names.flatMap((name) => {
    const kept = JSON.parse(storage.getItem(name) ?? 'null') as Kept | null
    return kept?.by === by ? [{ name, kept }] : []
  })
  for (const { name } of found) storage.removeItem(name)
  return found.map(({ kept }) => kept).sort((a, b) => (a.at < b.at ? -1 : 1))
}
