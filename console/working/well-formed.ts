import { type DraftClaim, type InputError, parseDraftClaim } from '../../core/claim/index.ts'
import { keysOf, put } from './pointer.ts'

/** A claim as it is typed, without what no working copy takes: a date of which only half is there, say. */
export interface WellFormed {
  readonly claim: DraftClaim
  /** What was left out, and why. */
  readonly flaws: readonly InputError[]
}

/** An address that is cut is no longer one, and flaws hide others: so often at most. */
const ROUNDS = 40

export function wellFormed(typed: DraftClaim): WellFormed {
  const { claim, flaws } = formed(named(typed))
  return { claim: { ...claim, id: typed.id }, flaws }
}

/** A claim that is begun gets its id when it is first saved: that it has none before is no flaw. */
export function named(claim: DraftClaim): DraftClaim {
  return claim.id === '' ? { ...claim, id: 'unnamed' } : claim
}

function formed(typed: DraftClaim): WellFormed {
  let claim = typed
  const flaws: InputError[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const parsed = parseDraftClaim(claim)
    if (parsed.ok) return { claim, flaws }
    flaws.push(...parsed.errors)
    // from the back, so that what is taken out of a list moves nothing that is still to go
    for (const { pointer } of parsed.errors.toSorted((a, b) => later(b.pointer, a.pointer)))
      claim = put(claim, leavable(pointer), undefined)
  }
  return { claim: { id: typed.id }, flaws }
}

/** An estimate cannot do without its id, nor anything without its form. */
function leavable(pointer: string): string {
  return pointer.replace(/^(\/estimates\/\d+)\/id$/, '$1').replace(/\/form$/, '')
}

function later(a: string, b: string): number {
  const [ours, others] = [keysOf(a), keysOf(b)]
  for (let i = 0; i < Math.max(ours.length, others.length); i++) {
    const [one = '', other = ''] = [ours[i], others[i]]
    const order = Number(one) - Number(other) || (one < other ? -1 : Number(one > other))
    if (order !== 0) return order
  }
  return 0
}
