import { recognisable } from '../../core/check/index.ts'
import type { Claim, ClaimInput, ClaimStatus, Correction, Estimate } from '../../core/claim/types.ts'
import { articleSnapshot, claimListItem, claimSnapshot, type FindEstimate } from '../../core/snapshot/index.ts'
import { annotation, articleInput, citingInput, claimInput, estimate } from './ledger-claims.ts'

/** One thing that happens to a ledger and to the model of it. Claims are `a`, `b` and `c`; `c` cites `a`. Articles are `x` and `y`. */
export type Step =
  | { readonly do: 'create' | 'publish' | 'pause' | 'withdraw'; readonly id: Id }
  | { readonly do: 'change'; readonly id: Id; readonly x: number; readonly opens?: number; readonly closes?: number }
  | { readonly do: 'revert'; readonly id: Id; readonly to: number }
  | { readonly do: 'correct'; readonly id: Id; readonly text: string }
  | { readonly do: 'save'; readonly key: Key; readonly ids: readonly Id[] }
  | { readonly do: 'take'; readonly key: Key }

export type Id = 'a' | 'b' | 'c'
export type Key = 'x' | 'y'

/** What the step sends. Moments of embargo and expiry are absolute. */
export function inputOf(id: Id, x: number, opens?: number, closes?: number): ClaimInput {
  const more = {
    ...(opens === undefined ? {} : { embargoUntil: new Date(opens).toISOString() }),
    ...(closes === undefined ? {} : { expiresAt: new Date(closes).toISOString() }),
  }
  if (id === 'c') return citingInput('c', 'a/ministry', { ...more, reason: { en: `Reason ${x}` } })
  return claimInput(id, { ...more, estimates: [estimate('ministry', x), estimate('survey', 300)] })
}

export const annotationsOf = (ids: readonly Id[]) =>
  ids.map((id) => annotation(id, { estimateId: id === 'c' ? 'share' : 'ministry' }))

interface Revision {
  readonly input: ClaimInput
  readonly status: ClaimStatus
  readonly at: number
  /** Readers saw it. */
  public: boolean
  /** What it cited of `a` when it could first be seen. */
  cited: Estimate | undefined
}

/** What readers should be able to read: plain lists, recomputed whole, with neither tables nor an outbox. */
export class Model {
  now: number
  readonly #claims = new Map<Id, Revision[]>()
  readonly #articles = new Map<Key, { ids: readonly Id[]; isTaken: boolean; at: number; shown: boolean }>()

  constructor(now: number) {
    this.now = now
  }

  /** Lets the clock run; embargoes end and claims expire at their moment. */
  advance(to: number): void {
    const moments = [...this.#claims.values()].flatMap((revisions) => {
      const { embargoUntil, expiresAt } = last(revisions).input
      return [embargoUntil, expiresAt].filter((text) => text !== undefined).map((text) => Date.parse(text))
    })
    for (const moment of moments.filter((t) => t > this.now && t <= to).sort((p, q) => p - q)) this.#observe(moment)
    this.now = to
  }

  /** Applies a step; false if the ledger must refuse it. */
  apply(step: Step): boolean {
    const accepted = this.#apply(step)
    this.#observe(this.now)
    return accepted
  }

  #apply(step: Step): boolean {
    if (step.do === 'save' || step.do === 'take') return this.#applyToArticle(step)
    const revisions = this.#claims.get(step.id)
    if (step.do === 'create') {
      if (revisions) return false
      this.#claims.set(step.id, [this.#revision(inputOf(step.id, 1), 'draft')])
      return true
    }
    if (!revisions) return false
    const { input, status } = last(revisions)
    if (step.do === 'revert') {
      const old = revisions[step.to - 1]
      if (!old) return false
      const reverted = { ...old.input, corrections: input.corrections }
      revisions.push(this.#revision(reverted, status === 'withdrawn' ? 'draft' : status))
      return true
    }
    if (status === 'withdrawn') return false
    const next = this.#next(step, input, status, revisions.length)
    if (next) revisions.push(next)
    return true
  }

  #next(step: Step, input: ClaimInput, status: ClaimStatus, revision: number): Revision | undefined {
    switch (step.do) {
      case 'publish':
        return status === 'published' ? undefined : this.#revision(input, 'published')
      case 'pause':
        return status === 'paused' ? undefined : this.#revision(input, 'paused')
      case 'withdraw':
        return this.#revision(input, 'withdrawn')
      case 'change':
        return this.#revision(inputOf(step.id, step.x, step.opens, step.closes), status)
      case 'correct': {
        const at = new Date(this.now).toISOString()
        const correction: Correction = { at, kind: 'update', text: { en: step.text }, fromRevision: revision }
        return this.#revision({ ...input, corrections: [...input.corrections, correction] }, status)
      }
      default:
        return undefined
    }
  }

  #applyToArticle(step: Extract<Step, { do: 'save' | 'take' }>): boolean {
    const before = this.#articles.get(step.key)
    const asked = step.do === 'save' ? step.ids : []
    if (!before && step.do === 'take') return false
    if (before?.isTaken && step.do === 'take') return true
    // an editor is told of claims that there are not; a reading goes on without them
    const ids = before ? asked : asked.filter((id) => this.#claims.has(id))
    if (ids.some((id) => !this.#claims.has(id))) return false
    const isTaken = step.do === 'take'
    const isSame = before?.isTaken === isTaken && before.ids.join() === ids.join()
    this.#articles.set(step.key, {
      ids,
      isTaken,
      at: isSame ? before.at : this.now,
      shown: before?.shown === true || ids.length > 0,
    })
    return true
  }

  #revision(input: ClaimInput, status: ClaimStatus): Revision {
    return { input, status, at: this.now, public: false, cited: undefined }
  }

  /** Notes what readers can see at a moment: it has then been public, for ever. */
  #observe(moment: number): void {
    for (const [id, revisions] of this.#claims) {
      const current = last(revisions)
      if (current.public || !isOpen(current, moment)) continue
      current.public = true
      if (id === 'c') current.cited = this.#findPublic(moment)('a', 'ministry')
    }
  }

  #findPublic(moment: number): FindEstimate {
    return (claimId, estimateId) => {
      const revisions = claimId === 'a' ? this.#claims.get('a') : undefined
      if (!revisions || !isOpen(last(revisions), moment)) return undefined
      return last(revisions).input.estimates.find(({ id }) => id === estimateId)
    }
  }

  /** Every document by its key in KV, as it should be once the ledger has come to rest. */
  documents(): Record<string, unknown> {
    const find = this.#findPublic(this.now)
    const found: Record<string, unknown> = {}
    const shown = new Map<string, Claim>()
    for (const [id, revisions] of this.#claims) {
      const claim = this.#shown(id)
      if (!claim) continue
      shown.set(id, claim)
      found[`v1:c:${id}`] = claimSnapshot(claim, find)
      revisions.forEach((revision, i) => {
        if (!revision.public) return
        const isHidden = revision.cited !== undefined && find('a', 'ministry') === undefined
        const asItWas = toClaim(revision, i + 1, isHidden ? 'paused' : 'published')
        found[`v1:r:${id}:${i + 1}`] = claimSnapshot(
          claim.status === 'published' ? asItWas : claim,
          () => revision.cited,
        )
      })
    }
    if (shown.size > 0) {
      const open = [...shown.values()].filter(({ status }) => status === 'published')
      const snapshots = open.map((claim) => claimSnapshot(claim, find)).filter((snapshot) => 'relations' in snapshot)
      found['v1:l:0'] = { claims: snapshots.map(claimListItem) }
      found['v1:i:0'] = { claims: open.map(recognisable) }
    }
    for (const [key, { ids, at, shown: wasShown }] of this.#articles) {
      if (!wasShown) continue
      const article = { ...articleInput(key, annotationsOf(ids)), updatedAt: new Date(at).toISOString() }
      found[`v1:a:${key}`] = articleSnapshot(article, shown, find)
    }
    return found
  }

  /** The claim as readers see it: open, or a tombstone if they once could. */
  #shown(id: Id): Claim | undefined {
    const revisions = this.#claims.get(id) ?? []
    const current = last(revisions)
    if (isOpen(current, this.now)) return toClaim(current, revisions.length, 'published')
    if (!revisions.some((revision) => revision.public)) return undefined
    return toClaim(current, revisions.length, current.status === 'withdrawn' ? 'withdrawn' : 'paused')
  }
}

function isOpen({ status, input }: Revision, moment: number): boolean {
  const opens = input.embargoUntil === undefined || Date.parse(input.embargoUntil) <= moment
  return status === 'published' && opens && (input.expiresAt === undefined || moment < Date.parse(input.expiresAt))
}

function toClaim({ input, at }: Revision, revision: number, status: ClaimStatus): Claim {
  return { ...input, status, revision, updatedAt: new Date(at).toISOString(), updatedBy: 'Desk A' }
}

function last(revisions: readonly Revision[]): Revision {
  const revision = revisions.at(-1)
  if (!revision) throw new Error('a claim without a revision')
  return revision
}
