import type { Reason, Relation } from '../../core/compare/types.ts'
import type { PublicEstimate } from '../../core/snapshot/types.ts'
import { strings } from '../../view/strings/en.ts'
import { factorIn, type Speaker } from '../../view/words/speak.ts'

/** "NIS said about 300 killed (13 Jan 2025)" */
export function saying(estimate: PublicEstimate, say: Speaker): string {
  const { chain, counts, countsBasis, saidAt } = estimate
  const party = chain[0]?.party
  const counted = countsBasis === 'ambiguous' ? `(${strings.unclear})` : say.outcomes(counts)
  return `${party && say.name(party)} said ${say.value(estimate)} ${counted} (${say.date(saidAt)})`
}

/** "conflict ×2", and why. */
export function standing({ verdict, gap, reasons }: Relation): { readonly verdict: string; readonly why: string } {
  const times = gap === undefined ? '' : ` ×${factorIn('en', gap)}`
  const [reason] = reasons
  return { verdict: VERDICT[verdict] + times, why: reason ? because(reason) : '' }
}

/** Most telling first. */
export const RANK: readonly Relation['verdict'][] = [
  'conflict',
  'possibleConflict',
  'close',
  'agree',
  'revision',
  'compatible',
  'insufficient',
  'incomparable',
]

const VERDICT: Readonly<Record<Relation['verdict'], string>> = {
  conflict: 'conflict',
  possibleConflict: 'may conflict',
  close: 'close',
  agree: 'agrees',
  revision: 'the same source',
  compatible: 'can both be right',
  insufficient: 'cannot be judged',
  incomparable: 'counts something else',
}

function because(reason: Reason): string {
  switch (reason.code) {
    case 'evidence':
      return { noPrimaryFound: 'no primary source was found', superseded: 'it has been superseded' }[reason.why]
    case 'lineage':
      return 'one origin is one voice'
    case 'direction':
      return `narrower in ${listed(reason.narrowerBy)}, wider in ${listed(reason.widerBy)}`
    case 'part':
      return `one is part of the other in ${listed(reason.by)}`
    case 'order':
      return 'a part cannot be above the whole'
    case 'apart':
      return 'however the two are rounded, they do not meet'
    case 'narrowApart':
      return 'apart as stated, not once their rounding is allowed for'
    case 'overlap':
      return 'their intervals overlap'
    case 'within':
      return 'closer than the claim’s threshold'
    case 'sampling':
      return 'the difference is larger than chance explains'
    case 'value':
      return 'a word that stands for no interval'
    case 'unit':
      return `in another unit: ${reason.units.join(', ')}`
    case 'variant':
      return reason.how === 'unstated'
        ? `one does not say which ${reason.dimension}`
        : `another ${reason.dimension}: ${reason.codes.join(', ')}`
    case 'forecast':
      return 'one is a forecast'
    default:
      return `${NAME[reason.code]} ${HOW[reason.how]}`
  }
}

const NAME = {
  counts: 'what is counted',
  population: 'who is counted',
  place: 'the place',
  period: 'the period',
} as const

const HOW = {
  differs: 'differs',
  overlapping: 'overlaps only in part',
  disjoint: 'has nothing in common',
  unknown: 'is not known',
  ambiguous: 'is ambiguous, and its readings disagree',
} as const

function listed(components: readonly (keyof typeof NAME)[]): string {
  return new Intl.ListFormat('en').format(components.map((component) => NAME[component]))
}
