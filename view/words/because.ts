import type { Component, Reason } from '../../core/compare/types.ts'
import type { PublicClaim, PublicEstimate } from '../../core/snapshot/types.ts'
import type { Strings } from '../strings/types.ts'
import { fill } from './fill.ts'
import { known } from './known.ts'
import type { Speaker } from './speak.ts'

/** Two estimates with what was found between them: a relation, or the pair that a line rests on. */
export interface Pair {
  readonly a: string
  readonly b: string
  readonly verdict: string
}

/**
 * Why two estimates stand as they do, in one sentence, from the rule that decided (docs/rules.md): the other estimate is named; the article's own is "this one".
 * Nothing for a reason of a later release, or where one of the two is not here.
 */
export function because(
  reason: Reason,
  { a, b, verdict }: Pair,
  { claim, estimateId, strings, say }: Said,
): string | undefined {
  const find = (id: string) => claim.estimates.find((estimate) => estimate.id === id)
  const [first, second] = [find(a), find(b)]
  if (!first || !second) return undefined
  const [here, there] = second.id === estimateId ? [second, first] : [first, second]

  const own = here.id === estimateId ? strings.own : say.estimate(here)
  const told = (rule: keyof Strings['because'], subject: keyof Strings['subject'] = 'other') =>
    fill(strings.because[rule], strings.subject[subject], say.estimate(there), own)
  const toldOf = (rule: keyof Strings['apartIn'], what: string) =>
    fill(strings.apartIn[rule], strings.subject.other, say.estimate(there), what)
  const opposed = (label: string, theirs: string | undefined, ours: string | undefined) =>
    theirs && ours && theirs !== ours ? fill(strings.against, label, theirs, ours) : label

  switch (reason.code) {
    case 'part':
    case 'order': {
      const part = find(reason.part)
      const isTotal = `${reason.by}` === 'period' && part?.period?.kind !== 'window'
      const isPart = there === part
      const subject = isTotal ? (isPart ? 'earlier' : 'later') : isPart ? 'part' : 'whole'
      if (reason.code === 'part') return told('fits', subject)
      return verdict === 'close' ? told('near', subject) : told(isPart ? 'above' : 'below', subject)
    }
    case 'apart':
      return told(verdict === 'close' ? 'near' : there.id === reason.higher ? 'above' : 'below')
    case 'within':
      return told('near')
    case 'narrowApart':
      return told('rounded')
    case 'overlap':
      return told('fits')
    case 'sampling':
      return told(verdict === 'conflict' ? 'chance' : 'fits')
    case 'unit':
      return told('unit')
    case 'forecast':
      return told(reason.of === there.id ? 'forecast' : 'outcome')
    case 'variant': {
      const dimension = known(claim.measure.dimensions, reason.dimension)
      const label = say.text(dimension?.label) || reason.dimension
      if (reason.how === 'unstated') return toldOf('unstated', label)
      if (reason.how !== 'differs') return undefined
      const codes = there === first ? reason.codes : [reason.codes[1], reason.codes[0]]
      const [theirs, ours] = codes.map((code) => say.text(known(dimension?.values, code)) || code)
      return toldOf('differs', opposed(label, theirs, ours))
    }
    case 'direction':
      return toldOf('mixed', components([...reason.narrowerBy, ...reason.widerBy]))
    case 'value':
      return toldOf('unknown', strings.component.value)
    case 'evidence':
      return evidence(find(reason.of[0] ?? ''))
    default:
      return component(reason)
  }

  function component(reason: Reason): string | undefined {
    const label = known(strings.component, reason.code)
    if (!label || !('how' in reason)) return undefined
    if (reason.how === 'unknown' || reason.how === 'ambiguous') return toldOf('unknown', label)
    const of = (estimate: PublicEstimate) => aspect(reason.code, estimate)
    return toldOf('differs', opposed(label, of(there), of(here)))
  }

  function aspect(code: string, { counts, period, population, place }: PublicEstimate): string | undefined {
    switch (code) {
      case 'counts':
        return say.outcomes(counts)
      case 'population':
        return say.text((population ?? claim.population)?.label)
      case 'place':
        return say.text((place ?? claim.place)?.label)
      default:
        return period && (period.from ? say.dates(period.from, period.to) : say.date(period.to))
    }
  }

  function components(codes: readonly Component[]): string {
    return say.list(codes.map((code) => known(strings.component, code)))
  }

  /** The article's own figure says so in the first line of its card. */
  function evidence(of: PublicEstimate | undefined): string | undefined {
    if (!of || of.id === estimateId) return undefined
    const why = of.supersededBy ? known(strings.superseded, of.supersededBy.reason) : strings.noPrimary
    return why && `${say.estimate(of)}: ${why}.`
  }
}

interface Said {
  readonly claim: PublicClaim
  /** The article's own. */
  readonly estimateId: string | undefined
  readonly strings: Strings
  readonly say: Speaker
}
