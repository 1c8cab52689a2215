import { LIMITS, parse, parseClaimInput } from '../../core/claim/index.ts'
import type { InputError } from '../../core/claim/result.ts'
import { estimate } from '../../core/claim/schema/estimate.ts'
import type { ClaimInput } from '../../core/claim/types.ts'

export interface Settled {
  /** The claim with its good estimates; absent if the claim itself is flawed. */
  readonly claim?: ClaimInput
  /** By the estimate's place in the draft: what is wrong with it. Pointers start at the estimate. */
  readonly refused: ReadonlyMap<number, readonly InputError[]>
  /** What is wrong with the claim itself. */
  readonly errors: readonly InputError[]
}

/**
 * Passes a draft through the gate that every claim passes, leaving out the estimates that it refuses. An estimate that refers to a refused one is refused as well.
 */
export function settle(draft: Readonly<Record<string, unknown>>, estimates: readonly unknown[]): Settled {
  const refused = misshapen(estimates)
  for (;;) {
    const kept = estimates.map((_, i) => i).filter((i) => !refused.has(i))
    const parsed = parseClaimInput({ ...draft, estimates: kept.map((i) => estimates[i]) })
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
  let room: number = LIMITS.estimates
  estimates.forEach((candidate, i) => {
    const parsed = parse(estimate, candidate)
    if (!parsed.ok) refused.set(i, parsed.errors)
    else if (room-- <= 0)
      refused.set(i, [{ pointer: '', detail: `is beyond the ${LIMITS.estimates} that a claim may hold` }])
  })
  return refused
}
