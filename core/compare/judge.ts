import { type Nestings, nestingsOf } from './nesting.ts'
import { judgePart, partsAddUp } from './part-whole.ts'
import { Z_CONFLICT } from './ruleset.ts'
import { type Finding, judgeSame } from './same-quantity.ts'
import { type Stated, standardErrorsApart } from './sampling.ts'
import type { Comparable, Side } from './side.ts'
import type { Reading } from './types.ts'
import { variantReason } from './variant.ts'

/** R1 to R6 for two estimates in one unit, each taken in one admissible reading. */
export function judge(a: Side, b: Side, claim: Comparable): Finding {
  const [forecast, other] = [a, b].map(({ estimate }) => estimate.forecast !== undefined)
  if (forecast !== other)
    return { verdict: 'incomparable', reasons: [{ code: 'forecast', of: (forecast ? a : b).estimate.id }] }
  const variant = variantReason(a.estimate, b.estimate, claim.measure)
  if (variant?.how === 'differs') return { verdict: 'incomparable', reasons: [variant] }
  const nestings = nestingsOf(a, b, claim)
  const oneVoice = a.estimate.lineage === b.estimate.lineage
  if (oneVoice && isRevision(a, b, nestings)) return revision(a)
  for (const [component, nesting] of nestings) {
    if (nesting === 'overlapping' || nesting === 'disjoint')
      return { verdict: 'incomparable', reasons: [{ code: component, how: nesting }] }
  }
  const unknown = nestings.find(([, nesting]) => nesting === 'unknown')
  if (unknown) return { verdict: 'insufficient', reasons: [{ code: unknown[0], how: 'unknown' }] }
  const finding = judgeNested(a, b, nestings, claim)
  if (finding.verdict !== 'conflict') return finding
  // R1: a source that contradicts itself has revised its count
  if (oneVoice) return revision(a)
  // R2: a variant that nobody stated must neither hide a conflict nor make one
  return variant ? { ...finding, verdict: 'possibleConflict', reasons: [variant, ...finding.reasons] } : finding
}

function judgeNested(a: Side, b: Side, nestings: Nestings, claim: Comparable): Finding {
  const narrowerBy = nestings.filter(([, nesting]) => nesting === 'part').map(([component]) => component)
  const widerBy = nestings.filter(([, nesting]) => nesting === 'whole').map(([component]) => component)
  if (narrowerBy.length === 0 && widerBy.length === 0) return judgeEqual(a, b, claim)
  if (!partsAddUp(claim.measure)) {
    const differing = nestings.filter(([, nesting]) => nesting !== 'equal')
    return { verdict: 'incomparable', reasons: differing.map(([component]) => ({ code: component, how: 'differs' })) }
  }
  if (narrowerBy.length > 0 && widerBy.length > 0)
    return { verdict: 'incomparable', reasons: [{ code: 'direction', narrowerBy, widerBy }] }
  const [part, whole] = narrowerBy.length > 0 ? [a, b] : [b, a]
  return judgePart(named(part), named(whole), [...narrowerBy, ...widerBy], claim.measure)
}

function judgeEqual(a: Side, b: Side, { measure }: Comparable): Finding {
  const finding = judgeSame(named(a), named(b), measure)
  const z = standardErrorsApart(stated(a), stated(b), { onLogs: (measure.scale ?? 'ratio') === 'ratio' })
  if (z === undefined) return finding
  // R6 in the place of R5: intervals that overlap can conflict, and disjoint ones of a low level need not
  const sampling = { code: 'sampling', z: Math.round(z * 100) / 100 } as const
  if (z > Z_CONFLICT) return { ...finding, verdict: 'conflict', reasons: [sampling] }
  return finding.verdict === 'agree' ? finding : { verdict: 'compatible', reasons: [sampling] }
}

/** R1: the same source on the same thing, now or later. A week beside a total, another week, or next year's forecast is no revision of it. */
function isRevision(a: Side, b: Side, nestings: Nestings): boolean {
  const period = nestings.find(([component]) => component === 'period')?.[1]
  const sameThing = nestings.every(([component, nesting]) => component === 'period' || nesting === 'equal')
  const [kind, other] = [a.facet.span?.kind, b.facet.span?.kind]
  const anyTime = kind === other && kind !== 'window' && a.estimate.forecast === undefined
  return sameThing && (anyTime || period === 'equal')
}

function stated({ estimate, by }: Side): Stated {
  return { value: estimate.value, by }
}

function revision(side: Side): Finding {
  return { verdict: 'revision', reasons: [{ code: 'lineage', lineage: side.estimate.lineage }] }
}

function named(side: Side): { id: string; reading: Reading; to?: string } {
  const to = side.estimate.period?.to
  return { id: side.estimate.id, reading: side.reading, ...(to === undefined ? {} : { to }) }
}
