import type { Claim, DraftEstimate, Estimate } from '../claim/types.ts'
import { RULESET } from '../compare/index.ts'
import { judgeEstimates } from '../snapshot/claim.ts'
import type { ClaimSnapshot } from '../snapshot/types.ts'
import type { Doubt, DraftedClaim } from './types.ts'

/**
 * A draft as readers would see it if it were published as it is. What is missing is taken as its doubts say: a figure without a day was said when the first article that
 * has it came out, and what counts nothing named counts the first outcome.
 */
export function previewOf({ claim: draft, doubts }: Pick<DraftedClaim, 'claim' | 'doubts'>): ClaimSnapshot {
  const days = (draft.estimates ?? []).map((estimate, i) => estimate.saidAt ?? dayIn(doubts, i) ?? UNDATED)
  const outcomes = draft.measure?.outcomes ?? {}
  const names = Object.keys(outcomes)
  const measure: Claim['measure'] = {
    kind: draft.measure?.kind ?? 'count',
    unit: draft.measure?.unit ?? '1',
    additive: draft.measure?.additive ?? true,
    outcomes: names.length > 0 ? (outcomes as Claim['measure']['outcomes']) : { counted: { en: 'counted' } },
    tolerance: TOLERANCE,
  }
  const scopes = {
    ...(draft.population ? { population: draft.population as NonNullable<Claim['population']> } : {}),
    ...(draft.place ? { place: draft.place as NonNullable<Claim['place']> } : {}),
  }
  const shown = {
    id: draft.id,
    question: (draft.question ?? { en: '' }) as Claim['question'],
    measure,
    ...scopes,
    corrections: [],
    status: 'published' as const,
    revision: 1,
    updatedAt: `${lastOf(days)}T00:00:00Z`,
  }
  const estimates = (draft.estimates ?? []).map((one, i) =>
    whole(one, Object.keys(measure.outcomes), days[i] ?? UNDATED, measure.kind),
  )
  const { publicClaim, relations } = judgeEstimates(shown, estimates)
  return { ...publicClaim, relations, ruleset: RULESET }
}

/** What a claim has unless it says otherwise. */
const TOLERANCE = { days: 7, materiality: 1.1, freshForDays: 14 }
/** Where no article has a day, no order of days tells two figures apart. */
const UNDATED = '1970-01-01'

/** The day on which the first article that has it came out. */
function dayIn(doubts: readonly Doubt[], i: number): string | undefined {
  return doubts.find(({ pointer }) => pointer === `/estimates/${i}/saidAt`)?.choices?.[0]
}

function lastOf(days: readonly string[]): string {
  const [year = '1970', month = '01', day = '01'] = (days.toSorted().at(-1) ?? UNDATED).slice(0, 10).split('-')
  return `${year}-${month}-${day}`
}

function whole(
  estimate: DraftEstimate,
  [first = 'counted']: readonly string[],
  saidAt: string,
  kind: Claim['measure']['kind'],
): Estimate {
  const runs =
    kind === 'count' ? { to: saidAt, toBasis: 'releaseAssumed' as const, kind: 'cumulative' as const } : undefined
  const period = (estimate.period as Estimate['period']) ?? runs
  return {
    ...(estimate as Partial<Estimate>),
    id: estimate.id,
    counts: estimate.counts ?? [first],
    ...(period ? { period } : {}),
    value: estimate.value as Estimate['value'],
    basis: estimate.basis ?? 'officialStatement',
    chain: (estimate.chain ?? []).map((link) => ({
      ...link,
      role: link.role ?? 'carrier',
      party: { name: '', kind: 'media', ...link.party } as Estimate['chain'][number]['party'],
      side: { role: 'unknown' },
      named: link.named ?? false,
    })) as Estimate['chain'],
    lineage: estimate.lineage ?? estimate.id,
    saidAt,
    evidence: estimate.evidence ?? 'secondaryOnly',
  }
}
