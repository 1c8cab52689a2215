import type { DraftClaim, DraftEstimate, Outcome } from '../../../../core/claim/types.ts'
import { same } from '../../../working/same.ts'

type Labels = NonNullable<NonNullable<DraftClaim['measure']>['outcomes']>

/**
 * A claim with the estimates of another as well. What it has said itself stays: its measure, of whom and where; what it has not said yet, the other says. Outcomes that are called the
 * same are the same, and names that are taken get a number.
 */
export function taken(claim: DraftClaim, other: DraftClaim): DraftClaim {
  const { measure = {}, estimates = [] } = claim
  const { outcomes: theirs = {}, unit, ...rest } = other.measure ?? {}
  const outcomes: { [code: Outcome]: Labels[string] } = { ...measure.outcomes }
  const codes = new Map(Object.entries(theirs).map(([code, label]) => [code, enter(outcomes, code, label)]))
  const known = (code: Outcome) => codes.get(code) ?? code
  const ids = new Set(estimates.map(({ id }) => id))
  const added = (other.estimates ?? []).map((estimate): DraftEstimate => {
    const { counts, countsMayBe } = estimate
    const isOther = unit !== undefined && measure.unit !== undefined && unit !== measure.unit
    return {
      ...estimate,
      id: free(estimate.id, ids),
      ...(counts ? { counts: counts.map(known) } : {}),
      ...(countsMayBe ? { countsMayBe: countsMayBe.map((set) => set.map(known)) } : {}),
      ...(isOther && estimate.unit === undefined ? { unit } : {}),
      ...sumOf(estimate, known),
    }
  })
  return {
    ...claim,
    measure: {
      ...rest,
      ...(unit === undefined ? {} : { unit }),
      ...measure,
      ...(isEmpty(outcomes) ? {} : { outcomes }),
    },
    ...(claim.population || !other.population ? {} : { population: other.population }),
    ...(claim.place || !other.place ? {} : { place: other.place }),
    estimates: [...estimates, ...added],
  }
}

/** The code under which the claim knows it. */
function enter(outcomes: { [code: Outcome]: Labels[string] }, code: Outcome, label: Labels[string]): Outcome {
  if (Object.hasOwn(outcomes, code)) return code
  const texts = Object.values(label ?? {})
  const found = Object.entries(outcomes).find(([, own]) =>
    Object.values(own ?? {}).some((text) => texts.some((one) => same(one, text))),
  )
  if (found) return found[0]
  outcomes[code] = label
  return code
}

function sumOf({ value }: DraftEstimate, known: (code: Outcome) => Outcome): Pick<DraftEstimate, 'value'> {
  if (value?.form !== 'sum' || !('parts' in value) || !value.parts) return {}
  const parts = value.parts.map((part) => ({ ...part, ...(part.counts ? { counts: part.counts.map(known) } : {}) }))
  return { value: { ...value, parts } }
}

function free(id: string, ids: Set<string>): string {
  let name = id
  for (let n = 2; ids.has(name); n++) name = `${id.slice(0, 74)}-${n}`
  ids.add(name)
  return name
}

function isEmpty(object: object): boolean {
  return Object.keys(object).length === 0
}
