import type { Claim, ClaimInput, ClaimStatus, Correction, Estimate } from '../../../core/claim/types.ts'
import type { FindEstimate } from '../../../core/snapshot/index.ts'
import { type ClaimId, inputOf } from './desk.ts'
import type { ClaimStep } from './steps.ts'

export interface Revision {
  readonly input: ClaimInput
  readonly status: ClaimStatus
  readonly at: number
  readonly isCorrection: boolean
  /** Readers saw it. */
  public: boolean
  /** What it cited of `elbe` when it could first be seen. */
  cited: Estimate | undefined
}

/** What became of the claims: plain lists of revisions. */
export class ClaimsModel {
  readonly all = new Map<ClaimId, Revision[]>()

  /** Embargoes and expiries after one moment and up to another. */
  turns(after: number, to: number): number[] {
    return [...this.all.values()]
      .flatMap((revisions) => [last(revisions).input.embargoUntil, last(revisions).input.expiresAt])
      .flatMap((text) => (text === undefined ? [] : [Date.parse(text)]))
      .filter((moment) => moment > after && moment <= to)
      .sort((p, q) => p - q)
  }

  /** Notes what readers can see at a moment: it has then been public, for ever. */
  observe(moment: number): void {
    for (const [id, revisions] of this.all) {
      const current = last(revisions)
      if (current.public || !isOpen(current, moment)) continue
      current.public = true
      if (id === 'weser') current.cited = this.findPublic(moment)('elbe', 'ministry')
    }
  }

  /** False if the ledger must refuse it. */
  apply(step: ClaimStep, now: number): boolean {
    const revisions = this.all.get(step.id) ?? []
    const add = (input: ClaimInput, status: ClaimStatus, wasPublic = false) => {
      const revision = {
        input,
        status,
        at: now,
        isCorrection: step.do === 'correct',
        public: wasPublic,
        cited: undefined,
      }
      this.all.set(step.id, [...revisions, revision])
      return true
    }
    const current = revisions.at(-1)
    if (step.do === 'importRevision') {
      if (step.gap > 0) return false
      return add(inputOf(step.id, step.x), step.status, step.wasPublic && step.status === 'published')
    }
    if (step.do === 'importClaim') return importClaim(step, current, add)
    if (step.do === 'create') return current === undefined && add(inputOf(step.id, 1), 'draft')
    if (!current) return false
    const { input, status } = current
    if (step.do === 'revert') {
      const old = revisions[step.to - 1]
      if (!old) return false
      return add({ ...old.input, corrections: input.corrections }, status === 'withdrawn' ? 'draft' : status)
    }
    if (status === 'withdrawn') return false
    switch (step.do) {
      case 'publish':
        return status === 'published' || add(input, 'published')
      case 'pause':
        return status === 'paused' || add(input, 'paused')
      case 'withdraw':
        return add(input, 'withdrawn')
      case 'change':
        return add(inputOf(step.id, step.x, step.opens, step.closes), status)
      case 'correct': {
        const at = new Date(now).toISOString()
        const correction: Correction = { at, kind: 'update', text: { en: step.text }, fromRevision: revisions.length }
        return add({ ...input, corrections: [...input.corrections, correction] }, status)
      }
    }
  }

  findPublic(moment: number): FindEstimate {
    return (claimId, estimateId) => {
      const current = claimId === 'elbe' ? this.all.get('elbe')?.at(-1) : undefined
      if (!current || !isOpen(current, moment)) return undefined
      return current.input.estimates.find(({ id }) => id === estimateId)
    }
  }

  /** The claim as readers see it: open, or a tombstone if they once could. */
  shown(id: ClaimId, moment: number): Claim | undefined {
    const revisions = this.all.get(id) ?? []
    const current = revisions.at(-1)
    if (!current) return undefined
    if (isOpen(current, moment)) return toClaim(current, revisions.length, 'published')
    if (!revisions.some((revision) => revision.public)) return undefined
    return toClaim(current, revisions.length, current.status === 'withdrawn' ? 'withdrawn' : 'paused')
  }
}

/** An import of what is here already changes nothing, takes back no correction and revives nothing. */
function importClaim(
  { id, x, status: wanted, onlyNew }: Extract<ClaimStep, { do: 'importClaim' }>,
  current: Revision | undefined,
  add: (input: ClaimInput, status: ClaimStatus) => boolean,
): boolean {
  if (current && onlyNew) return true
  if (current?.status === 'withdrawn') return false
  const input = { ...inputOf(id, x), corrections: current?.input.corrections ?? [] }
  const status = wanted ?? current?.status ?? 'draft'
  const isSame = current?.status === status && JSON.stringify(sorted(current.input)) === JSON.stringify(sorted(input))
  return isSame || add(input, status)
}

function sorted(input: ClaimInput): unknown {
  return Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1))
}

export function isOpen({ status, input }: Revision, moment: number): boolean {
  const opens = input.embargoUntil === undefined || Date.parse(input.embargoUntil) <= moment
  return status === 'published' && opens && (input.expiresAt === undefined || moment < Date.parse(input.expiresAt))
}

export function toClaim({ input, at }: Revision, revision: number, status: ClaimStatus): Claim {
  return { ...input, status, revision, updatedAt: new Date(at).toISOString(), updatedBy: 'Desk A' }
}

export function last(revisions: readonly Revision[]): Revision {
  const revision = revisions.at(-1)
  if (!revision) throw new Error('a claim without a revision')
  return revision
}
