import type { Estimate } from '../claim/types.ts'
import { countsAreAmbiguous, type Facet, facetPairs } from './admissible.ts'
import { assumptionsOf } from './assumptions.ts'
import { estimateReading } from './estimate-reading.ts'
import { gapsAreDifferences } from './gap.ts'
import { judge } from './judge.ts'
import type { Judged } from './reading.ts'
import type { Finding } from './same-quantity.ts'
import type { Comparable, Side } from './side.ts'
import type { Admissible, Reason, Relation } from './types.ts'
import { conversionFor, convertedReading, unitOf } from './unit-of.ts'

/**
 * How two estimates of a claim stand to each other, by the published rules: a verdict with its reasons and assumptions.
 * Symmetric up to the roles of `a` and `b`. Pure: to judge as of a date, pass the claim as it was known then.
 */
export function relate(a: Estimate, b: Estimate, claim: Comparable): Relation {
  const barred = notJudged(a, b)
  if (barred) return { a: a.id, b: b.id, verdict: 'insufficient', reasons: [barred], assumptions: [] }
  const common = inOneUnit(a, b, claim)
  if (!common) {
    const units = [unitOf(a, claim.measure), unitOf(b, claim.measure)] as const
    return { a: a.id, b: b.id, verdict: 'incomparable', reasons: [{ code: 'unit', units }], assumptions: [] }
  }
  const [sideA, sideB] = common
  const findings = facetPairs(a, b).map(([facetA, facetB]) => ({
    admissible: { a: shown(a, facetA), b: shown(b, facetB) },
    finding: judge({ ...sideA, facet: facetA }, { ...sideB, facet: facetB }, claim),
  }))
  const { verdict, gap, points, reasons } = settle(a, b, findings)
  return {
    a: a.id,
    b: b.id,
    verdict,
    ...(gap === undefined ? {} : { gap: Math.round(gap * 10_000) / 10_000 }),
    ...(points === undefined ? {} : { points: Number(points.toPrecision(6)) }),
    reasons,
    assumptions: assumptionsOf([sideA, sideB], claim.measure),
  }
}

type Read = Omit<Side, 'facet' | 'reading'> & { readonly reading: Judged }

/**
 * R2: both read in their own units, then in the claim's; where only the two convert into each other, in one of theirs. Two of one unit stay in it, unless their gap is
 * told in the claim's.
 */
function inOneUnit(a: Estimate, b: Estimate, claim: Comparable): readonly [Read, Read] | undefined {
  const { measure } = claim
  const units = [unitOf(a, measure), unitOf(b, measure)]
  const ownFirst = units[0] === units[1] && !gapsAreDifferences(measure)
  const common = [...(ownFirst ? units : []), measure.unit, ...units.toSorted()].find((unit) =>
    units.every((own) => conversionFor(measure, own, unit)),
  )
  const [left, right] = [a, b].map((estimate): Read | undefined => {
    const by = common === undefined ? undefined : conversionFor(measure, unitOf(estimate, measure), common)
    if (!by) return undefined
    const reading = estimateReading(estimate, claim)
    return { estimate, by, reading: { ...reading, ...convertedReading(reading, by) } }
  })
  return left && right ? [left, right] : undefined
}

/** R0: what has no primary source, or was superseded, is shown but not judged. */
function notJudged(a: Estimate, b: Estimate): Reason | undefined {
  const unsourced = [a, b].filter((estimate) => estimate.evidence === 'noPrimaryFound')
  if (unsourced.length > 0) return { code: 'evidence', of: unsourced.map(({ id }) => id), why: 'noPrimaryFound' }
  const superseded = [a, b].filter((estimate) => estimate.supersededBy)
  return superseded.length > 0 ? { code: 'evidence', of: superseded.map(({ id }) => id), why: 'superseded' } : undefined
}

interface Settled {
  readonly admissible: Omit<Admissible, 'verdict'>
  readonly finding: Finding
}

/** R2: the same verdict under every admissible reading stands, by its smallest gap, and the readings are listed; otherwise nothing can be said. */
function settle(a: Estimate, b: Estimate, findings: readonly Settled[]): Finding {
  const width = ({ finding }: Settled) => finding.gap ?? finding.points ?? Number.POSITIVE_INFINITY
  const { finding: least } = findings.reduce((narrowest, next) => (width(next) < width(narrowest) ? next : narrowest))
  if (findings.length === 1) return least
  const readings = findings.map(({ admissible, finding }) => ({ ...admissible, verdict: finding.verdict }))
  const code = countsAreAmbiguous(a) || countsAreAmbiguous(b) ? 'counts' : 'period'
  const ambiguous: Reason = { code, how: 'ambiguous', readings }
  const agreed = findings.every(({ finding }) => finding.verdict === least.verdict)
  return agreed
    ? { ...least, reasons: [...least.reasons, ambiguous] }
    : { verdict: 'insufficient', reasons: [ambiguous] }
}

function shown(estimate: Estimate, { counts, span }: Facet): Admissible['a'] {
  if (!span || !estimate.period || estimate.period.to.length >= 10) return { counts }
  return { counts, to: new Date(span.to * 86_400_000).toISOString().slice(0, 10) }
}
