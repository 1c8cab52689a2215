import type { Claim, Estimate } from '../claim/types.ts'
import { conversion } from '../unit/index.ts'
import type { Facet } from './admissible.ts'
import { times } from './interval.ts'
import { type Nesting, nestOutcomes, nestScopes } from './nesting.ts'
import { judgePart } from './part-whole.ts'
import { nestPeriods } from './period.ts'
import { Z_CONFLICT } from './ruleset.ts'
import { type Finding, judgeSame } from './same-quantity.ts'
import { standardErrorsApart } from './sampling.ts'
import type { Component, Reading } from './types.ts'

/** What relate() needs of a claim; a published one will do. */
export type Comparable = Pick<Claim, 'id' | 'measure' | 'population' | 'place'> & {
  readonly estimates: readonly Estimate[]
}

export interface Side {
  readonly estimate: Estimate
  readonly facet: Facet
  readonly reading: Reading
}

/** R1 to R6 for two estimates, each taken in one admissible reading. */
export function judge(a: Side, b: Side, claim: Comparable): Finding {
  const units = [a.estimate.unit ?? claim.measure.unit, b.estimate.unit ?? claim.measure.unit] as const
  const factor = conversion(units[1], units[0])?.factor
  if (factor === undefined) return { verdict: 'incomparable', reasons: [{ code: 'unit', units }] }
  const nestings = nestingsOf(a, b, claim)
  const oneVoice = a.estimate.lineage === b.estimate.lineage
  if (oneVoice && isRevision(a, b, nestings)) return revision(a)
  for (const [component, nesting] of nestings) {
    if (nesting === 'overlapping' || nesting === 'disjoint')
      return { verdict: 'incomparable', reasons: [{ code: component, how: nesting }] }
  }
  const unknown = nestings.find(([, nesting]) => nesting === 'unknown')
  if (unknown) return { verdict: 'insufficient', reasons: [{ code: unknown[0], how: 'unknown' }] }
  const finding = judgeNested(a, { ...b, reading: scaled(b.reading, factor) }, nestings, claim)
  // R1: a source that contradicts itself has revised its count
  return oneVoice && finding.verdict === 'conflict' ? revision(a) : finding
}

function judgeNested(a: Side, b: Side, nestings: Nestings, claim: Comparable): Finding {
  const narrowerBy = nestings.filter(([, nesting]) => nesting === 'part').map(([component]) => component)
  const widerBy = nestings.filter(([, nesting]) => nesting === 'whole').map(([component]) => component)
  if (narrowerBy.length === 0 && widerBy.length === 0) return judgeEqual(a, b, claim)
  if (narrowerBy.length > 0 && widerBy.length > 0)
    return { verdict: 'incomparable', reasons: [{ code: 'direction', narrowerBy, widerBy }] }
  const by = [...narrowerBy, ...widerBy]
  if (!claim.measure.additive || (claim.measure.scale ?? 'ratio') !== 'ratio') {
    return { verdict: 'incomparable', reasons: by.map((component) => ({ code: component, how: 'differs' })) }
  }
  const [part, whole] = narrowerBy.length > 0 ? [a, b] : [b, a]
  return judgePart(named(part), named(whole), by)
}

function judgeEqual(a: Side, b: Side, claim: Comparable): Finding {
  const { materiality } = claim.measure.tolerance
  const finding = judgeSame(named(a), named(b), materiality)
  const z = a.estimate.unit === b.estimate.unit ? standardErrorsApart(a.estimate.value, b.estimate.value) : undefined
  if (z === undefined) return finding
  // R6 in the place of R5: intervals that overlap can conflict, and disjoint ones of a low level need not
  const sampling = { code: 'sampling', z: Math.round(z * 100) / 100 } as const
  if (z > Z_CONFLICT)
    return { verdict: 'conflict', ...(finding.gap === undefined ? {} : { gap: finding.gap }), reasons: [sampling] }
  return finding.verdict === 'agree' ? finding : { verdict: 'compatible', reasons: [sampling] }
}

type Nestings = readonly (readonly [Component, Nesting])[]

function nestingsOf(a: Side, b: Side, claim: Comparable): Nestings {
  return [
    ['counts', nestOutcomes(a.facet.counts, b.facet.counts)],
    ['population', nestScopes(a.estimate.population ?? claim.population, b.estimate.population ?? claim.population)],
    ['place', nestScopes(a.estimate.place ?? claim.place, b.estimate.place ?? claim.place)],
    ['period', nestPeriods(a.facet.span, b.facet.span, claim.measure.tolerance.days)],
  ]
}

/** R1: the same source on the same thing, now or later. A week beside a total, or another week, is no revision of it. */
function isRevision(a: Side, b: Side, nestings: Nestings): boolean {
  const sameThing = nestings.every(([component, nesting]) => component === 'period' || nesting === 'equal')
  const kinds = [a.facet.span?.kind, b.facet.span?.kind]
  return sameThing && (kinds[0] === kinds[1] && kinds[0] !== 'window' ? true : nestings[3]?.[1] === 'equal')
}

function revision(side: Side): Finding {
  return { verdict: 'revision', reasons: [{ code: 'lineage', lineage: side.estimate.lineage }] }
}

function named(side: Side): { id: string; reading: Reading; to?: string } {
  const to = side.estimate.period?.to
  return { id: side.estimate.id, reading: side.reading, ...(to === undefined ? {} : { to }) }
}

function scaled({ narrow, wide }: Reading, factor: number): Reading {
  return { narrow: narrow && times(narrow, factor), wide: wide && times(wide, factor) }
}
