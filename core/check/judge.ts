import type { Estimate } from '../claim/types.ts'
import { RULESET, readingOf, relate } from '../compare/index.ts'
import type { Reading, Relation } from '../compare/types.ts'
import type { Figure } from '../figure/index.ts'
import type { ClaimMatch } from '../match/index.ts'
import type { PublicClaim } from '../snapshot/types.ts'
import { asEstimate } from './estimate.ts'
import type { Check, CheckedFigure, CheckOptions, FigureClaim, FoundFigure, TakenAs } from './types.ts'
import { isComparable } from './unit.ts'

/** An answer holds no more: some megabytes, which only a text written for it would reach. */
const MOST_RELATIONS = 5000

/** Judges found figures against the claims they may be about. Claims that are not given are no longer public: they are left out. */
export function judgeFigures(
  found: readonly FoundFigure[],
  claims: ReadonlyMap<string, PublicClaim>,
  options: CheckOptions = {},
): Check {
  const named = new Map<string, PublicClaim>()
  let room = MOST_RELATIONS
  const figures = found.map((one): CheckedFigure => {
    const judged = one.matches.flatMap((match): FigureClaim[] => {
      const claim = claims.get(match.claimId)
      if (!claim) return []
      named.set(claim.id, claim)
      const { claimId: id, score, evidence, estimateId } = match
      const matched = { id, score: rounded(score), evidence, ...(estimateId === undefined ? {} : { estimateId }) }
      if (room < claim.estimates.length) return [matched]
      const beside = besideEstimates(one, match, claim, options)
      room -= beside.relations.length
      return [{ ...matched, ...beside }]
    })
    return { ...shown(one.figure), claims: judged }
  })
  return {
    figures,
    claims: [...named.values()].map((claim) => ({ ...claim, verdict: claim.line.verdict })),
    ruleset: RULESET,
  }
}

function besideEstimates(
  found: FoundFigure,
  match: ClaimMatch,
  claim: PublicClaim,
  options: CheckOptions,
): { takenAs?: TakenAs; relations: Relation[] } {
  // "rose by 200" states the amount of a change; an estimate states a level
  if (found.figure.change) return { relations: [] }
  const figure = asEstimate(found, match, claim, options)
  if (!figure) return { relations: [] }
  const comparable = claim.estimates.filter((estimate) => isComparable(figure, estimate, claim.measure))
  return { takenAs: takenAs(figure), relations: comparable.map((estimate) => relate(figure, estimate, claim)) }
}

function takenAs({ counts, countsBasis, countsMayBe, period, unit, variant, forecast, lineage }: Estimate): TakenAs {
  return {
    counts,
    ...(countsBasis === undefined ? {} : { countsBasis }),
    ...(countsMayBe === undefined ? {} : { countsMayBe }),
    ...(period === undefined ? {} : { period }),
    ...(unit === undefined ? {} : { unit }),
    ...(variant === undefined ? {} : { variant }),
    ...(forecast === undefined ? {} : { forecast }),
    lineage,
  }
}

function shown({ start, end, text, value, unit, noun, change }: Figure): Omit<CheckedFigure, 'claims'> {
  return {
    start,
    end,
    text,
    value,
    ...(unit === undefined ? {} : { unit }),
    ...(noun === undefined ? {} : { noun }),
    ...(change === undefined ? {} : { change }),
    reading: readingOfFigure(value),
  }
}

function readingOfFigure(value: Figure['value']): Reading {
  const { narrow, wide } = readingOf(value)
  return { narrow, wide }
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100
}
