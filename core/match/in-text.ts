import type { Considered, WeighedClaim } from './considered.ts'
import { doubts } from './doubts.ts'
import type { Profile } from './profile.ts'
import type { WeighedFigure } from './weigh-figure.ts'
import { scoreOf, type Weighed, weights } from './weights.ts'

/**
 * What the other figures of a text add. A text that repeats several estimates of a claim is about it, so that a figure with the value of
 * one more needs fewer words of its own: "four years later it was 6.5 billion". Only equal values gain, and nothing outweighs
 * evidence against.
 */
export function withWholeText(considered: readonly Considered[]): readonly Considered[] {
  const repeated = repeatedEstimates(considered)
  if (repeated.size === 0) return considered
  return considered.map((one) => {
    const known = new Set(one.claims.map(({ profile }) => profile.id))
    const further = [...repeated.values()].flatMap(({ profile }) => {
      return known.has(profile.id) ? [] : (one.weighEqual(profile) ?? [])
    })
    return {
      ...one,
      claims: [...one.claims, ...further].map((claim) => {
        const others = [...(repeated.get(claim.profile.id)?.estimates ?? [])].filter(
          (id) => id !== claim.estimateId,
        ).length
        return others > 0 && isEqual(claim) ? withOthers(claim, others) : claim
      }),
    }
  })
}

/** A figure with the value of one of the claim's estimates. */
function isEqual({ parts }: WeighedFigure): boolean {
  return parts.some(
    ({ evidence }) => evidence?.code === 'value' && evidence.likeness === 'equal' && evidence.estimateId !== undefined,
  )
}

interface Repeated {
  readonly profile: Profile
  readonly estimates: Set<string>
}

/** By claim, the estimates that some figure of the text repeats without anything that speaks against it. */
function repeatedEstimates(considered: readonly Considered[]): ReadonlyMap<string, Repeated> {
  const found = new Map<string, Repeated>()
  for (const { claims } of considered)
    for (const { profile, parts, estimateId } of claims) {
      if (estimateId === undefined || scoreOf(parts) < LEAST || doubts(evidenceOf(parts)).length > 0) continue
      const known = found.get(profile.id) ?? { profile, estimates: new Set() }
      known.estimates.add(estimateId)
      found.set(profile.id, known)
    }
  return found
}

function withOthers(claim: WeighedClaim, others: number): WeighedClaim {
  // its words are not asked again what the other figures have answered
  const lift = Math.max(0, weights.inTextWords - claim.byWords)
  const weight = lift + weights.inText + (others > 1 ? weights.inTextAgain : 0)
  const parts = claim.parts.filter(({ evidence }) => evidence?.code !== 'unnamed')
  return { ...claim, parts: [...parts, { weight, evidence: { code: 'text', figures: others } }] }
}

function evidenceOf(parts: readonly Weighed[]) {
  return parts.flatMap(({ evidence }) => evidence ?? [])
}

/** Rather right than wrong. */
const LEAST = 0.5
