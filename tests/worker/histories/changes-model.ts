import {
  type ClaimHistory,
  claimListItem,
  claimSnapshot,
  daysOfChange,
  type FindEstimate,
  type HistoryEntry,
  type RecentChange,
  whatChanged,
} from '../../../core/snapshot/index.ts'
import { type ClaimsModel, isOpen, last, type Revision } from './claims-model.ts'
import type { ClaimId } from './desk.ts'

interface Noted extends HistoryEntry {
  readonly id: ClaimId
}

/** What readers noticed, written down as it happens. */
export class ChangesModel {
  #noted: readonly Noted[] = []
  readonly #seen = new Map<ClaimId, { readonly revision: number; readonly visible: boolean }>()

  /** Call at every moment at which a claim may look different. */
  observe(claims: ClaimsModel, moment: number): void {
    for (const [id, revisions] of claims.all) {
      const current = last(revisions)
      const revision = revisions.length
      const was = this.#seen.get(id) ?? { revision: 0, visible: false }
      const visible = isOpen(current, moment)
      this.#seen.set(id, { revision, visible })
      const kind = kindOf(was, { revision, visible }, current, () => revisions.some((one) => one.public))
      if (!kind) continue
      const shown = revisions.filter((one) => one.public)
      const [before, after] = [shown.at(-2)?.input, shown.at(-1)?.input]
      const changes = visible && before && after ? whatChanged(before, after) : []
      const at = new Date(moment).toISOString()
      // an embargo that ends is told instead of the one that began with the same revision
      const others = this.#noted.filter((one) => one.id !== id || one.revision !== revision || kind === 'paused')
      this.#noted = [...others, { id, revision, kind, at, changes }]
    }
  }

  historyOf(id: ClaimId, claims: ClaimsModel): ClaimHistory {
    const { corrections, estimates } = last(claims.all.get(id) ?? []).input
    const revisions = this.#noted.filter((one) => one.id === id).map(({ id: _, ...entry }) => entry)
    return { id, revisions: revisions.toReversed(), corrections, days: daysOfChange({ corrections, estimates }) }
  }

  recent(claims: ClaimsModel, find: FindEstimate, now: number): readonly RecentChange[] {
    const order: readonly string[] = [...claims.all.keys()]
    return this.#noted
      .flatMap((one): RecentChange[] => {
        const claim = claims.shown(one.id, now)
        const { kind, revision, at } = one
        const told = { claim: one.id, revision, at }
        const isAway = kind === 'withdrawn' || kind === 'paused'
        if (!claim || (claim.status === 'published') === isAway) return []
        if (isAway) {
          const own = this.#noted.filter(({ id }) => id === one.id)
          if (own.at(-1) !== one) return []
          const gone = own.filter((each) => each.kind !== 'withdrawn' && each.kind !== 'paused')
          return [{ kind, ...told, gone: gone.map((each) => each.revision).toReversed() }]
        }
        const snapshot = claimSnapshot(claim, find)
        if (!('relations' in snapshot)) throw new Error('an open claim is no tombstone')
        const { question, line } = claimListItem(snapshot)
        return [{ kind, ...told, question, line }]
      })
      .sort(
        (a, b) =>
          b.at.localeCompare(a.at) || order.indexOf(b.claim) - order.indexOf(a.claim) || b.revision - a.revision,
      )
  }
}

type Seen = { readonly revision: number; readonly visible: boolean }

function kindOf(
  was: Seen,
  is: Seen,
  { status, isCorrection }: Pick<Revision, 'status' | 'isCorrection'>,
  wasEverPublic: () => boolean,
): HistoryEntry['kind'] | undefined {
  if (is.revision === was.revision) {
    if (is.visible === was.visible) return undefined
    return is.visible ? 'published' : 'paused'
  }
  if (is.visible) return was.visible ? (isCorrection ? 'corrected' : 'revised') : 'published'
  if (status === 'withdrawn') return wasEverPublic() ? 'withdrawn' : undefined
  return was.visible ? 'paused' : undefined
}
