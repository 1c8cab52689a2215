import { checkDimensions, checkVariant } from './coherent-variants.ts'
import { daysOf } from './edtf.ts'
import { pointer } from './pointer.ts'
import type { Path, Report } from './report.ts'
import type { InputError } from './result.ts'
import type { ClaimInput, DraftClaim, Estimate, Operand, Period, RangeValue, Value } from './types.ts'

/** The rules that hold between fields: what the shape alone cannot say. Every breach, in document order. */
export function incoherences(claim: ClaimInput): InputError[] {
  const errors: InputError[] = []
  const report: Report = (path, detail) => errors.push({ pointer: pointer(path), detail })
  checkDimensions(claim.measure, ['measure', 'dimensions'], report)
  const ids = new Map<string, number>()
  claim.estimates.forEach((estimate, i) => {
    const path = ['estimates', i]
    if (ids.has(estimate.id)) report([...path, 'id'], 'is the id of another estimate of this claim')
    ids.set(estimate.id, i)
    checkOutcomes(claim, estimate, path, report)
    if (estimate.period) checkPeriod(estimate.period, [...path, 'period'], report)
    checkValue(claim, estimate.value, [...path, 'value'], report)
    checkOrigin(estimate, path, report)
    checkVariant(claim.measure, estimate, path, report)
  })
  claim.estimates.forEach((estimate, i) => {
    checkReferences(claim, estimate, ids, ['estimates', i], report)
  })
  checkSupersession(claim, ids, report)
  if (claim.embargoUntil && claim.expiresAt && Date.parse(claim.expiresAt) <= Date.parse(claim.embargoUntil))
    report(['expiresAt'], 'is not after embargoUntil')
  return errors
}

/** What even a claim on its way may not have: estimates are told apart by their names. */
export function repeatedIds({ estimates = [] }: DraftClaim): InputError[] {
  const seen = new Set<string>()
  return estimates.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [{ pointer: pointer(['estimates', i, 'id']), detail: 'is the id of another estimate of this claim' }]
  })
}

function checkOutcomes(claim: ClaimInput, estimate: Estimate, path: Path, report: Report): void {
  const known = (outcome: string) => Object.hasOwn(claim.measure.outcomes, outcome)
  const check = (counts: readonly string[], at: Path) => {
    counts.forEach((outcome, i) => {
      if (!known(outcome)) report([...at, i], 'is not an outcome of this measure')
      else if (counts.indexOf(outcome) < i) report([...at, i], 'is named twice')
    })
  }
  check(estimate.counts, [...path, 'counts'])
  estimate.countsMayBe?.forEach((counts, i) => {
    check(counts, [...path, 'countsMayBe', i])
  })
  if (estimate.countsBasis === 'ambiguous' && !estimate.countsMayBe)
    report([...path, 'countsMayBe'], 'is missing: an ambiguous estimate names what it may count')
  if (estimate.countsBasis !== 'ambiguous' && estimate.countsMayBe)
    report([...path, 'countsMayBe'], 'belongs to ambiguous estimates only')
  if (estimate.value.form !== 'sum') return
  const seen = new Set<string>()
  estimate.value.parts.forEach((part, i) => {
    check(part.counts, [...path, 'value', 'parts', i, 'counts'])
    for (const outcome of part.counts) {
      if (seen.has(outcome))
        report([...path, 'value', 'parts', i, 'counts'], 'overlaps another part, which would count twice')
      seen.add(outcome)
    }
  })
  if (estimate.counts.some((outcome) => !seen.has(outcome)) || seen.size > estimate.counts.length)
    report([...path, 'value', 'parts'], 'must add up to exactly what the estimate counts')
}

function checkPeriod(period: Period, path: Path, report: Report): void {
  const from = period.from === undefined ? undefined : daysOf(period.from)
  const to = daysOf(period.to)
  if (from && to && from.first > to.last) report([...path, 'from'], 'is after to')
  if (period.kind === 'window' && period.from === undefined)
    report([...path, 'from'], 'is missing: a window has two ends')
}

function checkValue(
  claim: ClaimInput,
  value: Value | Omit<RangeValue, 'phrase'> | { form: string; x: number },
  path: Path,
  report: Report,
): void {
  const sign = (x: number | undefined, at: Path) => {
    if (x !== undefined && x < 0 && (claim.measure.scale ?? 'ratio') === 'ratio')
      report(at, 'is below 0, which this measure cannot be')
  }
  if ('x' in value) {
    sign(value.x, [...path, 'x'])
    return
  }
  if (value.form === 'sum') {
    value.parts.forEach((part, i) => {
      checkValue(claim, part.value, [...path, 'parts', i, 'value'], report)
    })
    return
  }
  if (value.form === 'ratio') {
    for (const side of ['numerator', 'denominator'] as const) {
      const operand = value[side]
      if (typeof operand === 'object' && 'form' in operand) checkValue(claim, operand, [...path, side], report)
    }
    return
  }
  sign(value.from, [...path, 'from'])
  if (value.from !== undefined && value.to !== undefined && value.from > value.to)
    report([...path, 'from'], 'is above to: bounds out of order')
  if (value.form === 'vague') return
  if (value.best !== undefined && (value.best < value.from || value.best > value.to))
    report([...path, 'best'], 'lies outside from and to')
  const statistical = value.means === 'confidence' || value.means === 'credible'
  if (value.level !== undefined && !statistical)
    report([...path, 'level'], 'belongs to confidence and credible intervals only')
  if (value.level === undefined && statistical)
    report([...path, 'level'], 'is missing: a statistical interval states its level')
}

function checkOrigin(estimate: Estimate, path: Path, report: Report): void {
  estimate.chain.forEach(({ side }, i) => {
    if ((side.about || side.of) && side.role !== 'party' && side.role !== 'ally')
      report([...path, 'chain', i, 'side', 'role'], 'has no side: about and of belong to a party or an ally')
  })
  const origins = estimate.chain.filter((link) => link.role === 'origin').length
  if (origins > 1) report([...path, 'chain'], 'has more than one origin: each origin is an estimate of its own')
  if (origins === 1 && estimate.chain[0]?.role !== 'origin')
    report([...path, 'chain', 0, 'role'], 'is not origin: the chain starts with it')
}

function checkReferences(
  claim: ClaimInput,
  estimate: Estimate,
  ids: ReadonlyMap<string, number>,
  path: Path,
  report: Report,
): void {
  if (estimate.value.form !== 'ratio') return
  for (const side of ['numerator', 'denominator'] as const) {
    const operand: Operand = estimate.value[side]
    if (typeof operand !== 'string') continue
    const [first, second] = operand.split('/')
    const id = second ?? (first as string)
    if (second !== undefined && first !== claim.id) continue
    const index = ids.get(id)
    if (index === undefined) report([...path, 'value', side], 'is not an estimate of this claim')
    else if (claim.estimates[index]?.value.form === 'ratio') report([...path, 'value', side], 'is itself a ratio')
  }
}

function checkSupersession(claim: ClaimInput, ids: ReadonlyMap<string, number>, report: Report): void {
  const successor = (id: string) => claim.estimates[ids.get(id) ?? -1]?.supersededBy?.id
  claim.estimates.forEach(({ id, supersededBy }, i) => {
    if (!supersededBy) return
    const path = ['estimates', i, 'supersededBy', 'id']
    if (!ids.has(supersededBy.id)) report(path, 'is not an estimate of this claim')
    else if (leadsBack(id, successor)) report(path, 'leads back to an estimate that it supersedes')
  })
}

function leadsBack(id: string, successor: (id: string) => string | undefined): boolean {
  const seen = new Set([id])
  for (let next = successor(id); next !== undefined; next = successor(next)) {
    if (seen.has(next)) return true
    seen.add(next)
  }
  return false
}
