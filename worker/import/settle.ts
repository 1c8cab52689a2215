import { claimInputSchema, LIMITS, parse, parseClaimInput, parseDraftClaim } from '../../core/claim/index.ts'
import type { InputError } from '../../core/claim/result.ts'
import { estimate } from '../../core/claim/schema/estimate.ts'
import type { ClaimInput, DraftClaim } from '../../core/claim/types.ts'
import { BEYOND, type Errors, REPEATED, unfinishedIn } from './unfinished.ts'

export interface Settled {
  /** The claim with its good estimates; absent if the claim itself is flawed or not whole. */
  readonly claim?: ClaimInput
  /** The claim with the estimates that only lack parts besides; absent where nothing does. */
  readonly draft?: DraftClaim
  /** By the estimate's place in the draft: what it lacks, or what is wrong with it. Pointers start at the estimate. */
  readonly lacks: Errors
  readonly refused: Errors
  /** What is wrong with the claim itself or, where there is a draft, what it lacks. */
  readonly errors: readonly InputError[]
}

type Parts = Readonly<Record<string, unknown>>

/**
 * Passes a claim through the gate that every claim passes, leaving out the estimates that it refuses. An estimate that refers to a refused one is refused as well.
 * What is well-formed and only lacks parts is no flaw: it is kept in a draft, with all the rest, for an editor to complete. A claim that has all its parts, and they do not fit, is no draft.
 */
export function settle(parts: Parts, estimates: readonly unknown[]): Settled {
  const whole = settleWhole(parts, estimates)
  if (whole.errors.length > 0 && parse(claimInputSchema, { ...parts, estimates: [] }).ok)
    return { ...whole, lacks: new Map() }
  const { lacks, refused } = unfinishedIn(parts.id, estimates, whole.refused)
  if (lacks.size === 0 && whole.errors.length === 0) return { ...whole, lacks, refused }
  const kept = estimates.filter((_, i) => !refused.has(i))
  const draft = parseDraftClaim({ ...parts, estimates: kept })
  return draft.ok ? { ...whole, lacks, refused, draft: draft.value } : { ...whole, lacks: new Map() }
}

function settleWhole(parts: Parts, estimates: readonly unknown[]): Omit<Settled, 'draft' | 'lacks'> {
  const refused = misshapen(estimates)
  for (;;) {
    const kept = estimates.map((_, i) => i).filter((i) => !refused.has(i))
    const parsed = parseClaimInput({ ...parts, estimates: kept.map((i) => estimates[i]) })
    if (parsed.ok) return { claim: parsed.value, refused, errors: [] }
    const errors = parsed.errors.filter(({ pointer }) => !OF_ESTIMATE.test(pointer))
    if (errors.length > 0) return { refused, errors }
    for (const { pointer, detail } of parsed.errors) {
      const [start, place] = OF_ESTIMATE.exec(pointer) ?? ['', '']
      const index = kept[Number(place)] ?? 0
      refused.set(index, [...(refused.get(index) ?? []), { pointer: pointer.slice(start.length), detail }])
    }
  }
}

const OF_ESTIMATE = /^\/estimates\/(\d+)(?=\/|$)/

/** What is wrong with an estimate whatever its claim. Found one by one, so that the loop above has only what stands between them to find. */
function misshapen(estimates: readonly unknown[]): Map<number, readonly InputError[]> {
  const refused = new Map<number, readonly InputError[]>()
  const names = new Set<string>()
  let room: number = LIMITS.estimates
  estimates.forEach((candidate, i) => {
    const parsed = parse(estimate, candidate)
    if (!parsed.ok) refused.set(i, parsed.errors)
    else if (names.has(parsed.value.id)) refused.set(i, [REPEATED])
    else if (room-- <= 0) refused.set(i, [BEYOND])
    else names.add(parsed.value.id)
  })
  return refused
}
